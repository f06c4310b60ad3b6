import Facilitation
import Screen

/// Fields to fill in, and what they are for.
struct Form: Equatable, Sendable {
  var purpose: FormPurpose
  var title: String
  var fields: [FormField]
  /// The field that has the keys.
  var focus = 0
  /// Whether something was typed or chosen in it.
  var isEdited = false
  /// Whether it stands at the foot of the window, so that the page above can be read meanwhile.
  var isLow = false
  /// What whoever fills it in should mind; nil for nothing.
  var caution: String?
  /// What is wrong with what was typed; nil where nothing is known to be.
  var problem: String?

  /// The text of a field, trimmed of nothing; empty where the field is no text.
  func text(_ index: Int) -> String {
    guard fields.indices.contains(index), case .text(let field) = fields[index].content else {
      return ""
    }
    return field.text
  }

  /// The place of the chosen option in a field; 0 where the field is no choice.
  func choice(_ index: Int) -> Int {
    guard fields.indices.contains(index), case .choice(_, let chosen) = fields[index].content else {
      return 0
    }
    return chosen
  }
}

/// One field of a form.
struct FormField: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case text(TextField)
    /// One of several options; Left, Right and Space change it. A switch is a choice of No and Yes.
    case choice([String], chosen: Int)
  }

  var label: String
  /// What may be written here, shown while it is empty.
  var hint = ""
  /// Whether its lines are one thing each, so that Enter ends a line, and the form on an empty one.
  var isList = false
  var content: Content

  /// A field for a line of text, or for several lines.
  static func text(
    _ label: String, _ text: String = "", hint: String = "", isMultiline: Bool = false,
    limit: Int? = nil
  ) -> FormField {
    FormField(
      label: label, hint: hint,
      content: .text(TextField(text: text, isMultiline: isMultiline, limit: limit)))
  }

  /// A field for several things, one a line.
  static func list(_ label: String, _ text: String = "", hint: String = "") -> FormField {
    FormField(
      label: label, hint: hint, isList: true,
      content: .text(TextField(text: text, isMultiline: true)))
  }

  /// A field to choose one of several options.
  static func choice(_ label: String, _ options: [String], chosen: Int = 0) -> FormField {
    FormField(label: label, content: .choice(options, chosen: chosen))
  }
}

/// What a form is for; each page has its own.
enum FormPurpose: Equatable, Sendable {
  case lobby(LobbyForm)
  case agenda(AgendaForm)
  case charts(ChartsForm)
  case groups(GroupsForm)
  case vote(VoteForm)
  case reportBack(ReportBackForm)
  case report(ReportForm)
  case projector(ProjectorForm)
  case timeline(TimelineForm)
  case outbox(OutboxForm)
}

extension Model {
  /// Opens a form; one that was left with text in it comes back with that text.
  mutating func open(_ form: Form) -> [Effect] {
    if moment != nil, form.purpose != .report(.exportAs) { return refuseInVisit() }
    guard let kept = abandoned, kept.purpose == form.purpose else {
      layers.append(.form(form))
      return []
    }
    abandoned = nil
    layers.append(.form(kept))
    say(.information, "What you typed before is back; Ctrl-U empties a line.")
    return []
  }

  /// Closes the form, which is on top; what was typed is kept for whoever comes back to it.
  mutating func abandon(_ form: Form) -> [Effect] {
    layers.removeLast()
    if form.isEdited {
      abandoned = form
      say(.information, "What you typed is kept until you come back to it.")
    }
    return []
  }

  /// Closes the form, which is on top, and does what it is for; a page that finds a fault in the
  /// text puts the form back with `reject`.
  mutating func submit(_ form: Form) -> [Effect] {
    layers.removeLast()
    switch form.purpose {
    case .lobby(let purpose): return submit(form, for: purpose)
    case .agenda(let purpose): return submit(form, for: purpose)
    case .charts(let purpose): return submit(form, for: purpose)
    case .groups(let purpose): return submit(form, for: purpose)
    case .vote(let purpose): return submit(form, for: purpose)
    case .reportBack(let purpose): return submit(form, for: purpose)
    case .report(let purpose): return submit(form, for: purpose)
    case .projector(let purpose): return submit(form, for: purpose)
    case .timeline(let purpose): return submit(form, for: purpose)
    case .outbox(let purpose): return submit(form, for: purpose)
    }
  }

  /// Puts a form back with the sentence that says what is wrong with it.
  mutating func reject(_ form: Form, because sentence: String) -> [Effect] {
    var form = form
    form.problem = sentence
    layers.append(.form(form))
    return []
  }
}
