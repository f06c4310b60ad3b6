import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct TimelineTests {
  private func robot(_ actor: Actor = .facilitator) -> Robot {
    Robot(journal: RobotWorkshop.busyJournal, as: actor, size: Size(columns: 120, rows: 40))
  }

  private func sentence(of robot: Robot) -> String {
    robot.model.timeline.journal.sentences[robot.model.timeline.revision - 1]
  }

  @Test func theTimelineOpensAtTheEndWithThePageThatTheLastEntryIsAbout() {
    let robot = robot().press("Y")
    #expect(robot.shows("Entry 18 of 18  ·  Facilitator: park note #4"))
    #expect(robot.shows("Charts, as it was"))
    #expect(robot.shows("╷Introduction"))
    #expect(robot.shows("▲ 11:4"))
    #expect(robot.press("<esc>").model.page == .agenda)
  }

  @Test func everyStepGoesWhereItSays() {
    let robot = robot().press("Y<home>")
    #expect(robot.model.timeline.revision == 1)
    #expect(robot.press("<right><down>").model.timeline.revision == 3)
    #expect(sentence(of: robot) == "Facilitator: start “Create a checklist”")
    robot.press("<s-right>")
    #expect(robot.model.timeline.revision == 6, "three notes, twenty seconds apart")
    #expect(robot.press("<s-left>").model.timeline.revision == 3)
    #expect(robot.press("<pagedown>").model.timeline.isAtEnd)
    #expect(robot.press("<pageup>").model.timeline.revision == 2)
    #expect(robot.press("<home>n").model.timeline.revision == 2)
    #expect(robot.press("np").model.timeline.revision == 2)
  }

  @Test func thePageBesideIsTheSessionAsItWas() {
    let robot = robot().press("Y<home>njj")
    #expect(sentence(of: robot).hasSuffix("upstream hears of it for weeks"))
    #expect(robot.shows("#1"))
    #expect(!robot.shows("Elders are asked last"))
    #expect(robot.press("j").shows("Elders are asked last"))
    #expect(robot.press("<tab>").shows("Agenda, as it was"))
    #expect(robot.press("<home>").shows("Agenda, as it was"), "a page that was chosen stays")
  }

  @Test func aMomentIsFoundByTimeNumberAndWords() {
    let robot = robot().press("Y").type("5").press("<cr>")
    #expect(robot.model.timeline.revision == 5)
    robot.press("t").type("11:44").press("<cr>")
    let entry = robot.model.timeline.entry
    #expect(entry.map { CivilTime($0.at, in: Zone(name: "", offset: 10_800)).clock } == "11:44")
    robot.press("t").type("23:59").press("<cr>")
    #expect(robot.shows("The last entry is of"))
    robot.press("<esc>/").type("budgets").press("<cr>")
    #expect(sentence(of: robot).hasSuffix("Budgets follow the map"))
  }

  @Test func aVisitToAMomentChangesNothingAndEscComesBack() {
    let robot = robot().press("Y").type("4").press("<cr><cr>")
    #expect(robot.shows("As it was at 11:44:20, entry 4"))
    #expect(robot.press("C").shows("Water points"))
    robot.press("d")
    #expect(robot.shows("which cannot be changed: Esc goes back to now."))
    robot.press("n")
    #expect(robot.model.layers.isEmpty)
    #expect(robot.results.isEmpty)
    #expect(robot.session?.notes.count == 12)
    #expect(robot.press("<esc>").shows("Entry 4 of 18"))
  }

  @Test func whatHappensMeanwhileIsNotLost() {
    let robot = robot().press("Y").type("4").press("<cr><cr>")
    robot.apply(.note("Written meanwhile"))
    #expect(robot.shows("As it was at"))
    #expect(robot.press("<esc>").shows("Entry 4 of 19"))
    robot.press("<end>").apply(.note("And another"))
    #expect(robot.shows("Entry 20 of 20"), "whoever is at the end goes on with it")
    #expect(robot.press("<esc>C").model.session?.notes.count == 14)
  }

  @Test func theReportOfAMomentIsAskedForAsItWas() {
    let robot = robot().press("Y").type("7").press("<cr><cr>R")
    guard case .renderReport(let request)? = robot.effects.last else {
      Issue.record("No report was asked for.")
      return
    }
    #expect(request.revision == 7)
    robot.take(.reportRendered("# As it was\n")).press("e")
    #expect(robot.effects.last == .exportReport(request, path: nil))
  }

  @Test func whatIsRedactedIsReadAnew() {
    var scene = Scene(.workshop, people: 6).given(.note("One"), .note("Two"))
    scene = scene.given(
      .draftRound(rules: RoundRules(title: "First", question: "Which?")), .openRound(round: 1))
    let robot = Robot(journal: scene.entries).press("Y")
    robot.apply(
      .castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 1)]))
    robot.apply(.closeRound(round: 1))
    robot.apply(.revealRound(round: 1))
    #expect(robot.model.timeline.journal.revision == robot.session?.revision)
    #expect(robot.model.timeline.isAtEnd)
  }

  @Test func aTimelineOfTenThousandEntriesIsScrubbedFromAnywhere() {
    let entries = Play(seed: 9, commands: 900).entries
    let robot = Robot(journal: entries).press("Y<home><end>p<pageup><s-left>")
    let revision = robot.model.timeline.revision
    guard case .visiting(let past) = robot.model.timeline.beside else {
      Issue.record("Nothing is shown beside.")
      return
    }
    #expect(past.session == Session.replaying(entries[..<revision]))
  }
}
