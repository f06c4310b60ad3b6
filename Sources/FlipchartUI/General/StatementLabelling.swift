import Facilitation

// How far what people said beside their notes may travel.

extension Model {
  /// Opens the list of labels for something that was said.
  mutating func openLabel(of statement: Statement) -> [Effect] {
    guard let now = session?.label(of: statement) else { return [] }
    return open(.label(name(of: statement), now: now, for: .label(statement)))
  }

  /// Gives something that was said the label that was chosen for it.
  mutating func label(_ statement: Statement, _ label: Label) -> [Effect] {
    send(
      .labelStatement(statement: statement, label: label),
      confirming: confirmation(of: label, on: statement))
  }

  /// What is said of a parked note is never freer than the note itself.
  private func confirmation(of label: Label, on statement: Statement) -> String {
    if case .parking(let id) = statement, let note = session?.notes[id], label < note.label {
      return "#\(id) itself is \(note.label.rawValue), and so is what is said of it."
    }
    if let limit = session?.limit(of: statement), label < limit {
      return
        "\(name(of: statement).capitalisedFirst) stays \(limit.rawValue), as what it speaks of."
    }
    return "\(name(of: statement).capitalisedFirst) is \(label.rawValue): \(label.meaning)."
  }

  private func name(of statement: Statement) -> String {
    switch statement {
    case .headline(let group): "the headline of \(groupName(group))"
    case .point(let group, let number): "point \(number) of \(groupName(group))"
    case .resource(let id): session?.resources[id].map { "“\($0.title)”" } ?? statement.title
    case .feedback: "this feedback"
    case .action, .parking, .reason, .row: statement.title
    }
  }
}
