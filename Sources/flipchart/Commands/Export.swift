import ArgumentParser
import Facilitation
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
  @Option(help: .init("The form of it; csv is a folder of tables.", valueName: "form")) var format =
    Format.markdown
  @Option(help: .init("Who it is for.", valueName: "audience"))
  var audience = AudienceArgument.public
  @Option(help: .init("How it names who wrote; as the plan says without it.", valueName: "how"))
  var attribution: AttributionArgument?
  @OptionGroup var moment: MomentArgument
  @Option(
    name: .shortAndLong,
    help: "The file to write, or the folder of tables; standard output without it.")
  var output: String?
  @Flag(help: "Write over a file that exists.") var force = false

  func validate() throws {
    if format == .csv, output == nil {
      throw ValidationError("A csv export is a folder of tables: name the folder with -o.")
    }
  }

  func run() throws {
    let saved = try SavedSession(at: try place.library().sessionPath(session))
    let past = try moment.session(of: saved)
    let report = Report(
      session: past.session,
      options: ReportOptions(
        audience: audience.audience, attribution: attribution?.attribution, moment: past.instant))
    switch format {
    case .markdown: try write(report.markdown())
    case .json:
      try write(JSON.text(of: report.document, pretty: true) + "\n")
    case .csv: try write(report.tables())
    }
  }

  private func write(_ text: String) throws {
    guard let output else {
      return try emit(whole: text)
    }
    try WholeFile.write(text, to: output, overwriting: force)
    try emit(output)
  }

  private func write(_ tables: [CSVTable]) throws {
    guard let output else { return }
    try WholeFile.makeFolder(output)
    for table in tables {
      try WholeFile.write(table.text, to: "\(output)/\(table.fileName)", overwriting: force)
    }
    try emit(output)
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
