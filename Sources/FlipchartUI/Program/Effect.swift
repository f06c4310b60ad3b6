public import Facilitation

/// Something that the program wants done outside itself.
public enum Effect: Equatable, Sendable {
  /// Give these commands to the session, in this order.
  case send([Envelope])
  /// Give this command to the session in place of one that it refused.
  case sendAgain(Envelope, instead: CommandID)
  /// Drop a command that the session refused.
  case dropRefused(CommandID)
  /// List what the lobby has to offer.
  case listLobby
  /// Open a saved session at a seat.
  case openSession(path: String, seat: Seat)
  /// Take a seat at a hosted session by a ticket as it was typed; under a name where there is one.
  case joinSession(ticket: String, name: String?)
  /// Make a session of a plan and open it.
  case createSession(NewSession)
  /// Close the session and go back to the lobby.
  case leaveSession
  /// Read a piece of the journal after a revision, and give it with `Message.historyRead`.
  case readJournal(after: Int)
  /// Lay the report out for the preview.
  case renderReport(ReportRequest)
  /// Write the report to a file; without a path, beside the session.
  case exportReport(ReportRequest, path: String?)
  /// Serve the session to other laptops, or see to their tickets.
  case host(HostOrder)
  /// Show another theme.
  case switchTheme(String)
  /// Take the mouse, or leave it to the terminal.
  case setMouse(Bool)
  /// Paint the whole screen anew.
  case repaint
  /// Ring.
  case bell
  /// Stop until the shell brings the program back.
  case suspend
  /// End the program.
  case quit
}
