import ArgumentParser
import Facilitation
import Foundation
import Journal
import ReportBack

/// `flipchart export`: the report.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a session's report, at any moment of the session.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, csv, json
  }

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: "markdown, csv (a folder of tables) or json.") var format = Format.markdown
  @Option(help: "Who it is for: public, partners or internal.") var audience = AudienceArgument
    .public
  @Option(help: "How it names who wrote: none, group or name; as the plan says without it.")
  var attribution: AttributionArgument?
  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?
  @Flag(help: "Write over a file that exists.") var force = false

  func run() throws {
    let saved = try readSession(at: try place.library().sessionPath(session))
    let report = Report(
      session: saved.session,
      options: ReportOptions(audience: audience.audience, attribution: attribution?.attribution))
    switch format {
    case .markdown: try write(report.markdown())
    case .json:
      let data = try JSON.encoder(pretty: true).encode(report.document)
      try write(String(decoding: data, as: UTF8.self) + "\n")
    case .csv: try write(report.tables())
    }
  }

  private func write(_ text: String) throws {
    guard let output else {
      return FileHandle.standardOutput.write(Data(text.utf8))
    }
    try WholeFile.write(text, to: output, overwriting: force)
    emit(output)
  }

  private func write(_ tables: [CSVTable]) throws {
    guard let output else {
      throw Failure("A csv export is a folder of tables: name it with -o.")
    }
    try WholeFile.makeFolder(output)
    for table in tables {
      try WholeFile.write(table.text, to: "\(output)/\(table.fileName)", overwriting: force)
    }
    emit(output)
  }
}

/// An audience as it is written on the command line.
struct AudienceArgument: ExpressibleByArgument {
  static let `public` = AudienceArgument(audience: .public)

  let audience: Audience

  private init(audience: Audience) {
    self.audience = audience
  }

  init?(argument: String) {
    guard let audience = Audience(rawValue: argument) else { return nil }
    self.audience = audience
  }

  static var allValueStrings: [String] { Audience.allCases.map(\.rawValue) }
  var defaultValueDescription: String { audience.rawValue }
}

/// An attribution as it is written on the command line.
struct AttributionArgument: ExpressibleByArgument {
  let attribution: Attribution

  init?(argument: String) {
    guard let attribution = Attribution(rawValue: argument) else { return nil }
    self.attribution = attribution
  }

  static var allValueStrings: [String] { Attribution.allCases.map(\.rawValue) }
}
