import ArgumentParser
import Facilitation
import Foundation
import Journal

/// `flipchart import`: a session again, from a JSON report that withholds nothing.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a session again from a JSON report that withholds nothing.",
    discussion: """
      Such a report is written by export --format json --audience internal --attribution name. \
      The session is equal to the one that was exported, with its history.
      """)

  @Argument(help: "The JSON report.") var file: String
  @Option(name: .shortAndLong, help: .init("The session's file to make.", valueName: "file"))
  var output: String

  func run() throws {
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
