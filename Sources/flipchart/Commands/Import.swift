import ArgumentParser
import Catalog
import Facilitation
import Foundation
import Journal

/// `flipchart import`: a session again from a JSON report, or notes that were written elsewhere.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a session again from a JSON report, or take notes from elsewhere into one.",
    discussion: """
      With -o a session is made of a report that export --format json --audience internal \
      --attribution name has written. It is equal to the one that was exported, with its history.

      With --into the notes of a file are stuck on a chart, all or none, as one step to undo: rows \
      of a CSV table by their headers (text, title, section, group, author, label …, as board \
      tools export them), items of Markdown lists under the heading that names their section, or a \
      note a line. Prints the number of each.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The JSON report, or the file of notes.") var file: String
  @Option(name: .shortAndLong, help: .init("The session's file to make.", valueName: "file"))
  var output: String?
  @Option(help: .init("The session that the notes go into.", valueName: "session"))
  var into: String?
  @OptionGroup(title: "Options for notes") var notes: ImportedNotes

  func validate() throws {
    guard (output == nil) != (into == nil) else {
      throw ValidationError(
        "Name a new session's file with -o, or a session for the notes with --into.")
    }
    if output != nil, notes.isAnySaid {
      throw ValidationError("--chart, --section and the like are for notes, with --into.")
    }
  }

  func run() async throws {
    if let output { return try makeSession(at: output) }
    if let into {
      try await notes.stick(from: file, into: try place.library().sessionPath(into))
    }
  }

  private func makeSession(at output: String) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure("\(file) cannot be read.")
    }
    guard let report = try? JSONDecoder().decode(Exported.self, from: data) else {
      throw Failure("\(file) is not a JSON report of a session.")
    }
    guard let journal = report.journal else {
      throw Failure(
        "\(file) leaves things out; export it with --audience internal --attribution name.")
    }
    try SavedSession.write(journal, to: output)
    try emit(output)
  }

  /// What is read of a report.
  private struct Exported: Decodable {
    /// The version of its shape, by which it is known as a report.
    var format: Int
    var journal: [Entry]?
  }
}
