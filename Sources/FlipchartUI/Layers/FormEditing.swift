import Screen

extension Model {
  mutating func press(_ key: Key, on form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape, .control("c"):
      return abandon(form)
    case .enter where !form.goesOnWithEnter:
      return submit(form)
    case .enter:
      form.edit(with: Key(.enter, .alt), columns: FormLayout(form, in: size).fieldColumns)
    case .tab:
      form.moveFocus(by: 1)
    case .backTab:
      form.moveFocus(by: -1)
    default:
      form.edit(with: key, columns: FormLayout(form, in: size).fieldColumns)
    }
    replaceTop(with: .form(form))
    return []
  }

  mutating func paste(_ text: String, on form: Form) -> [Effect] {
    var form = form
    form.paste(text)
    replaceTop(with: .form(form))
    return []
  }
}

extension Form {
  /// Whether Enter ends a line of a list and goes on to the next.
  fileprivate var goesOnWithEnter: Bool {
    guard fields.indices.contains(focus), fields[focus].isList,
      case .text(let field) = fields[focus].content
    else { return false }
    let line = field.before.split(separator: "\n", omittingEmptySubsequences: false).last
    return line.map { !String($0).trimmed.isEmpty } ?? false
  }

  fileprivate mutating func moveFocus(by step: Int) {
    focus = (focus + step + fields.count) % max(1, fields.count)
  }

  /// Up and Down leave a field where it has no line to go to.
  fileprivate mutating func edit(with key: Key, columns: Int) {
    guard fields.indices.contains(focus) else { return }
    problem = nil
    let outcome = fields[focus].edit(with: key, columns: columns)
    switch (outcome, key) {
    case (.edited, _): isEdited = true
    case (.refused(let limit), _): refuse(limit: limit)
    case (.ignored, Key(.up)): moveFocus(by: -1)
    case (.ignored, Key(.down)): moveFocus(by: 1)
    default: break
    }
  }

  fileprivate mutating func paste(_ text: String) {
    guard fields.indices.contains(focus), case .text(var field) = fields[focus].content else {
      return
    }
    problem = nil
    switch field.paste(text) {
    case .refused(let limit): refuse(limit: limit)
    default: isEdited = true
    }
    fields[focus].content = .text(field)
  }

  private mutating func refuse(limit: Int) {
    problem = "There is room for \(limit) characters here; that would be more."
  }
}

extension FormField {
  fileprivate mutating func edit(with key: Key, columns: Int) -> TextField.Outcome {
    switch content {
    case .text(var field):
      let outcome = field.handle(key, columns: columns)
      content = .text(field)
      return outcome
    case .choice(let options, let chosen):
      guard let step = Self.step(of: key), !options.isEmpty else { return .ignored }
      content = .choice(options, chosen: (chosen + step + options.count) % options.count)
      return .edited
    }
  }

  private static func step(of key: Key) -> Int? {
    switch key {
    case Key(.left): -1
    case Key(.right), .character(" "): 1
    default: nil
    }
  }
}
