import ArgumentParser
import Facilitation
import Journal
import Screen

/// `flipchart open`: a saved session, at a seat.
struct Open: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a saved session at a seat.",
    discussion: """
      Several seats may be open on one session at once, each in its own terminal.

      With --detached a helper gets a copy to carry away, on a stick or on the own laptop: whatever \
      is written in it waits there until flipchart merge brings it home. Opening the copy goes on \
      with it.
      """)

  enum SeatName: String, CaseIterable, ExpressibleByArgument {
    case facilitator, helper, projector
  }

  @OptionGroup var place: SessionPlace
  @OptionGroup var look: Look
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("Where to sit; the facilitator's seat without it.", valueName: "seat"))
  var seat: SeatName?
  @Option(help: "The helper's group, by its name or the beginning of it.") var group: String?
  @Flag(help: "Read out in lines, for a screen reader or a pipe; orders are typed as lines too.")
  var plain = false
  @Option(help: "Who sits here: two helpers of one group undo each their own.") var name: String?
  @Flag(help: "Open a copy for a helper of the group instead, to carry away.") var detached = false
  @Option(
    name: .shortAndLong,
    help: .init("Only write that copy, into this file, and print its path.", valueName: "file"))
  var output: String?

  func validate() throws {
    if (seat == .helper || detached) != (group != nil) {
      throw ValidationError("A helper writes for a group: --seat helper goes with --group GROUP.")
    }
    if detached, seat != nil, seat != .helper {
      throw ValidationError("A copy to carry away is a helper's: leave --seat out.")
    }
    if output != nil, !detached {
      throw ValidationError("-o names the copy that --detached makes.")
    }
  }

  func run() async throws {
    let library = try place.library()
    let path = try library.sessionPath(session)
    if detached { return try await openCopy(of: path, in: library) }
    if SavedReplica.isReplica(path) { return try await openReplica(at: path, in: library) }
    let theme = plain ? nil : look.readTheme(in: library)
    try await SessionFile.whileOpen(at: path) { journal in
      let actor = try await actor(in: journal.session)
      try await sit(at: Seating(journal, actor: actor), in: library, theme)
    }
  }

  private func sit(
    at seating: Seating, in library: Library, _ theme: Task<Theme, any Error>? = nil
  ) async throws {
    if plain { return await runInLines(at: seating, in: library) }
    try await runFullScreen(at: seating, look, in: library, theme: theme)
  }

  private func openCopy(of path: String, in library: Library) async throws {
    let copy = try CarriedCopy(of: path, group: group ?? "", name: name)
    guard let output else { return try await openReplica(at: try copy.make(), in: library) }
    try copy.write(to: output)
    try emit(output)
  }

  private func openReplica(at path: String, in library: Library) async throws {
    guard detached || seat == nil, detached || name == nil else {
      throw Failure("\(path) is a copy for one seat: leave --seat, --group and --name out.")
    }
    let replica = try ReplicaFile.open(at: path)
    do {
      try await sit(
        at: Seating(ReplicaSource(replica), actor: replica.seat.actor), in: library)
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
