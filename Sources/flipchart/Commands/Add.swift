import ArgumentParser
import Facilitation
import Journal

/// `flipchart add`: a note from the command line, or one a line from standard input.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Stick a note on a chart; without TEXT, one a line from standard input.",
    discussion: "Prints the number of each note. A line that is refused holds no other line up.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Argument(help: "The note's text.") var text: [String] = []
  @Option(help: .init("The chart, by its title or the beginning of it.", valueName: "title"))
  var chart: String
  @Option(help: .init("The section, likewise; the chart's first without it.", valueName: "title"))
  var section: String?
  @Option(help: .init("How far it may travel; as the plan says without it.", valueName: "label"))
  var label: LabelArgument?
  @Option(
    name: .customLong("as"),
    help: .init("Whose note: facilitator, or helper:GROUP.", valueName: "seat"))
  var seat = SeatArgument.facilitator

  func run() async throws {
    let path = try place.library().sessionPath(session)
    try await SessionFile.whileOpen(at: path) { journal in
      let state = await journal.session
      let section = try target(in: state)
      let actor = try seat.actor(in: state)
      if text.isEmpty {
        try await addLines(to: section, by: actor, in: journal)
      } else {
        let words = text.joined(separator: " ")
        let line = LineReader.Line(number: 1, text: words)
        let answers = try await add([line], to: section, by: actor, in: journal)
        if let sentence = answers.first?.sentence { throw Failure(sentence) }
      }
    }
  }

  private func target(in session: Session) throws -> SectionID {
    let chart = try session.chart(named: chart)
    if let section { return try session.section(named: section, in: chart.id).id }
    guard let first = chart.sections.first else {
      throw Failure("The chart “\(chart.title)” has no section to put a note into.")
    }
    return first
  }

  /// Adds a note a line; says which lines are refused, and adds the others.
  private func addLines(
    to section: SectionID, by actor: Actor, in journal: SessionFile
  ) async throws {
    let reader = LineReader()
    var refused = 0
    while let batch = try reader.batch(of: 500) {
      var answers = try await add(batch, to: section, by: actor, in: journal).makeIterator()
      for line in batch {
        let sentence = line.text == nil ? LineReader.notText : answers.next()?.sentence
        guard let sentence else { continue }
        refused += 1
        complain("Line \(line.number): \(sentence)")
      }
    }
    if refused > 0 {
      throw Failure("\(refused) of the lines \(refused == 1 ? "was" : "were") not added.")
    }
  }

  /// Adds notes, saved together, and prints their numbers; what became of each.
  private func add(
    _ lines: [LineReader.Line], to section: SectionID, by actor: Actor, in journal: SessionFile
  ) async throws -> [Answer] {
    let before = await journal.session.revision
    let answers = await journal.submit(
      lines.compactMap { line in
        line.text.map { text in
          let command = Command.addNote(
            text: text, section: section, colour: nil, label: label?.label, member: nil)
          return Envelope(id: .numbered(line.number), command: command, actor: actor)
        }
      }, at: .now)
    let mine = Set(answers.compactMap(\.revision))
    for entry in try await journal.entries(after: before) where mine.contains(entry.revision) {
      for case .noteAdded(let note, _) in entry.events { try emit("#\(note.id)") }
    }
    return answers
  }
}

extension Answer {
  /// The place in the journal of what is kept; nil where nothing is.
  fileprivate var revision: Int? {
    if case .done(let revision, _) = self { revision } else { nil }
  }
}

/// A label as it is written on the command line.
struct LabelArgument: ExpressibleByArgument {
  let label: Label

  init?(argument: String) {
    guard let label = Label(rawValue: argument) else { return nil }
    self.label = label
  }

  static var allValueStrings: [String] { Label.allCases.map(\.rawValue) }
}
