import Facilitation
import Screen

/// What the lists of a copy's outbox are for.
enum OutboxPicker: Equatable, Sendable {
  /// What was refused and what waits, the refused first.
  case all
  /// What is to become of a command that was refused.
  case refused(CopyState.Refused)
}

/// What the form of a copy's outbox is for: the text of a note that was refused.
struct OutboxForm: Equatable, Sendable {
  let refused: CommandID
  let command: Command
}

extension Model {
  /// Why there is no outbox to look at; nil where there is something in it.
  var outboxReason: String? {
    guard let copy else {
      return "This is the session itself: whatever you do is in it at once."
    }
    return copy.waiting.isEmpty && copy.refused.isEmpty
      ? "Nothing waits, and nothing was refused." : nil
  }

  /// Lists what was refused and what waits.
  mutating func showOutbox() -> [Effect] {
    guard let copy else { return [] }
    let goes =
      copy.isCarried
      ? "It waits to be brought home with flipchart merge."
      : "It is sent by itself as soon as the session is reached."
    let refused = copy.refused.map {
      Picker.Item(label: "✗ \($0.command.wording)", detail: $0.sentence)
    }
    let waiting = copy.waiting.map {
      Picker.Item(label: "◌ \($0.wording)", detail: "waits", disabled: goes)
    }
    return open(
      Picker(
        purpose: .outbox(.all), title: "Refused, and waiting to be sent", items: refused + waiting))
  }

  mutating func pick(_ index: Int, for purpose: OutboxPicker) -> [Effect] {
    switch purpose {
    case .all:
      guard let refused = copy?.refused, refused.indices.contains(index) else { return [] }
      return open(.refused(refused[index]))
    case .refused(let refused): return settle(refused, by: index)
    }
  }

  private mutating func settle(_ refused: CopyState.Refused, by choice: Int) -> [Effect] {
    switch choice {
    case 0:
      return open(
        Form(
          purpose: .outbox(OutboxForm(refused: refused.id, command: refused.command)),
          title: "Send it again",
          fields: [
            .text(
              "Text", refused.command.noteText ?? "", isMultiline: true, limit: Note.longestText)
          ], caution: refused.sentence))
    case 1: return sendAgain(refused.command, instead: refused.id)
    default:
      say(.success, "Dropped: \(refused.command.wording)")
      return [.dropRefused(refused.id)]
    }
  }

  mutating func submit(_ form: Form, for purpose: OutboxForm) -> [Effect] {
    let text = form.text(0)
    guard !text.trimmed.isEmpty else {
      return reject(form, because: "The note is empty: write something, or drop it from the list.")
    }
    return sendAgain(
      purpose.command.withNoteText(text), instead: purpose.refused, form: .form(form))
  }

  private mutating func sendAgain(
    _ command: Command, instead refused: CommandID, form: Layer? = nil
  ) -> [Effect] {
    send(command, confirming: "Sent again.", form: form).map { effect in
      guard case .send(let envelopes) = effect, let envelope = envelopes.first else {
        return effect
      }
      return .sendAgain(envelope, instead: refused)
    }
  }
}

extension Picker {
  /// What can become of a command that was refused.
  static func refused(_ refused: CopyState.Refused) -> Picker {
    let isNote = refused.command.noteText != nil
    return Picker(
      purpose: .outbox(.refused(refused)), title: refused.sentence,
      items: [
        Item(
          label: "Change its text and send it again", key: "e",
          disabled: isNote ? nil : "It is no note: send it again as it is, or drop it."),
        Item(label: "Send it again as it is", key: "s"),
        Item(label: "Drop it for good", key: "x"),
      ])
  }
}
