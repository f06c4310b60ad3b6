import Facilitation
import Foundation
import Testing

@testable import Journal

/// What is disposed of leaves no byte where it was, and nothing else is touched.
@Suite struct DisposalTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func make() async throws {
    await (try SessionFile.make(at: path)).close()
  }

  @Test func theFileAndWhatAProgramLeftBesideItAreGone() async throws {
    try await make()
    for ending in ["-bell", ".new-1x"] {
      try Data("left".utf8).write(to: url("a.flipchart" + ending))
    }
    try Data("report".utf8).write(to: url("a-public.md"))
    try FileManager.default.copyItem(atPath: path, toPath: folder("copy.flipchart"))
    await (try SessionFile.make(at: folder("b.flipchart"), id: "other")).close()

    let disposal = try Disposal(of: path)
    #expect(disposal.exports.map(name) == ["a-public.md"])
    #expect(disposal.copies.map(name) == ["copy.flipchart"])
    try disposal.carryOut()

    #expect(folder.contents == ["a-public.md", "b.flipchart", "copy.flipchart"])
  }

  @Test func copiesForOneSeatAndTheSeatsThatTicketsOpenedAreNamed() async throws {
    let file = try SessionFile.make(at: path)
    for group in [1, 2, 1] {
      _ = try await file.makeTicket(
        for: Actor(.helper(GroupID(group))), secret: { "hash \($0)" }, at: Instant(seconds: 1))
    }
    let seat = ReplicaSeat(origin: try await file.origin(), actor: Actor(.helper(1)))
    let view = await file.session.carried(to: .helper(1))
    await file.close()
    try ReplicaFile.create(at: folder("away.flipchart"), of: view, for: seat)
    let disposal = try Disposal(of: path)
    #expect(disposal.copies.map(name) == ["away.flipchart"])
    #expect(disposal.ticketed.map(\.rawValue) == ["helper:1", "helper:2"])
  }

  @Test func theBytesAreOverwrittenBeforeTheNameGoes() async throws {
    try await make()
    try FileManager.default.linkItem(atPath: path, toPath: folder("other-name"))
    try Disposal(of: path).carryOut()
    let bytes = try Data(contentsOf: url("other-name"))
    #expect(bytes.count > 4_000)
    #expect(bytes.allSatisfy { $0 == 0 })
  }

  @Test func aSessionThatIsOpenIsLeftAlone() async throws {
    let file = try SessionFile.make(at: path)
    let fault = #expect(throws: SessionFault.self) { try Disposal(of: path).carryOut() }
    #expect(fault?.reason == .open)
    await file.close()
    #expect(try Verification(of: path).isSound)
    try Disposal(of: path).carryOut()
    #expect(folder.contents == [])
  }

  @Test func aDamagedSessionCanBeDisposedOf() async throws {
    try await make()
    let handle = try FileHandle(forUpdating: url("a.flipchart"))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data(repeating: 0xEE, count: 9_000))
    try handle.close()
    try Disposal(of: path).carryOut()
    #expect(folder.contents == [])
  }

  @Test func whatIsNoSessionIsRefused() throws {
    try Data("my diary, and long enough to have a header if it were a database: no".utf8)
      .write(to: url("a.flipchart"))
    let fault = #expect(throws: SessionFault.self) { try Disposal(of: path) }
    #expect(fault?.reason == .notASession)
    #expect(folder.contents == ["a.flipchart"])
  }

  @Test func theHeadIsReadWithoutTheRest() async throws {
    let file = try SessionFile.make(at: path)
    var details = await file.session.details
    details.title = "Told anew"
    let describe = Envelope(
      id: "d", command: .describeSession(details: details), actor: .facilitator)
    #expect(await file.submit(describe, at: Instant(seconds: 5)).isDone)
    await file.close()
    let head = try SavedHead(at: path)
    #expect(head.title == "Told anew")
    #expect(head.disposalDay == nil)
  }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: folder(name)) }

  private func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}
