import Facilitation
import Screen

// Orders: a few words that every seat has, and the actions of the page by their names.

extension LinearProgram {
  /// The words that are orders anywhere, and what each does.
  static let words: [(word: String, does: String)] = [
    ("help", "says what can be done here"),
    ("read", "reads the page; read 12 reads note 12"),
    ("where", "says where you are"),
    ("note TEXT", "adds a note; p07: before the text says who said it"),
    ("write", "makes every line a note, until a line with a full stop alone"),
    ("vote p07 12 12 4", "hands in a ballot"),
    ("search WORDS", "finds notes"),
    ("12", "goes to note 12"),
    ("quit", "ends the program"),
  ]

  /// Does what a line orders.
  mutating func obey(_ line: String) -> Turn {
    let word = line.prefix { $0 != " " }.lowercased()
    let rest = String(line.dropFirst(word.count)).trimmed
    switch (word, rest.isEmpty) {
    case ("", _), ("where", _): return say(model.place ?? "Nothing is open.")
    case ("help", true), ("?", true): return help
    case ("read", _): return rest.isEmpty ? read : goTo(rest, reading: true)
    case ("note", false) where writes: return write(rest)
    case ("write", true) where writes:
      isWriting = true
      return say("Every line is a note now; a full stop alone ends that.")
    case ("vote", false): return vote(rest)
    case ("search", false): return search(rest)
    case ("quit", true), ("q", true):
      return Turn(lines: [], effects: model.attempt(.general(.quit)))
    default: return Int(word.drop { $0 == "#" }) == nil ? act(line) : goTo(line, reading: false)
    }
  }

  private var writes: Bool {
    switch model.actor.seat {
    case .facilitator, .helper: true
    case .projector, .organiser: false
    }
  }

  private var help: Turn {
    let actions = offered.filter { model.availability(of: $0) == .enabled }
    let titles = actions.map { action in
      let keys = model.keyLabels(of: action)
      return keys.isEmpty ? action.title : "\(action.title) (\(keys))"
    }
    return Turn(
      lines: Self.words.map { "\($0.word): \($0.does)" }
        + ["And by the name, or a part of it, or the key:"] + titles, effects: [])
  }

  private var read: Turn {
    let lines = model.linear()
    return Turn(lines: lines.isEmpty ? ["There is nothing to read here."] : lines, effects: [])
  }
}

// MARK: - Notes and votes

extension LinearProgram {
  /// Adds a note to the section that is chosen.
  mutating func write(_ text: String) -> Turn {
    guard let session = model.session else { return say("No session is open.") }
    guard let section = model.chosenSection else {
      return say("No section of a chart is chosen to write into: go to the charts first.")
    }
    let note =
      if case .note(let text, let member) = HelperLine(text, in: session) {
        (text: text, member: member)
      } else {
        (text: text, member: ParticipantID?.none)
      }
    return Turn(
      lines: [],
      effects: model.send(
        .addNote(
          text: note.text, section: section.id, colour: nil, label: nil, member: note.member)))
  }

  private mutating func vote(_ text: String) -> Turn {
    guard let round = model.session?.openRound else {
      return say("No vote is open: the facilitator opens it.")
    }
    do throws(Refusal) {
      let ballot = try BallotText.parse(text)
      return Turn(
        lines: [],
        effects: model.send(
          .castBallot(round: round.id, slot: ballot.slot, dots: ballot.dots),
          confirming: "The ballot of \(ballot.slot.slot) is in."))
    } catch {
      return say(error.sentence)
    }
  }

  private mutating func search(_ words: String) -> Turn {
    guard let session = model.session, writes else { return say("There is no note to find here.") }
    var picker = model.noteSearch(in: session)
    picker.paste(words)
    guard !picker.shown.isEmpty else { return say("No note has “\(words)”.") }
    return Turn(lines: [], effects: model.open(picker))
  }

  /// Goes to a note by its number, and reads it on demand.
  private mutating func goTo(_ text: String, reading: Bool) -> Turn {
    guard let session = model.session, writes else { return say("There is no note to go to here.") }
    guard let number = Int(text.drop { $0 == "#" }), let note = session.notes[NoteID(number)] else {
      return say("There is no note \(text).")
    }
    guard !reading else { return say(LinearText(session: session, now: model.now).told(note)) }
    return Turn(lines: [], effects: model.goTo(note.id))
  }
}

// MARK: - Actions

extension LinearProgram {
  /// The actions that can be ordered here: those that only paint are left out.
  private var offered: [Action] {
    let paints: Set<Action> = [
      .general(.find), .general(.help), .general(.repaint), .general(.suspend),
      .general(.switchTheme), .general(.search), .general(.goToNote), .helper(.add),
    ]
    return Keymap.actions(on: model.page, at: model.actor.seat).filter { !paints.contains($0) }
  }

  /// Does the action that a line names, or asks which of several is meant.
  private mutating func act(_ line: String) -> Turn {
    let found = actions(named: line)
    guard let first = found.first else {
      return say("Nothing here is called “\(line)”: “help” says what can be done.")
    }
    guard found.count > 1 else { return Turn(lines: [], effects: model.attempt(first)) }
    let items = found.map { Picker.Item(label: $0.title) }
    return Turn(
      lines: [],
      effects: model.open(
        Picker(purpose: .action(found), title: "Which do you mean?", items: items)))
  }

  /// By the key, the page, the whole name or its short word; else all whose name has words that begin
  /// as those of the line.
  private func actions(named line: String) -> [Action] {
    let name = line.lowercased()
    let exact: [(Action) -> Bool] = [
      { action in Keymap.keys(for: action, on: model.page).contains { $0.label == line } },
      { action in Page.allCases.contains { $0.title.lowercased() == name && action.shows($0) } },
      { $0.title.lowercased() == name }, { $0.hint?.lowercased() == name },
    ]
    for test in exact {
      if let action = offered.first(where: test) { return [action] }
    }
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return [] }
    return offered.filter { action in
      let parts = "\(action.title) \(action.hint ?? "")".lowercased()
        .split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
  }
}

extension Action {
  /// Whether it goes to a page.
  fileprivate func shows(_ page: Page) -> Bool {
    switch (self, page) {
    case (.general(.showAgenda), .agenda), (.general(.showCharts), .charts),
      (.general(.showGroups), .groups), (.general(.showVote), .vote),
      (.general(.showReportBack), .reportBack), (.general(.showReport), .report),
      (.general(.showTimeline), .timeline), (.helper(.showVote), .vote),
      (.helper(.reportBack), .reportBack):
      true
    default: false
    }
  }
}
