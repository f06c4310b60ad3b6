import Facilitation
import Foundation
import Testing

@testable import Journal

/// A session's file that the disk has changed: it is found, or it changes nothing.
@Suite struct DamageTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  /// A session with a snapshot, and its file.
  private func make() async throws -> (session: Session, file: Data) {
    let file = try SessionFile.make(at: path)
    for batch in 0..<6 {
      let envelopes = (1...50).map {
        Envelope.sharing("Resource \(batch)-\($0)", as: CommandID("c\(batch)-\($0)"))
      }
      _ = await file.submit(envelopes, at: Instant(seconds: 1))
    }
    await file.close()
    return (await file.session, folder.bytes)
  }

  @Test func aByteFlippedAnywhereIsFoundOrChangesNothing() async throws {
    let (session, sound) = try await make()
    var chance = SplitMix64(seed: 1)
    let rounds = Soak.rounds(120, soak: 4_000)
    var unrecovered = 0
    for round in 0..<rounds {
      var bytes = sound
      let stripe = sound.count / rounds
      let place = round * stripe + .random(in: 0..<max(1, stripe), using: &chance)
      bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
      try await expectFoundOrEqual(session, bytes, "byte \(place)")
      guard Soak.isOn || round % 4 == 0 else { continue }
      let recovery = try recovery(session, "byte \(place)")
      if recovery == nil { unrecovered += 1 }
      // What stands on other pages than that of the byte can be read.
      #expect(recovery?.lost.count ?? 0 <= 40, "byte \(place)")
    }
    #expect(unrecovered * 50 < rounds)
  }

  @Test func aFileCutAnywhereIsFoundOrMissesNothing() async throws {
    let (session, sound) = try await make()
    let rounds = Soak.rounds(50, soak: 500)
    for round in 0..<rounds {
      let count = sound.count * round / rounds
      try await expectFoundOrEqual(session, sound.prefix(count), "cut at \(count)")
      _ = try recovery(session, "cut at \(count)")
    }
  }

  /// What is recovered of the file, all of it true; nil where it cannot be.
  private func recovery(_ session: Session, _ comment: Comment) throws -> Recovery? {
    let target = folder("b.flipchart")
    guard let recovery = try? Recovery(of: path, into: target) else { return nil }
    let titles = Set(try SavedSession(at: target).session.resources.map(\.title))
    #expect(titles.isSubset(of: session.resources.map(\.title)), comment)
    #expect(titles.count == recovery.entries - 1, comment)
    #expect(try Verification(of: target).findings == [], comment)
    return recovery
  }

  private func expectFoundOrEqual(
    _ session: Session, _ bytes: Data, _ comment: Comment
  ) async throws {
    for name in folder.contents { try FileManager.default.removeItem(atPath: folder(name)) }
    try bytes.write(to: URL(fileURLWithPath: path))
    let isSound = (try? Verification(of: path))?.isSound ?? false
    if isSound {
      #expect(try SavedSession(at: path).session == session, comment)
      #expect(try SavedSession.session(at: path) == session, comment)
    }
    guard let file = try? SessionFile.open(at: path) else { return }
    #expect(await file.session == session, comment)
    await file.close()
  }
}
