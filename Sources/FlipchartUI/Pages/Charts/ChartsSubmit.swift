import Facilitation
import Screen

extension Model {
  mutating func submit(_ form: Form, for purpose: ChartsForm) -> [Effect] {
    switch purpose {
    case .write(let section): writeNote(form, in: section)
    case .edit(let note):
      send(
        .editNote(note: note, text: form.text(0)), confirming: "#\(note) is changed.",
        form: .form(form))
    case .park(let note): park(note, form)
    case .makeAction(let note): makeAction(from: note, form)
    case .nameCluster(let notes): addCluster(form.text(0), of: notes, form: .form(form))
    case .renameCluster(let cluster):
      send(.renameCluster(cluster: cluster, name: form.text(0)), form: .form(form))
    case .addChart, .changeChart, .addSection, .changeSection:
      submitSheet(form, for: purpose)
    case .addRow, .fillRow, .dropRow: submitRow(form, for: purpose)
    }
  }

  /// Sends the note and opens the next, so that one writes on and on until Esc or an empty note.
  private mutating func writeNote(_ form: Form, in section: SectionID) -> [Effect] {
    let text = form.text(0)
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let effects = send(
      .addNote(text: text, section: section, colour: nil, label: nil, member: nil),
      form: .form(form))
    if let section = session?.sections[section], layers.last?.purpose != form.purpose {
      layers.append(.form(.writeNote(in: section)))
    }
    return effects
  }

  private mutating func park(_ note: NoteID, _ form: Form) -> [Effect] {
    let parking = Parking(
      owner: form.text(0), when: form.text(1), answer: form.text(2), waived: form.choice(3) == 1,
      reason: session?.notes[note]?.parking?.reason ?? "")
    return send(
      .parkNote(note: note, parking: parking), confirming: "#\(note) is in the parking lot.",
      form: .form(form))
  }

  private mutating func makeAction(from note: NoteID, _ form: Form) -> [Effect] {
    send(
      .addAction(what: form.text(0), who: form.text(1), due: form.text(2), note: note),
      confirming: "The action is on the way forward.", form: .form(form))
  }

  /// Makes a cluster of notes; the layer comes back where it is refused.
  mutating func addCluster(_ name: String, of notes: [NoteID], form: Layer) -> [Effect] {
    board.marked = []
    return send(
      .addCluster(name: name, notes: notes),
      confirming: "\(Self.named(notes)) in “\(name)”.", form: form)
  }

  private mutating func submitSheet(_ form: Form, for purpose: ChartsForm) -> [Effect] {
    switch purpose {
    case .addChart(let owners): addChart(form, owners: owners)
    case .changeChart(let chart):
      send(
        .changeChart(chart: chart, title: form.text(0), prompts: form.lines(1)),
        confirming: "The chart is changed.", form: .form(form))
    case .addSection(let chart):
      send(.addSection(chart: chart, section: form.section), form: .form(form))
    case .changeSection(let section):
      send(.changeSection(section: section, to: form.section), form: .form(form))
    default: []
    }
  }

  private mutating func addChart(_ form: Form, owners: [GroupID?]) -> [Effect] {
    let headings = form.lines(3)
    guard !headings.isEmpty else {
      return reject(form, because: "A chart needs at least one section: write a heading a line.")
    }
    let place = form.choice(1)
    return send(
      .addChart(
        title: form.text(0), owner: owners.indices.contains(place) ? owners[place] : nil,
        prompts: form.lines(2), sections: headings.map { PlanSection(title: $0) }),
      confirming: "“\(form.text(0))” hangs.", form: .form(form))
  }
}

extension Form {
  /// The lines of a field that have something on them.
  fileprivate func lines(_ index: Int) -> [String] {
    text(index).split(separator: "\n").map(String.init).filter { line in
      line.contains { !$0.isWhitespace }
    }
  }

  /// The section that the three fields of a section say.
  fileprivate var section: PlanSection {
    PlanSection(
      title: text(0), kind: SectionKind.allCases[choice(1)], colour: NoteColour.allCases[choice(2)])
  }
}
