import Foundation
import Support
import Testing

@testable import Facilitation

/// A copy holds no name of the roster, in no text and in no version of it.
@Suite struct AnonymisingTests {
  private let names = NameList([(7, "Amina Diallo"), (8, "Ben Diallo"), (9, "Žofie"), (10, "王芳")])

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
    #expect(copy.doubtful == ["note #2", "action 1", "resource 1"])
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
