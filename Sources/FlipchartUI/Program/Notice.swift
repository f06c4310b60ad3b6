/// The last thing that a person should know, on the status line.
struct Notice: Equatable, Sendable {
  enum Kind: Sendable {
    case information, success, warning, refusal
  }

  var kind: Kind
  var text: String
}
