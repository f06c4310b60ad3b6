import Facilitation

extension Model {
  /// Proposes how the steps to come make up for the overrun, and does so on yes.
  mutating func proposeSpread() -> [Effect] {
    guard let session else { return [] }
    let behind = session.schedule(at: now).behind
    let spread = session.spread(of: behind)
    let lines = spread.lines.map { line in
      let title = session.agenda.parts[line.id]?.plan.title ?? ""
      return "\(minutesText(line.before)) → \(minutesText(line.after))  \(title)"
    }
    let rest =
      spread.rest > 0 ? "\nThat leaves \(minutesText(spread.rest)) to end later than planned." : ""
    return confirm(
      "The room is \(Drift(seconds: behind).sentence). Shorten what is to come?\n"
        + lines.joined(separator: "\n") + rest,
      then: .commands(
        [.spreadOverrun(seconds: behind)],
        confirming: "\(minutesText(spread.saved)) saved: u gives them back."))
  }

  /// Why no overrun can be spread now; nil where one can.
  var spreadObstacle: String? {
    guard let session, session.endedAt == nil else { return "The session is closed." }
    let behind = session.schedule(at: now).behind
    guard behind >= 30 else {
      return "The room is not behind its plan: there is nothing to spread."
    }
    return session.spread(of: behind).lines.isEmpty
      ? "No step to come can be made shorter: no one is cut below half of its time." : nil
  }

  private func minutesText(_ seconds: Int) -> String {
    seconds % 60 == 0 ? "\(seconds / 60) min" : clockText(seconds: seconds)
  }
}
