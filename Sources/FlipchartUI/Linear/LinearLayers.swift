import Facilitation
import Screen

// Forms, lists and questions, told and answered a line at a time.

extension LinearProgram {
  /// How many items of a list are read out before it has to be narrowed.
  private static let longestList = 20

  /// Tells what has come up.
  mutating func present() -> [String] {
    (field, typed) = (0, nil)
    switch model.layers.last {
    case .form(let form): return told(form)
    case .picker(let picker): return told(picker)
    case .confirmation(let confirmation): return ["\(confirmation.question) Say yes or no."]
    case .reading(let note):
      model.layers.removeLast()
      guard let session = model.session, let note = session.notes[note] else { return [] }
      return [LinearText(session: session, now: model.now).told(note)]
    case .laptops:
      model.layers.removeLast()
      return model.hostingTold
    case nil: return []
    default:
      model.layers.removeLast()
      return ["This is for the full screen alone."]
    }
  }

  /// Answers what has come up.
  mutating func answer(_ text: String, to layer: Layer) -> Turn {
    if text.lowercased() == "cancel" { return cancel() }
    switch layer {
    case .form(let form): return answer(text, to: form)
    case .picker(let picker): return answer(text, to: picker)
    case .confirmation:
      let word = text.lowercased()
      guard ["yes", "y", "no", "n"].contains(word) else { return say("Say yes or no.") }
      return press(word.hasPrefix("y") ? .character("y") : .character("n"))
    default: return cancel()
    }
  }

  private mutating func cancel() -> Turn {
    var turn = press(.escape)
    turn.lines.append("Left.")
    return turn
  }

  private mutating func press(_ key: Key) -> Turn {
    Turn(lines: [], effects: model.update(.input(.key(key))))
  }
}

// MARK: - Lists

extension LinearProgram {
  private func told(_ picker: Picker) -> [String] {
    let entries = picker.entries
    let items = entries.prefix(Self.longestList).enumerated().map { place, item in
      let detail = item.detail.isEmpty ? "" : ", \(item.detail)"
      let reason = item.disabled.map { " (not now: \($0))" } ?? ""
      return "\(place + 1): \(item.label)\(detail)\(reason)"
    }
    let more = entries.count - items.count
    let rest = more > 0 ? ["and \(more) more; say words to narrow the list"] : []
    return ["\(picker.title) Say a number, words to narrow the list, or cancel."] + items + rest
  }

  private mutating func answer(_ text: String, to picker: Picker) -> Turn {
    guard let number = Int(text) else { return narrow(picker, by: text) }
    let count = picker.entries.count
    guard (1...max(1, count)).contains(number) else {
      return say("Say a number from 1 to \(count), or cancel.")
    }
    var picker = picker
    picker.selected = number - 1
    model.replaceTop(with: .picker(picker))
    return press(.enter)
  }

  private mutating func narrow(_ picker: Picker, by text: String) -> Turn {
    var picker = picker
    picker.edit(with: .control("u"))
    picker.paste(text)
    guard !picker.entries.isEmpty else { return say("Nothing in the list has “\(text)”.") }
    model.replaceTop(with: .picker(picker))
    return picker.entries.count == 1 && picker.chosen != nil
      ? press(.enter) : Turn(lines: [], effects: [])
  }
}

// MARK: - Forms

extension LinearProgram {
  private func told(_ form: Form) -> [String] {
    let caution = form.caution.map { [$0] } ?? []
    let problem = form.problem.map { [$0] } ?? []
    return ["\(form.title). Say “cancel” to leave it."] + caution + problem + question(of: form)
  }

  /// Asks for the field that is next.
  private func question(of form: Form) -> [String] {
    guard form.fields.indices.contains(field) else { return [] }
    let asked = form.fields[field]
    let hint = asked.hint.isEmpty ? "" : " (\(asked.hint))"
    switch asked.content {
    case .choice(let options, let chosen):
      let numbered = options.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
      return ["\(asked.label): \(numbered). Empty keeps \(chosen + 1)."]
    case .text(let text):
      let kept = text.isEmpty ? "" : " Empty keeps “\(text.text.onOneLine)”, - empties it."
      let lines = text.isMultiline ? " Several lines; an empty one ends it." : ""
      return ["\(asked.label)\(hint)?\(lines)\(kept)"]
    }
  }

  private mutating func answer(_ text: String, to form: Form) -> Turn {
    guard form.fields.indices.contains(field) else { return submit(form) }
    var form = form
    switch form.fields[field].content {
    case .choice(let options, let chosen):
      guard let place = choice(text, of: options, chosen: chosen) else {
        return say("Say a number from 1 to \(options.count).")
      }
      form.fields[field].content = .choice(options, chosen: place)
    case .text(var changed):
      if changed.isMultiline, !text.isEmpty, text != "-" {
        typed = (typed ?? []) + [text]
        return Turn(lines: [], effects: [])
      }
      let new = wanted(text, keeping: changed.text)
      if case .refused(let limit) = changed.replace(with: new) {
        typed = nil
        return say("There is room for \(limit) characters here; that has \(new.count).")
      }
      form.fields[field].content = .text(changed)
    }
    form.isEdited = true
    return goOn(form)
  }

  /// What a field is to say once a line ends it: an empty one keeps what it said, `-` empties it.
  private func wanted(_ text: String, keeping old: String) -> String {
    if let typed { return typed.joined(separator: "\n") }
    return text.isEmpty ? old : text == "-" ? "" : text
  }

  private func choice(_ text: String, of options: [String], chosen: Int) -> Int? {
    if text.isEmpty { return chosen }
    if let number = Int(text), options.indices.contains(number - 1) { return number - 1 }
    return options.firstIndex { $0.lowercased().hasPrefix(text.lowercased()) }
  }

  private mutating func goOn(_ form: Form) -> Turn {
    field += 1
    typed = nil
    guard form.fields.indices.contains(field) else { return submit(form) }
    let asked = question(of: form)
    let place = field
    model.replaceTop(with: .form(form))
    field = place
    return Turn(lines: asked, effects: [])
  }

  private mutating func submit(_ form: Form) -> Turn {
    model.replaceTop(with: .form(form))
    return Turn(lines: [], effects: model.submit(form))
  }
}
