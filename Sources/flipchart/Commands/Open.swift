import ArgumentParser
import Facilitation
import Journal

/// `flipchart open`: a saved session, at a seat.
struct Open: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a saved session at a seat.",
    discussion: "Several seats may be open on one session at once, each in its own terminal.")

  enum SeatName: String, CaseIterable, ExpressibleByArgument {
    case facilitator, helper, projector
  }

  @OptionGroup var place: SessionPlace
  @OptionGroup var look: Look
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("Where to sit.", valueName: "seat")) var seat = SeatName.facilitator
  @Option(help: "The helper's group, by its name or the beginning of it.") var group: String?
  @Flag(help: "Read out in lines, for a screen reader or a pipe; orders are typed as lines too.")
  var plain = false
  @Option(help: "Who sits here: two helpers of one group undo each their own.") var name: String?

  func validate() throws {
    if (seat == .helper) != (group != nil) {
      throw ValidationError("A helper writes for a group: --seat helper goes with --group GROUP.")
    }
  }

  func run() async throws {
    let library = try place.library()
    try await SessionFile.whileOpen(at: try library.sessionPath(session)) { journal in
      let actor = try await actor(in: journal.session)
      let seating = Seating(journal, actor: actor)
      if plain { return await runInLines(at: seating, in: library) }
      try await runFullScreen(at: seating, look, in: library)
    }
  }

  private func actor(in session: Session) throws -> Actor {
    switch seat {
    case .facilitator: Actor(.facilitator, name: name)
    case .projector: Actor(.projector, name: name)
    case .helper: Actor(.helper(try session.group(named: group ?? "").id), name: name)
    }
  }
}
