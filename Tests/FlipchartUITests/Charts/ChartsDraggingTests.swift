import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ChartsDraggingTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40, keys: String = "C") -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press(keys)
  }

  private func notes(_ section: SectionID, of robot: Robot) -> [NoteID] {
    robot.session?.sections[section]?.notes ?? []
  }

  @Test(arguments: [true, false], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func aNoteIsDraggedIntoAnotherSectionEvenWhereMotionIsNotTold(isTold: Bool, size: Size) {
    let robot = robot(size.columns, size.rows).drag("#1 ", to: "Ways", isTold: isTold)
    #expect(notes(2, of: robot).first == 1)
    #expect(!notes(1, of: robot).contains(1))
    #expect(robot.status.contains("#1 is in “Ways”."))
    #expect(robot.model.charts.note == 1)
    #expect(notes(1, of: robot.press("u")).first == 1)
  }

  @Test func aNoteIsDraggedToAnotherPlaceOfItsSection() {
    let before = notes(1, of: robot())
    let robot = robot()
    robot.drag("#\(before[0]) ", to: "#\(before[1]) ", rows: 2)
    #expect(notes(1, of: robot).prefix(2) == [before[1], before[0]])
    let count = robot.journal.count
    robot.drag("#\(before[0]) ", to: "#\(before[0]) ", rows: 1)
    #expect(robot.journal.count == count, "where it hangs already nothing happens")
  }

  @Test func aNoteIsDraggedToTheChartBeside() {
    let robot = robot(200, 60, keys: "Cs").drag("#1 ", to: "#7 ")
    #expect(robot.session?.notes[1]?.section == robot.session?.notes[7]?.section)
    #expect(robot.model.charts.focused == 2)
  }

  @Test func onTheHeadOfAClusterItBelongsToTheCluster() {
    let robot = robot(160, 40, keys: "Cy")
    let cluster = robot.session?.clusters.first
    let loose = robot.session?.notes(on: 1).first { $0.cluster == nil }
    robot.drag("#\(loose?.id ?? 0) ", to: cluster?.name ?? "?")
    #expect(loose.flatMap { robot.session?.notes[$0.id] }?.cluster == cluster?.id)
    #expect(robot.press("u").session?.notes[loose?.id ?? 0]?.cluster == nil)
  }

  @Test func theNoteIsSeenUnderThePointerAndTheSectionLightsUp() {
    let robot = robot().drag("#1 ", to: "Ways", rows: 20, lettingGo: false)
    #expect(robot.frame.lines.contains { $0.contains("━━━━━━") })
    let head = robot.place(of: "▸ Ways")
    #expect(head.flatMap { robot.frame[$0] }?.role == .selected)
    #expect(robot.frame.lines.joined().ranges(of: "#1 ").count == 2)
  }

  @Test(arguments: ["Escape", "the right button", "outside"])
  func theNoteStaysWhereItIsAfter(way: String) {
    let robot = robot().drag("#1 ", to: "Ways", lettingGo: false)
    switch way {
    case "Escape": robot.press("<esc>")
    case "the right button": robot.mouse(.press, .right, at: .zero)
    default: robot.mouse(.release, at: .zero)
    }
    #expect(robot.status.contains("The note stays where it is"))
    robot.mouse(.release, at: robot.place(of: "Ways") ?? .zero)
    #expect(notes(1, of: robot).first == 1)
    #expect(robot.journal.isEmpty)
  }

  @Test func whatMayNotBeMovedSaysWhy() {
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(.helper(1)), size: Size(columns: 120, rows: 40))
    robot.apply(.removeNote(note: 1))
    robot.drag("#2 ", to: "Ways", lettingGo: false)
    robot.apply(.removeNote(note: 2))
    #expect(robot.model.pointer.grip == nil, "a note that is taken down meanwhile is let go")
  }

  @Test func theWheelScrollsTheColumnUnderThePointer() throws {
    let robot = robot(120, 24)
    for text in 1...12 {
      robot.apply(
        .addNote(text: "Way \(text)", section: 2, colour: nil, label: nil, member: nil))
    }
    let over = try #require(robot.place(of: "Ways")).moved(rows: 4)
    #expect(!robot.shows("Way 12"))
    for _ in 1...12 { robot.mouse(.wheelDown, at: over) }
    #expect(robot.shows("Way 12"))
    #expect(robot.model.charts.note == 1, "what is chosen elsewhere stays chosen")
    robot.mouse(.press, at: over).mouse(.release, at: over)
    for _ in 1...40 { robot.mouse(.wheelUp, at: over) }
    #expect(robot.shows("Way 1 "))
  }
}
