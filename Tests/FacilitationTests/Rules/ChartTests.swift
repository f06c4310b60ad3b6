import Facilitation
import Support
import Testing

@Suite struct ChartTests {
  private let scene = Scene()
  private let columns = [PlanSection(title: "Now"), PlanSection(title: "Next", colour: .green)]

  @Test func aChartIsHungWithItsSections() {
    var chart = Chart(id: 4, title: "Map", owner: 2, prompts: ["Where?"])
    chart.prompts = ["Where?"]
    scene.when(.addChart(title: " Map ", owner: 2, prompts: ["Where? "], sections: columns)).then(
      .chartAdded(chart),
      .sectionAdded(Section(id: 6, chart: 4, title: "Now"), index: 0),
      .sectionAdded(Section(id: 7, chart: 4, title: "Next", colour: .green), index: 1))
  }

  @Test func aChartNeedsASectionAndItsOwnTitle() {
    scene.when(.addChart(title: "Map", owner: nil, prompts: nil, sections: [])).refused(
      .outOfRange, "The number of sections of a chart must be 1–12, not 0.")
    scene.when(.addChart(title: "making DATA", owner: nil, prompts: nil, sections: columns))
      .refused(.nameTaken, "There is a chart “Making data” already.")
    scene.when(
      .addChart(title: "Map", owner: nil, prompts: nil, sections: [columns[0], columns[0]])
    ).refused(.nameTaken, "Two sections are called “Now”.")
    scene.when(.addChart(title: "Map", owner: 9, prompts: nil, sections: columns)).refused(
      .unknown, "There is no group 9.")
  }

  @Test func aChartIsChanged() {
    scene.when(.changeChart(chart: 1, title: "Making", prompts: ["How?"])).then(
      .chartChanged(1, title: "Making", prompts: ["How?"]))
    scene.when(.changeChart(chart: 1, title: "Making data", prompts: ["How is it made?"])).refused(
      .noChange)
    scene.when(.changeChart(chart: 1, title: "Using data", prompts: [])).refused(.nameTaken)
  }

  @Test func onlyABareChartIsTakenDown() {
    scene.when(.removeChart(chart: 1)).then(
      .sectionRemoved(1), .sectionRemoved(2), .chartRemoved(1))
    scene.given(.note("Radio"), .note("Maps")).when(.removeChart(chart: 1)).refused(
      .inUse, "“Steps” has 2 notes; move or remove them first.")
    scene.when(.removeChart(chart: 9)).refused(.unknown, "There is no chart 9.")
  }

  @Test func sectionsAreAddedAtTheRight() {
    scene.when(.addSection(chart: 1, section: PlanSection(title: "Results"))).then(
      .sectionAdded(Section(id: 6, chart: 1, title: "Results"), index: 2))
    scene.when(.addSection(chart: 1, section: PlanSection(title: "steps"))).refused(
      .nameTaken, "There is a section “Steps” on this chart already.")
    scene.when(.addSection(chart: 3, section: PlanSection(title: "Steps"))).carriedOut()
  }

  @Test func aSectionIsChanged() {
    let plan = PlanSection(title: "First steps", kind: .barriers, colour: .blue)
    let session = scene.given(.changeSection(section: 1, to: plan)).session
    #expect(session.sections[1]?.title == "First steps")
    #expect(session.sections[1]?.kind == .barriers)
    #expect(session.sections[1]?.colour == .blue)
  }

  @Test func theLastSectionAndOneWithNotesStay() {
    scene.when(.removeSection(section: 3)).refused(
      .inUse, "“Steps” is the chart's last section; remove the chart instead.")
    scene.given(.note("Radio")).when(.removeSection(section: 1)).refused(.inUse)
    scene.when(.removeSection(section: 2)).then(.sectionRemoved(2))
  }

  @Test func aChartHasTwelveSectionsAtMost() {
    var scene = scene
    for number in 3...12 {
      scene = scene.given(.addSection(chart: 1, section: PlanSection(title: "S\(number)")))
    }
    scene.when(.addSection(chart: 1, section: PlanSection(title: "S13"))).refused(.outOfRange)
  }
}
