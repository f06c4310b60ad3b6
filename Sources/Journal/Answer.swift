public import Facilitation

/// What became of one envelope.
///
/// Only `done` says that the change is kept. After `unsaved` and `unknown` the same envelope, with
/// the same id, may simply be given again.
public enum Answer: Hashable, Sendable {
  /// It is in the journal and synced to the disk.
  ///
  /// - Parameters:
  ///   - revision: its place in the journal.
  ///   - already: whether a command of this id was there before; then nothing has changed now.
  case done(revision: Int, already: Bool)
  /// A rule stood against it.
  case refused(Refusal)
  /// The file could not be written, and the command is not in it.
  case unsaved(SessionFault)
  /// The disk failed while the command was being synced: it may be in the file or not.
  case unknown(SessionFault)

  /// Whether the change is kept.
  public var isDone: Bool {
    if case .done = self { true } else { false }
  }

  /// What a person is told where the change is not kept; nil where it is.
  public var sentence: String? {
    switch self {
    case .done: nil
    case .refused(let refusal): refusal.sentence
    case .unsaved(let fault), .unknown(let fault): fault.sentence
    }
  }
}
