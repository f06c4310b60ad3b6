import Foundation
import Support
import Testing

@testable import Facilitation

/// A copy holds no name of the roster, in no text and in no version of it.
@Suite struct AnonymisingTests {
  private let names = NameList(
    [("P07", "Amina Diallo"), ("P08", "Ben Diallo"), ("P09", "Žofie"), ("P10", "王芳")]
      .map { NameList.Name(slot: $0.0, name: $0.1) })

  @Test(arguments: [
    ("Ask Amina Diallo first", "Ask P07 first"), ("amina  diallo's farm", "P07's farm"),
    ("AMINA said", "P07 said"), ("the Diallo family", "the [name] family"),
    ("Zofie knows", "P09 knows"), ("Benches for all", "Benches for all"),
    ("ben is lower case", "ben is lower case"), ("请问王芳老师", "请问P10老师"),
    ("Amina-Diallo", "P07"), ("", ""),
  ])
  func namesAreReplacedWhateverTheCaseAndTheAccents(text: String, expected: String) {
    #expect(names.replacing(in: text) == expected)
  }

  private var journal: [Entry] {
    let secret = "Amina Diallo"
    let people = Scene().given(
      .namePerson(slot: 1, name: "Zahra"), .namePerson(slot: 1, name: secret),
      .addNote(text: "First \(secret)", section: 1, colour: nil, label: nil, member: 1),
      .editNote(note: 1, text: "Then Amina alone"),
      .parkNote(note: 1, parking: Parking(owner: "Amina", when: "soon")),
      .addCluster(name: "What Amina says", notes: [1]),
      .addAction(what: "Ask Amina", who: "Boubacar", due: nil, note: 1),
      .namePresenter(group: 1, presenter: secret),
      .writePoints(group: 1, points: [ReportBack.Point(text: "Amina first")]),
      .addResource(title: "Call 0155 123 4567", who: "Amina", link: nil),
      .nudge(group: nil, text: "Amina, once Zahra, two minutes"),
      .moveSpotlight(to: .speaker(name: secret, topic: "Farms")),
      .addNote(text: "the name amina", section: 1, colour: nil, label: nil, member: nil))
    let named = Actor(.helper(1), name: "Amina")
    return people.given(
      .addNote(text: "Mine", section: 1, colour: nil, label: nil, member: nil), .undo, .redo,
      .readNudge(nudge: 1), by: named
    ).entries
  }

  @Test func theCopyHoldsNoNameAndIsTheSameSessionOtherwise() throws {
    let copy = Anonymised(journal)
    let text = String(decoding: try JSONEncoder().encode(copy.entries), as: UTF8.self)
    #expect(!text.replacing("the name amina", with: "").lowercased().contains("amina"))
    #expect(!text.contains("Diallo"))
    #expect(!text.contains("Zahra"))
    let session = try #require(Session.replaying(copy.entries))
    let original = try #require(Session.replaying(journal))
    #expect(session.notes.map(\.id) == original.notes.map(\.id))
    #expect(session.notes[1]?.text == "Then P01 alone")
    #expect(session.notes[1]?.member == 1)
    #expect(session.participants[1]?.name == nil)
    #expect(session.reportBacks[1]?.presenter == "P01")
    #expect(session.histories.count == original.histories.count)
    #expect(copy.entries.first?.command != journal.first?.command)
  }

  @Test func thePlacesForAPersonToLookAtAreListed() {
    let copy = Anonymised(journal)
    #expect(copy.replaced.starts(with: ["note #1", "cluster 1"]))
    #expect(copy.doubtful == ["action 1", "resource 1", "note #2"])
  }

  @Test func noTextOfAnyEventIsForgotten() throws {
    let events = try Marking.events()
    #expect(Set(events.map(\.kind)).isSuperset(of: ["rowFilled", "noteAdded", "sessionCreated"]))
    #expect(events.contains { $0.kind == "tieSettled" && json($0).contains("decider") })
    let rewriting = Rewriting(
      text: { _ in "text" }, person: { _ in "somebody" }, name: { _ in nil },
      actor: { Actor($0.seat) }, command: { _ in "step" })
    for event in events {
      let kept = json(event.rewritten(rewriting))
      #expect(!kept.contains(Marking.mark), "\(event.kind) keeps a text: \(kept)")
      let isWritten = json(event).replacing("/\(Marking.mark)", with: "").contains(Marking.mark)
      let isMark = ["undone", "redone"].contains(event.kind)
      let found = event.writings(in: Scene().session, revision: 1)
      #expect(found.isEmpty == (!isWritten || isMark), "\(event.kind)")
    }
  }

  @Test func tablesAndThePlanAreRewrittenAndStrangersInPersonFieldsAreListed() throws {
    var plan = Plan.tables
    plan.preparation = ["Ask Amina for the key"]
    let journal = Scene(plan).given(
      .namePerson(slot: 1, name: "Amina Diallo"),
      .describeSession(
        details: SessionDetails(title: "Tea", question: "Why?", facilitator: "Carol Njoroge")),
      .addRow(chart: 4, cells: ["Safe water", "", "Carol"]),
      .fillRow(row: 3, cells: [TableCell(field: 3, text: "Boubacar")]),
      .dropRow(row: 3, reason: "Amina has done it"),
      .addAction(what: "Ask", who: "Carol", due: nil, note: nil)
    ).entries
    let copy = Anonymised(journal)
    let text = json(copy.entries)
    for name in ["Amina", "Diallo", "Carol", "Njoroge"] { #expect(!text.contains(name)) }
    #expect(Session.replaying(copy.entries)?.actions[1]?.who == "[facilitator]")
    #expect(copy.replaced.contains("row 3"))
    #expect(copy.replaced.contains("the plan"))
    #expect(copy.doubtful.contains("row 3"))
    #expect(!copy.doubtful.contains("action 1"))
  }

  private func json(_ value: some Encodable) -> String {
    (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyJournalGivesAWholeSession(seed: UInt64) {
    let play = Play.of(seed)
    let copy = Anonymised(play.entries)
    let session = Session.replaying(copy.entries)
    #expect(session?.notes.map(\.id) == play.session.notes.map(\.id))
    #expect(session?.participants.allSatisfy { $0.name == nil } == true)
  }
}
