import Facilitation

extension Participant.Role {
  /// The word for a person.
  var title: String {
    switch self {
    case .participant: "Participant"
    case .helper: "Helper"
    case .facilitator: "Facilitator"
    case .speaker: "Speaker"
    }
  }
}

extension Participant {
  /// The slot, with the name where it is known: `P07 Amina`.
  var label: String { name.map { "\(slot) \($0)" } ?? slot }
}
