public import Facilitation
import Journal

/// What the host answers to a batch: one answer to each command, in order.
public struct CommandAnswers: Codable, Sendable {
  /// The answers.
  public var answers: [Item]

  /// What became of one command: one of `done`, `refused` and `failed` is there.
  public struct Item: Codable, Hashable, Sendable {
    /// The command's id.
    public var id: CommandID
    /// It is in the session, and saved.
    public var done: Done?
    /// A rule stood against it: it will not be carried out.
    public var refused: Refusal?
    /// It could not be saved, and may be given again; the sentence says why.
    public var failed: String?
  }

  /// Where a command stands that was carried out.
  public struct Done: Codable, Hashable, Sendable {
    /// Its place in the session's journal.
    public var revision: Int
    /// Whether it had been carried out before.
    public var already: Bool
  }
}

extension CommandAnswers.Item {
  /// The answer that the journal gave.
  init(id: CommandID, _ answer: Answer) {
    self.id = id
    switch answer {
    case .done(let revision, let already):
      done = CommandAnswers.Done(revision: revision, already: already)
    case .refused(let refusal): refused = refusal
    case .unsaved(let fault), .unknown(let fault): failed = fault.sentence
    }
  }

  init(id: CommandID, refused: Refusal) {
    self.id = id
    self.refused = refused
  }
}
