/// Why a session's file could not be made, read or written: a value with a sentence for a person.
public struct SessionFault: Error, Hashable, Sendable {
  /// What is wrong, for programs.
  public var reason: Reason
  /// What a person is told: one sentence that names the file.
  public var sentence: String

  /// A fault with its sentence.
  public init(_ reason: Reason, _ sentence: String) {
    self.reason = reason
    self.sentence = sentence
  }

  /// The ways in which a file can fail a session.
  public enum Reason: String, CaseIterable, Sendable {
    /// There is no such file, or no such folder.
    case missing
    /// A new session's file is there already.
    case exists
    /// The file holds something else.
    case notASession
    /// The file was made by a newer program.
    case newer
    /// The file is not as a session's file must be.
    case damaged
    /// The file or its folder may not be written.
    case readOnly
    /// The disk is full.
    case full
    /// Another program keeps the file to itself.
    case locked
    /// The session is locked, and no key was given.
    case sealed
    /// The session is open somewhere, and must not be.
    case open
    /// The file is a seat's copy of a session where the session itself is wanted, or the other way.
    case replica
    /// Another file stands where the one was that is open.
    case displaced
    /// The disk or the system failed.
    case inputOutput
    /// The session was closed by this program.
    case closed
    /// The command that was to make the session was refused.
    case refused
  }
}

extension SessionFault {
  static func missing(_ path: String) -> Self {
    Self(.missing, "There is no file \(path).")
  }

  static func missingFolder(of path: String) -> Self {
    Self(.missing, "There is no folder for \(path) to be saved in.")
  }

  static func exists(_ path: String) -> Self {
    Self(.exists, "\(path) is there already, and a session never overwrites a file.")
  }

  static func notASession(_ path: String) -> Self {
    Self(.notASession, "\(path) is not a flipchart session.")
  }

  static func newer(_ path: String, format: Int) -> Self {
    Self(
      .newer,
      "\(path) was made by a newer flipchart (format \(format)); "
        + "this one reads up to format \(Schema.version).")
  }

  static func damaged(_ path: String, _ finding: String) -> Self {
    Self(.damaged, "\(path) is damaged: \(finding).")
  }

  static func readOnly(_ path: String) -> Self {
    Self(.readOnly, "\(path) cannot be written: the file or its folder is read-only.")
  }

  static func forbidden(_ path: String) -> Self {
    Self(.readOnly, "\(path) may not be read and written by you: ask whoever it belongs to.")
  }

  static func full(_ path: String) -> Self {
    Self(.full, "\(path) could not be saved: the disk is full.")
  }

  static func locked(_ path: String) -> Self {
    Self(.locked, "\(path) is kept locked by another program; close that and try again.")
  }

  static func sealed(_ path: String) -> Self {
    Self(.sealed, "\(path) is locked and opens with its passphrase alone.")
  }

  static func open(_ path: String) -> Self {
    Self(.open, "\(path) is open in another window; leave it there first.")
  }

  static func replica(_ path: String) -> Self {
    Self(
      .replica,
      "\(path) is a copy for one seat: flipchart open goes on with it, and flipchart merge brings "
        + "home what was written in it.")
  }

  static func notAReplica(_ path: String) -> Self {
    Self(
      .replica,
      "\(path) is no copy for one seat, as flipchart join and flipchart open --detached make them.")
  }

  static func displaced(_ path: String) -> Self {
    Self(.displaced, "Another file stands where \(path) was; move it away, and nothing is lost.")
  }

  static func closed(_ path: String) -> Self {
    Self(.closed, "\(path) has been closed; open it again to go on.")
  }

  static func inputOutput(_ path: String, _ cause: String) -> Self {
    Self(.inputOutput, "\(path) could not be read or written (\(cause)).")
  }
}
