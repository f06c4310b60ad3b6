/// What changes the texts and the seats of a journal on the way into another one.
struct Rewriting {
  var text: (String) -> String
  /// Who is to do, say or decide something, in whatever words that was typed.
  var person: (String) -> String
  /// A name of a person that stands alone, which may be left out altogether.
  var name: (String?) -> String?
  var actor: (Actor) -> Actor
  var command: (CommandID) -> CommandID
}

/// A value that carries what people typed.
protocol Rewritable {
  /// Rewrites everything in it that a person typed.
  mutating func rewrite(_ by: Rewriting)
}

extension Rewritable {
  /// The value with everything rewritten that a person typed.
  func rewritten(_ by: Rewriting) -> Self {
    var value = self
    value.rewrite(by)
    return value
  }
}
