/// Why a hosted session cannot be reached: a value with a sentence for a person.
public enum JoinFault: Error, Hashable, Sendable {
  /// Nobody answers at the ticket's address.
  case unreachable(String)
  /// Whoever answers there is not the host that the ticket is of.
  case wrongHost
  /// The host does not let the ticket in; its sentence.
  case turnedAway(String)
  /// The host answers something that this program does not understand.
  case notUnderstood
  /// The host has ended the stream; its sentence.
  case ended(String)

  /// What a person is told.
  public var sentence: String {
    switch self {
    case .unreachable(let address):
      "Nobody answers at \(address): is the session hosted there, and are both on one network?"
    case .wrongHost:
      "Whoever answers there is not the host that the ticket is of: ask for the ticket once more."
    case .turnedAway(let sentence), .ended(let sentence): sentence
    case .notUnderstood:
      "The host answers something else than a hosted session: is it of the same version?"
    }
  }

  /// Whether a person has to do something before it can work again.
  var isFinal: Bool {
    switch self {
    case .unreachable, .notUnderstood: false
    case .wrongHost, .turnedAway, .ended: true
    }
  }
}
