import ArgumentParser
import Facilitation
import Foundation
import Journal

/// `flipchart add`: a note from the command line, or one a line from standard input.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Stick a note on a chart; without TEXT, one a line from standard input.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Argument(help: "The note's text.") var text: [String] = []
  @Option(help: "The chart, by its title or the beginning of it.") var chart: String
  @Option(help: "The section, likewise; the chart's first without it.") var section: String?
  @Option(help: "How far it may travel: public, confidential or urgent.") var label: LabelArgument?
  @Option(name: .customLong("as"), help: "Whose note: facilitator or helper:GROUP.")
  var seat = SeatArgument.facilitator

  func run() async throws {
    let journal = try openJournal(at: try place.library().sessionPath(session))
    defer { Task { await journal.close() } }
    let state = await journal.session
    let section = try target(in: state)
    let actor = try seat.actor(in: state)
    guard text.isEmpty else {
      return try await add([text.joined(separator: " ")], to: section, by: actor, in: journal)
    }
    let lines = LineReader(.standardInput)
    while let batch = lines.batch(of: 500) {
      try await add(batch, to: section, by: actor, in: journal)
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

  /// Adds notes, saved together, and prints their numbers.
  private func add(
    _ texts: [String], to section: SectionID, by actor: Actor, in journal: SessionFile
  ) async throws {
    let before = await journal.session.revision
    let answers = await journal.submit(
      texts.map { text in
        let command = Command.addNote(
          text: text, section: section, colour: nil, label: label?.label, member: nil)
        return Envelope(id: .random(), command: command, actor: actor)
      }, at: .now)
    let mine = Set(
      answers.compactMap { answer in
        if case .done(let revision, _) = answer { revision } else { nil }
      })
    for entry in try await journal.entries(after: before) where mine.contains(entry.revision) {
      for case .noteAdded(let note, _) in entry.events { emit("#\(note.id)") }
    }
    if let sentence = answers.compactMap(\.sentence).first { throw Failure(sentence) }
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
