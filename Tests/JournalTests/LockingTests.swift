import Facilitation
import Foundation
import Testing

@testable import Journal

/// A locked file tells nothing that people wrote, and works as any other for whoever has the key.
@Suite struct LockingTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }
  private let secret = "Zainab"

  /// Seals by a cipher that nobody should use, and remembers the place.
  private struct Disguise: TextSeal {
    func seal(_ text: String, at place: String) throws -> String {
      Data("\(place)\n\(text)".utf8.map { $0 ^ 0x2A }).base64EncodedString()
    }

    func open(_ text: String, at place: String) -> String? {
      let bytes = Data(base64Encoded: text).map { $0.map { $0 ^ 0x2A } } ?? []
      let opened = String(decoding: bytes, as: UTF8.self)
      return opened.hasPrefix(place + "\n") ? String(opened.dropFirst(place.count + 1)) : nil
    }
  }

  private func lockedSession() async throws -> Session {
    let file = try SessionFile.make(at: path)
    for number in 1...250 { await file.share("\(secret) \(number)", as: CommandID("s\(number)")) }
    let session = await file.session
    await file.close()
    try SessionLock.lock(path, key: "the key", with: Disguise())
    return session
  }

  private var holdsTheSecret: Bool { folder.bytes.range(of: Data(secret.utf8)) != nil }

  @Test func noByteTellsWhatWasWrittenAndTheKeyOpensItAll() async throws {
    let session = try await lockedSession()
    #expect(!holdsTheSecret)
    #expect(folder.contents == ["a.flipchart"])
    #expect(try SavedKind(of: path).key == "the key")
    #expect(try SavedSession(at: path, with: Disguise()).session == session)
    #expect(try Verification(of: path, with: Disguise()).findings == [])
  }

  @Test func theOldBytesAreOverwritten() async throws {
    let file = try SessionFile.make(at: path)
    await file.share(secret, as: "s")
    await file.close()
    try FileManager.default.linkItem(atPath: path, toPath: folder("other-name"))
    try SessionLock.lock(path, key: "the key", with: Disguise())
    #expect(!holdsTheSecret)
  }

  @Test func itIsWorkedOnAsAnyOther() async throws {
    _ = try await lockedSession()
    let file = try SessionFile.open(at: path, with: Disguise())
    let onlooker = try SessionFile.open(at: path, with: Disguise())
    for number in 1...250 {
      await file.share("\(secret) again \(number)", as: CommandID("t\(number)"))
    }
    let helper = Actor(.helper(1), name: secret)
    let note = Envelope(id: "by-name", command: .undo, actor: helper)
    _ = await file.submit(note, at: Instant(seconds: 3))
    #expect(!holdsTheSecret)
    await onlooker.close()
    await file.close()
    #expect(!holdsTheSecret)
    let again = try SessionFile.open(at: path, with: Disguise())
    #expect(await again.titles.last == "\(secret) again 250")
    await again.close()
  }

  @Test func aRedactionFindsItsEntriesInALockedFile() async throws {
    _ = try await lockedSession()
    let file = try SessionFile.open(at: path, with: Disguise())
    let commands: [Command] = [
      .addChart(title: "Ideas", owner: nil, prompts: nil, sections: [PlanSection(title: "All")]),
      .addNote(text: "Ask", section: 1, colour: nil, label: nil, member: nil),
      .redact(passages: [.note(number: 1)]),
    ]
    let answers = await file.submit(commands.envelopes(named: "l"), at: Instant(seconds: 5))
    #expect(answers.compactMap(\.sentence) == [])
    await file.close()
    let saved = try SavedSession(at: path, with: Disguise())
    #expect(saved.session.notes[1]?.text == "[redacted]")
    #expect(!saved.entries.flatMap(\.events).contains { "\($0)".contains("Ask") })
  }

  @Test func withoutTheKeyItIsRefusedInOneSentence() async throws {
    _ = try await lockedSession()
    for attempt in [
      { _ = try SavedSession(at: path) }, { _ = try SessionFile.open(at: path) },
      { _ = try Verification(of: path) }, { _ = try Recovery(of: path, into: folder("new")) },
    ] as [() throws -> Void] {
      let fault = #expect(throws: SessionFault.self) { try attempt() }
      #expect(fault?.reason == .sealed)
    }
    #expect(folder.contents == ["a.flipchart"])
    let head = try SavedHead(at: path)
    #expect(head.isLocked)
    #expect(head.title == nil)
  }

  @Test func unlockingGivesTheFileBack() async throws {
    let session = try await lockedSession()
    try SessionLock.unlock(path, with: Disguise())
    #expect(try SavedSession(at: path).session == session)
    #expect(try SavedKind(of: path).key == nil)
    #expect(folder.contents == ["a.flipchart"])
  }

  @Test func aSessionThatIsOpenIsNotLocked() async throws {
    let file = try SessionFile.make(at: path)
    let fault = #expect(throws: SessionFault.self) {
      try SessionLock.lock(path, key: "the key", with: Disguise())
    }
    #expect(fault?.reason == .open)
    #expect(await file.share("still here").isDone)
    await file.close()
    #expect(try SavedKind(of: path).key == nil)
  }
}
