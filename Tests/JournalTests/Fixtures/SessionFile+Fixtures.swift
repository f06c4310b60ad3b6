import Facilitation
import Journal

extension SessionFile {
  /// A session of a plan with hardly anything in it.
  static func make(at path: String, id: CommandID = "make") throws -> SessionFile {
    let plan = Plan(
      slug: "small", title: "Small", purpose: "", question: "What now?", people: 1...50,
      minutes: 10...90, difficulty: .easy)
    let setup = SessionSetup(
      plan: plan, details: SessionDetails(title: "Small", question: "What now?"))
    return try create(at: path, setup, id: id, at: Instant(seconds: 0))
  }

  /// Shares something, as the shortest of changes.
  @discardableResult
  func share(_ title: String, as id: CommandID? = nil) -> Answer {
    submit(.sharing(title, as: id ?? CommandID(title)), at: Instant(seconds: 1))
  }

  /// The titles of everything that was shared.
  var titles: [String] { session.resources.map(\.title) }
}

extension Envelope {
  /// A command that shares something.
  static func sharing(_ title: String, as id: CommandID) -> Envelope {
    Envelope(
      id: id, command: .addResource(title: title, who: nil, link: nil), actor: .facilitator)
  }
}
