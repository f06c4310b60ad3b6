import Facilitation
import Foundation
import Journal
import Support
import Testing

/// A session in a folder of its own, and copies of it for helpers.
struct CopiedSession {
  let folder = Folder()
  let file: SessionFile
  let origin: CommandID

  /// The session of a journal.
  init(_ entries: [Entry]) async throws {
    try SavedSession.write(entries, to: folder("session.flipchart"))
    file = try SessionFile.open(at: folder("session.flipchart"))
    origin = entries.first?.command ?? ""
  }

  /// The workshop with two groups and nothing written yet.
  init() async throws {
    try await self.init(Scene().entries)
  }

  /// Makes a copy for a helper of a group; gives its path.
  func copy(_ group: GroupID, _ name: String = "a") async throws -> String {
    let path = folder("\(name).flipchart")
    try ReplicaFile.create(
      at: path, of: await file.session.carried(to: .helper(group)),
      for: ReplicaSeat(origin: origin, actor: Actor(.helper(group), name: name)))
    return path
  }

  /// Gives commands at a copy; gives what became of each.
  @discardableResult
  func write(_ commands: [Command], at path: String) async throws -> [Answer] {
    let replica = try ReplicaFile.open(at: path)
    var answers: [Answer] = []
    for command in commands {
      let id = CommandID(UUID().uuidString)
      let envelope = Envelope(id: id, command: command, actor: replica.seat.actor)
      answers.append(await replica.submit([envelope], at: Instant(seconds: 1_700_001_000))[0])
    }
    await replica.close()
    return answers
  }

  /// Brings a copy home.
  @discardableResult
  func merge(_ path: String) async throws -> Merging {
    try await Merging(
      of: try SavedReplica(at: path), at: path, into: file, at: Instant(seconds: 1_700_002_000))
  }

  /// The texts of all notes with who wrote them, in no order that merging could change.
  var notes: [String] {
    get async { await file.session.notes.map { "\($0.author.rawValue) \($0.text)" }.sorted() }
  }
}
