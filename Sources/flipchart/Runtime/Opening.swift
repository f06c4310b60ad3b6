import Facilitation
import Journal
import Screen

/// A saved session to be opened at a seat, as `flipchart open` asks for it.
struct Opening: Sendable {
  /// The seats that can be asked for.
  enum SeatName: String, CaseIterable, Sendable {
    case facilitator, helper, projector
  }

  /// The session: its file, or its name in the sessions folder.
  let session: String
  /// How the screen is to look.
  let look: Look
  /// Where to sit; the facilitator's seat where nil.
  var seat: SeatName?
  /// The helper's group, by its name or the beginning of it.
  var group: String?
  /// Who sits there.
  var name: String?
  /// Whether it is read out in lines.
  var inLines = false
  /// Whether a copy to carry away is opened instead.
  var detached = false
  /// The file of that copy, where it is only made.
  var output: String?

  init(_ session: String, look: Look = Look()) {
    self.session = session
    self.look = look
  }

  /// Opens it, until it is left.
  nonisolated(nonsending) func run(in library: Library) async throws {
    let path = try library.sessionPath(session)
    if detached { return try await openCopy(of: path, in: library) }
    let theme = inLines ? nil : look.readTheme(in: library)
    let kind = try SavedKind(of: path)
    if kind == .replica { return try await openReplica(at: path, in: library, theme) }
    try await SessionFile.whileOpen(at: path, kind) { journal in
      let actor = try await actor(in: journal.session)
      try await sit(at: Seating(journal, actor: actor), in: library, theme)
    }
  }

  nonisolated(nonsending) private func sit(
    at seating: Seating, in library: Library, _ theme: Task<Theme, any Error>? = nil
  ) async throws {
    if inLines { return await runInLines(at: seating, in: library) }
    try await runFullScreen(at: seating, look, in: library, theme: theme)
  }

  nonisolated(nonsending) private func openCopy(
    of path: String, in library: Library
  ) async throws {
    let copy = try CarriedCopy(of: path, group: group ?? "", name: name)
    guard let output else { return try await openReplica(at: try copy.make(), in: library) }
    try copy.write(to: output)
    try emit(output)
  }

  nonisolated(nonsending) private func openReplica(
    at path: String, in library: Library, _ theme: Task<Theme, any Error>? = nil
  ) async throws {
    guard detached || seat == nil, detached || name == nil else {
      throw Failure("\(path) is a copy for one seat: leave --seat, --group and --name out.")
    }
    let replica = try ReplicaFile.open(at: path)
    do {
      try await sit(
        at: Seating(ReplicaSource(replica), actor: replica.seat.actor), in: library, theme)
      await replica.close()
    } catch {
      await replica.close()
      throw error
    }
  }

  private func actor(in session: Session) throws -> Actor {
    switch seat {
    case .facilitator, nil: Actor(.facilitator, name: name)
    case .projector: Actor(.projector, name: name)
    case .helper: Actor(.helper(try session.group(named: group ?? "").id), name: name)
    }
  }
}
