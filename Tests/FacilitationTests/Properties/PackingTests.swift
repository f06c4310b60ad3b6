import Facilitation
import Support
import Testing

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

  @Test func whatIsCutShortIsRefused() {
    let packed = PackedSession(Play.of(3).session)
    for length in stride(from: 0, to: packed.packed.count, by: 7) {
      let short = PackedSession(rest: packed.rest, packed: Array(packed.packed[..<length]))
      #expect(throws: PackFault.self) { try short.session() }
    }
  }
}
