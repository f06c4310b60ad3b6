import ArgumentParser
import Catalog
import Facilitation
import Journal

/// Where the notes of a file go, and what is done about those that are there already.
struct ImportedNotes: ParsableArguments {
  @Option(
    help: .init(
      "The chart; without it each note goes to the chart, or the group's, that its row names.",
      valueName: "title"))
  var chart: String?
  @Option(
    help: .init(
      "The section; without it the one that a row or heading names, else the first.",
      valueName: "title"))
  var section: String?
  @Option(
    help: .init(
      "How far they may travel; a row that says less far keeps its own.", valueName: "label"))
  var label: LabelArgument?
  @Option(help: .init("The form of the file; by its name without it.", valueName: "form"))
  var format: NoteFormArgument?
  @Flag(help: "Leave out what reads nearly like a note that is there, or an earlier one.")
  var skipDoubles = false
  @Flag(help: "Say what would be added and what reads like another, and add nothing.")
  var dryRun = false

  /// Whether any of these was said.
  var isAnySaid: Bool {
    chart != nil || section != nil || label != nil || format != nil || skipDoubles || dryRun
  }

  /// Sticks the notes of a file, or says what would be stuck.
  func stick(from file: String, into session: String) async throws {
    let rows = try rows(of: file)
    if dryRun {
      return try tell(try chosen(of: rows, from: file, in: try SavedSession.session(at: session)))
    }
    try await SessionFile.whileOpen(at: session) { journal in
      try await stick(rows, from: file, in: journal)
    }
  }

  private func rows(of file: String) throws -> [NoteRow] {
    if format == nil, file.lowercased().hasSuffix(".json") {
      throw Failure("\(file) is no file of notes; make a session of a JSON report with -o.")
    }
    let rows = try NoteFile.rows(of: file, as: format?.form ?? NoteFile.Form(ofFileNamed: file))
    if rows.isEmpty { throw Failure("\(file) has no notes in it.") }
    return rows
  }

  private func stick(
    _ rows: [NoteRow], from file: String, in journal: SessionFile
  ) async throws {
    let notes = try chosen(of: rows, from: file, in: await journal.session)
    guard !notes.isEmpty else {
      throw Failure("Nothing was added: every note reads like one that is there.")
    }
    let command = Command.addNotes(notes: notes.map(\.placed.draft))
    let envelope = Envelope(id: .random(), command: command, actor: .facilitator)
    let answer = await journal.submit(envelope, at: .now)
    if let sentence = answer.sentence { throw Failure(sentence) }
    guard case .done(let revision, _) = answer else { return }
    for entry in try await journal.entries(after: revision - 1) where entry.revision == revision {
      for case .noteAdded(let note, _) in entry.events { try emit("#\(note.id)") }
    }
  }

  /// What is to be added; where any row cannot be, each is told and nothing is.
  private func chosen(
    of rows: [NoteRow], from file: String, in session: Session
  ) throws -> [ImportedNote] {
    let chart = try chart.map { try session.chart(named: $0) }
    let (placed, faults) = session.placed(
      rows, at: NotePlace(chart: chart, section: section, label: label?.label))
    for fault in faults.prefix(20) { complain("\(file):\(fault.line): \(fault.sentence)") }
    guard faults.isEmpty else {
      throw Failure(
        "Nothing was added: \(faults.count) of \(rows.count.counted("note")) cannot be.")
    }
    let doubles = session.nearDoubles(of: placed.map(\.draft.text))
    let notes = zip(placed, doubles).map { note, double in
      ImportedNote(
        file: file, placed: note, place: session.place(of: note.draft.section),
        double: double.map { session.name(of: $0, in: placed) })
    }
    for note in notes { tellOfLosses(of: note) }
    return notes.filter { !skipDoubles || $0.double == nil }
  }

  /// Says what of a row is not taken in, in the dry run and in the real one.
  private func tellOfLosses(of note: ImportedNote) {
    let line = "\(note.file):\(note.placed.row.line): "
    if let double = note.double, skipDoubles {
      return complain(line + "left out, because it reads nearly like \(double).")
    }
    if note.placed.hasUnknownAuthor {
      complain(line + "“\(note.placed.row.author ?? "")” is nobody in the session; left out.")
    }
    if let label, note.placed.label > label.label {
      complain(line + "it says \(note.placed.label.rawValue) itself, and stays so.")
    }
    for tag in note.placed.unknownTags {
      complain(line + "the tag “\(tag)” is not taken in; it is none of the labels.")
    }
  }

  private func tell(_ notes: [ImportedNote]) throws {
    for note in notes { try emit(note.line) }
    let doubles = notes.count { $0.double != nil }
    let reads = doubles == 1 ? "reads" : "read"
    try emit(
      "\(notes.count.counted("note")) would be added"
        + (doubles == 0 ? "." : "; \(doubles) of them \(reads) nearly like another."))
  }
}

/// A form of notes as it is written on the command line.
struct NoteFormArgument: ExpressibleByArgument {
  let form: NoteFile.Form

  init?(argument: String) {
    guard let form = NoteFile.Form(rawValue: argument) else { return nil }
    self.form = form
  }

  static var allValueStrings: [String] { NoteFile.Form.allCases.map(\.rawValue) }
}

/// A note on its way into a session.
private struct ImportedNote {
  var file: String
  var placed: PlacedRow
  /// Its chart and section.
  var place: String
  /// What it reads nearly like; nil where it is like none.
  var double: String?

  /// What is said of it before it is added.
  var line: String {
    let like = double.map { " — reads nearly like \($0)" } ?? ""
    let head = "\(file):\(placed.row.line): \(place), \(placed.label.rawValue)"
    return "\(head): \(placed.draft.text.onOneLine)\(like)"
  }
}

extension Session {
  fileprivate func place(of id: SectionID) -> String {
    guard let section = sections[id], let chart = charts[section.chart] else { return "\(id)" }
    return "“\(chart.title)”, “\(section.title)”"
  }

  fileprivate func name(of double: NearDouble, in placed: [PlacedRow]) -> String {
    switch double {
    case .note(let note): "#\(note) “\(notes[note]?.text.onOneLine ?? "")”"
    case .text(let place): "line \(placed[place].row.line)"
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(separator: "\n").joined(separator: " / ")
  }
}
