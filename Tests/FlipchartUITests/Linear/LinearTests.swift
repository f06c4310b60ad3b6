import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct LinearTests {
  private func lines(
    _ page: Page, of session: Session = RobotWorkshop.busy(), as actor: Actor = .facilitator
  ) -> [String] {
    var model = Robot(session, as: actor).model
    model.turn(to: page)
    return model.linear()
  }

  @Test func everyNoteIsReadOnceInTheOrderOfTheCharts() {
    let session = RobotWorkshop.busy()
    let lines = lines(.charts)
    let numbers = session.charts.flatMap { session.notes(on: $0.id) }.map { "#\($0.id) " }
    let read = numbers.compactMap { number in lines.firstIndex { $0.hasPrefix(number) } }
    #expect(read.count == session.notes.count)
    #expect(read == read.sorted())
    #expect(lines.contains("Section: Problems, 3 notes"))
    #expect(lines.contains("Prompt: Which problems does local data address?"))
  }

  @Test func whatColoursAndSignsSayIsSaidInWords() {
    let lines = lines(.charts)
    #expect(lines.contains("#2 Elders are asked last (cluster Community voice)"))
    #expect(lines.contains("#4 Phones die in the field (parked)"))
    #expect(lines.contains("#8 Nobody knows who collected what (confidential)"))
  }

  @Test func theAgendaTellsStepsParkingLotAndWayForward() {
    let lines = lines(.agenda)
    #expect(lines.first == "Localizing data workflows")
    #expect(lines.contains { $0.contains("Create a checklist, 30 minutes planned") })
    #expect(lines.contains { $0.contains("14:00 left, running") })
    #expect(lines.contains("#4 Phones die in the field (owner Wanjiru)"))
    #expect(lines.last == "Way forward: 0 actions")
  }

  @Test func groupsTellPeopleAndWhatToMind() {
    let lines = lines(.groups)
    #expect(lines.contains { $0.hasPrefix("Mind: ") })
    #expect(lines.contains("Group: Producers, 6 notes"))
    #expect(lines.contains { $0.hasPrefix("Members, 12 of at most 25: P") })
    #expect(lines.contains("Helpers: none"))
  }

  @Test func aSealedVoteIsToldWithoutItsDots() {
    let lines = lines(.vote, of: ProjectorTests.quiet)
    #expect(lines.contains("Vote: What comes first, open"))
    #expect(lines.contains { $0.hasPrefix("Ballots 24 of 24") })
    #expect(lines.contains("#1 Water points break and nobody upstream hears of it for weeks"))
    #expect(!lines.contains { $0.contains(": 24 dots") })
  }

  @Test func aRevealedVoteIsToldByRank() {
    let robot = Robot(ProjectorTests.quiet)
    robot.apply(.closeRound(round: 1))
    robot.apply(.revealRound(round: 1))
    let lines = lines(.vote, of: robot.session ?? RobotWorkshop.busy())
    #expect(
      lines.contains(
        "1. #1 Water points break and nobody upstream hears of it for weeks: 24 dots, has a place"))
  }

  @Test func reportBacksTellPresenterHeadlineAndPoints() {
    let lines = lines(.reportBack, of: ProjectorTests.quiet)
    #expect(
      lines.prefix(3) == [
        "Group: Producers, waiting", "Presenter: Zebra", "Headline: Nothing about us without us",
      ])
    #expect(
      lines.contains("Point 2, echo of #7 of Consumers: Figures come too late for us as well"))
  }

  @Test func aHelperReadsTheOwnChartsAndThePlenarys() {
    let lines = lines(.helper, as: Actor(.helper(2)))
    #expect(lines.first == "Chart: Checklist of consumers, of Consumers")
    #expect(!lines.contains { $0.contains("Checklist of producers") })
    #expect(lines.contains("Chart: Barriers and opportunities, of the plenary"))
  }

  @Test(arguments: ProjectedRoom.scenes)
  func aSceneTellsNothingThatTheRoomMustNotSee(scene: Spotlight) {
    let told = [ProjectorTests.quiet, ProjectorTests.loud].map { session in
      let robot = Robot(session, as: Actor(.projector))
      robot.apply(.moveSpotlight(to: scene))
      return robot.model.linear()
    }
    #expect(told[0] == told[1])
    #expect(told[0].isEmpty == (scene == .blank))
    #expect(!told[0].contains { $0.contains("Zebra") })
  }

  @Test func noLineHasABoxInIt() {
    for page in Page.facilitator {
      for line in lines(page) {
        #expect(!line.contains { ("\u{2500}"..."\u{259F}").contains($0) }, "\(line)")
      }
    }
  }
}
