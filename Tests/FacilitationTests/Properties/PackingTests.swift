import Support
import Testing

@testable import Facilitation

/// What a snapshot packs tight.
@Suite struct PackingTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func everySessionIsUnpackedAsItWasPacked(seed: UInt64) throws {
    let session = Play.of(seed).session
    let packed = PackedSession(session)
    #expect(try PackedSession(rest: packed.rest, packed: packed.packed).session() == session)
    #expect(String(validating: packed.packed, as: UTF8.self) != nil)
  }

  @Test func theSameSessionIsAlwaysPackedToTheSameBytes() {
    #expect(
      PackedSession(Play(seed: 7).session).packed == PackedSession(Play(seed: 7).session).packed)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func bytesThatNobodyPackedAreRefusedOrReadAndNeverEndTheProgram(seed: UInt64) {
    var chance = Chance(seed: seed)
    let packed = PackedSession(Play.of(seed).session)
    for _ in 0..<50 {
      var bytes = packed.packed
      for _ in 0...chance.number(0...3) {
        bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255))
      }
      if chance.once(in: 2) { bytes.removeLast(chance.number(1...bytes.count)) }
      let read = try? PackedSession(rest: packed.rest, packed: bytes).session()
      #expect(read == nil || bytes.count <= packed.packed.count)
    }
  }

  /// Whoever adds a property to one of these finds here that it has to be packed too, and unpacked.
  @Test func everyPropertyOfWhatIsPackedByHandIsKnownToThePacker() throws {
    let note = Note(
      id: 1, text: "", colour: .pink, label: .public, section: 1, author: .room,
      writtenAt: Instant(milliseconds: 0))
    let touch = Touch(revision: 1, actor: .room)
    let step = History.Step(command: "a", revision: 1, title: "", inverse: [], changed: [])
    let known: [(Any, String)] = [
      (note, "id text colour label section author member writtenAt cluster boxed"),
      (note.rarities, "privacy parking merged twins"),
      (Parking(), "owner when answer waived reason label"),
      (Merged(face: 1, place: 0), "face place cluster"),
      (Privacy(group: 1, part: nil), "group part"),
      (Section(id: 1, chart: 1, title: ""), "id chart title kind colour notes"),
      (History(), "undoable redoable final"),
      (History.Final(revision: 1, title: ""), "revision title"),
      (step, "command revision title inverse changed"),
      (History.Step.Change(subject: Subject(kind: .note)), "subject before"),
      (Subject(kind: .note), "kind number second aspect"),
      (Touches(touch), "latest latestOfAnother"),
      (touch, "revision actor"),
      (Actor.room, "seat name"),
    ]
    for (value, names) in known {
      #expect(
        Mirror(reflecting: value).children.map { $0.label ?? "" }.joined(separator: " ") == names)
    }
  }

  @Test func whatIsCutShortIsRefused() {
    let packed = PackedSession(Play.of(3).session)
    for length in stride(from: 0, to: packed.packed.count, by: 7) {
      let short = PackedSession(rest: packed.rest, packed: Array(packed.packed[..<length]))
      #expect(throws: PackFault.self) { try short.session() }
    }
  }
}
