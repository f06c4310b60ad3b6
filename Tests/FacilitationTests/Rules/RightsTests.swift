import Facilitation
import Support
import Testing

@Suite struct RightsTests {
  private let scene = Scene(people: 6)
    .given(.note("Radio"), .note("Maps", in: 3), .note("Fees", in: 4))

  @Test func aHelperWritesOnTheOwnGroupsChartsAndThePlenarys() {
    scene.when(.note("Trust", in: 1), by: .amina).carriedOut()
    scene.when(.note("Trust", in: 4), by: .amina).carriedOut()
    scene.when(.note("Trust", in: 3), by: .amina).refused(
      .notAllowed,
      "“Using data” is a chart of group “Consumers”; "
        + "you write on those of group “Producers” and of the plenary.")
  }

  @Test(
    arguments: [
      .addNotes(notes: [NoteDraft(text: "x", section: 1), NoteDraft(text: "x", section: 3)]),
      .editNote(note: 2, text: "x"), .moveNote(note: 2, section: 1, index: 0),
      .moveNote(note: 1, section: 3, index: 0), .colourNote(note: 2, colour: .green),
      .labelNote(note: 2, label: .urgent), .attributeNote(note: 2, member: nil),
      .removeNote(note: 2), .parkNote(note: 2, parking: Parking()), .unparkNote(note: 2),
      .namePresenter(group: 2, presenter: "Ben"), .writeHeadline(group: 2, headline: "x"),
      .writePoints(group: 2, points: []), .reportProgress(group: 2, progress: .ready),
    ] as [Command])
  func aHelperDoesNotTouchAnotherGroupsThings(command: Command) {
    scene.when(command, by: .amina).refused(.notAllowed)
  }

  @Test(
    arguments: [
      .editNote(note: 3, text: "x"), .moveNote(note: 3, section: 1, index: 0),
      .colourNote(note: 1, colour: .green), .labelNote(note: 1, label: .urgent),
      .removeNote(note: 1), .parkNote(note: 1, parking: Parking()),
      .namePresenter(group: 1, presenter: "Ben"), .writeHeadline(group: 1, headline: "x"),
      .writePoints(group: 1, points: [ReportBack.Point(text: "x", echo: 2)]),
      .addFeedback(score: 4, line: nil), .addResource(title: "x", who: nil, link: nil),
      .addAction(what: "x", who: nil, due: nil, note: nil),
    ] as [Command])
  func aHelperKeepsTheOwnGroupsThings(command: Command) {
    scene.when(command, by: .amina).carriedOut()
  }

  @Test(arguments: Command.examples.filter { !helpersMay.contains($0.kind) })
  func theRestIsForTheFacilitatorAlone(command: Command) {
    guard command.kind != "createSession" else { return }
    scene.when(command, by: .amina).refused(
      .notAllowed, "Only the facilitator can \(command.title).")
  }

  private static let helpersMay: Set<String> = [
    "addNote", "addNotes", "editNote", "moveNote", "colourNote", "labelNote", "attributeNote",
    "removeNote",
    "parkNote", "unparkNote", "clusterNotes", "addRow", "fillRow", "dropRow", "takeUpRow",
    "removeRow", "castBallot", "withdrawBallot", "castTally",
    "withdrawTally", "namePresenter", "writeHeadline", "writePoints", "addAction", "addFeedback",
    "addResource", "labelStatement", "markPresence", "namePerson", "reportProgress", "readNudge",
    "undo", "redo",
  ]

  @Test(arguments: Command.examples.filter { $0.kind != "createSession" })
  func theProjectorAndTheOrganiserChangeNothing(command: Command) {
    scene.when(command, by: Actor(.projector)).refused(
      .notAllowed, "The projector shows the session and cannot change it.")
    scene.when(command, by: Actor(.organiser)).refused(
      .notAllowed, "The organiser reads the session and cannot change it.")
  }

  @Test func aHelperOfNoGroupDoesNothing() {
    scene.when(.note("x", in: 4), by: Actor(.helper(9))).refused(
      .notAllowed, "There is no group 9 for a helper to write for.")
  }

  @Test func aHelperKnowsTheOwnMembers() {
    let dealt = Scene(people: 0).given(.addPeople(count: 2, names: nil, role: nil))
      .given(.movePerson(slot: 1, group: 1), .movePerson(slot: 2, group: 2), .note("Radio"))
    dealt.when(.namePerson(slot: 1, name: "Ali"), by: .amina).carriedOut()
    dealt.when(.markPresence(slot: 1, present: false), by: .amina).carriedOut()
    dealt.when(.attributeNote(note: 1, member: 1), by: .amina).carriedOut()
    for command: Command in [
      .namePerson(slot: 2, name: "Ali"), .markPresence(slot: 2, present: false),
      .attributeNote(note: 1, member: 2),
    ] {
      dealt.when(command, by: .amina).refused(
        .notAllowed, "P02 is not a member of group “Producers”, which you write for.")
    }
  }

  @Test func aHelperClustersWhatMayBeWrittenOn() {
    let clustered = scene.given(.addCluster(name: "Media", notes: []))
    clustered.when(.clusterNotes(notes: [1, 3], cluster: 1), by: .amina).carriedOut()
    clustered.when(.clusterNotes(notes: [1, 2], cluster: 1), by: .amina).refused(.notAllowed)
  }

  @Test func theNameAtASeatIsText() {
    scene.when(.note("x"), by: Actor(.helper(1), name: "\u{1B}[2J")).refused(.badText)
    scene.when(.note("x"), by: Actor(.facilitator, name: " Rosa")).refused(.badText)
  }
}
