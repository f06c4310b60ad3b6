import ArgumentParser

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

  @OptionGroup var place: SessionPlace
  @OptionGroup var appearance: LookArguments
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("Where to sit; the facilitator's seat without it.", valueName: "seat"))
  var seat: Opening.SeatName?
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
    var opening = Opening(session, look: appearance.look)
    opening.seat = seat
    opening.group = group
    opening.name = name
    opening.inLines = plain
    opening.detached = detached
    opening.output = output
    try await opening.run(in: try place.library())
  }
}

extension Opening.SeatName: ExpressibleByArgument {}
