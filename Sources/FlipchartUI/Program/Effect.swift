public import Facilitation

/// Something that the program wants done outside itself.
public enum Effect: Equatable, Sendable {
  /// Give these commands to the session, in this order.
  case send([Envelope])
  /// List what the lobby has to offer.
  case listLobby
  /// Open a saved session at a seat.
  case openSession(path: String, seat: Seat)
  /// Make a session of a plan and open it.
  case createSession(NewSession)
  /// Close the session and go back to the lobby.
  case leaveSession
  /// Lay the report out for the preview.
  case renderReport(ReportRequest)
  /// Write the report to a file; without a path, beside the session.
  case exportReport(ReportRequest, path: String?)
  /// Show another theme.
  case switchTheme(String)
  /// Paint the whole screen anew.
  case repaint
  /// Ring.
  case bell
  /// Stop until the shell brings the program back.
  case suspend
  /// End the program.
  case quit
}

/// A command with its id.
public struct Envelope: Equatable, Sendable {
  /// The id.
  public var id: CommandID
  /// The command.
  public var command: Command

  /// A command with its id.
  public init(id: CommandID, command: Command) {
    self.id = id
    self.command = command
  }
}

/// A session to be made from a plan.
public struct NewSession: Equatable, Sendable {
  /// The plan.
  public var plan: Plan
  /// The title; the plan's where nil.
  public var title: String?
  /// Where it is held.
  public var place: String
  /// How many people are expected.
  public var people: Int
  /// How many groups; the plan's where nil.
  public var groups: Int?

  /// A session to be made.
  public init(plan: Plan, title: String?, place: String, people: Int, groups: Int?) {
    self.plan = plan
    self.title = title
    self.place = place
    self.people = people
    self.groups = groups
  }
}

/// Which report is wanted.
public struct ReportRequest: Hashable, Sendable {
  /// Who it is for.
  public var audience: Audience
  /// How it names who wrote.
  public var attribution: Attribution

  /// A report for an audience.
  public init(audience: Audience, attribution: Attribution) {
    self.audience = audience
    self.attribution = attribution
  }
}
