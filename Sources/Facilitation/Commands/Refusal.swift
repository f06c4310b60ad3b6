/// Why a command was not carried out: a value with a sentence for a person.
///
/// The sentence says what is wrong and what would be right, in the words of the session: names of
/// groups and charts, numbers of notes, slots.
public struct Refusal: Error, Hashable, Codable, Sendable {
  /// What kind of rule stood against it, for programs.
  public var reason: Reason
  /// What a person is told: one sentence.
  public var sentence: String

  /// A refusal with its sentence.
  public init(_ reason: Reason, _ sentence: String) {
    self.reason = reason
    self.sentence = sentence
  }

  /// The kinds of rule that a command can break.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The seat may not do this.
    case notAllowed
    /// The session has not been made yet, or has been made already.
    case noSession
    /// The session is closed.
    case sessionClosed
    /// There is no such thing, or none any more.
    case unknown
    /// Text is empty, too long, or has characters that are not text.
    case badText
    /// A number is outside its bounds.
    case outOfRange
    /// The name is taken.
    case nameTaken
    /// It is full.
    case full
    /// It is still in use.
    case inUse
    /// The round is not in the state for it.
    case wrongRoundState
    /// More dots than the budget.
    case overBudget
    /// More dots on one target than the cap.
    case overCap
    /// The target is not in the round.
    case outsideRound
    /// The slot is not a voter.
    case notAVoter
    /// Writing is frozen.
    case frozen
    /// Nothing would change.
    case noChange
    /// The agenda is not in the state for it.
    case wrongAgendaState
    /// There is nothing to undo or redo.
    case nothingToUndo
    /// Somebody else has changed it since.
    case changedSince
  }
}
