import ArgumentParser
import Facilitation
import Foundation
import Journal
import ReportBack

/// `flipchart export`: the report.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a session's report, at any moment of the session.",
    discussion: """
      Markdown is laid out by a Mustache template; flipchart template prints the bundled one, to \
      begin your own from. html, docx and pdf are made of it by pandoc, where that is installed.

      certificate is what each group is given where the plan has one, or what it still waits for. It \
      counts those who took part, and names them only by --attribution name, or where the plan says \
      so; what its --audience may not read it counts too.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, csv, json, html, docx, pdf, certificate

    /// What pandoc makes; nil for what needs none.
    var pandoc: Pandoc.Form? { Pandoc.Form(rawValue: rawValue) }
  }

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("The form of it; csv is a folder of tables.", valueName: "form")) var format =
    Format.markdown
  @Option(
    help: .init(
      "Who it is for; the public without it, and whoever gets a certificate for that.",
      valueName: "audience"))
  var audience: AudienceArgument?
  @Option(help: .init("How it names who wrote; as the plan says without it.", valueName: "how"))
  var attribution: AttributionArgument?
  @Option(help: .init("A Mustache template of your own for the Markdown.", valueName: "file"))
  var template: String?
  @Flag(help: "Begin each table with a byte order mark, as some spreadsheets want.") var bom = false
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
    if format.pandoc != nil, output == nil {
      throw ValidationError("Name the file that the \(format.rawValue) goes to with -o.")
    }
    if template != nil, [.csv, .json, .certificate].contains(format) {
      throw ValidationError("A template lays out Markdown and what is made of it, no tables.")
    }
    if bom, format != .csv { throw ValidationError("--bom is for --format csv.") }
  }

  func run() async throws {
    let (past, journal) = try look()
    let options = ReportOptions(
      audience: readers, attribution: attribution?.attribution, moment: past.instant)
    let report = Report(session: past.session, options: options)
    switch format {
    case .certificate: try write(certificates(of: past.session, options))
    case .markdown: try write(ReportTemplate(file: template).markdown(of: report))
    case .json: try write(report.document, journal)
    case .csv: try write(report.tables())
    case .html, .docx, .pdf:
      try await convert(report, at: journal.last?.at ?? Instant(seconds: 0))
    }
  }

  private var readers: Audience {
    audience?.audience ?? (format == .certificate ? .internal : .public)
  }

  /// The session at the moment that is asked for, and its journal so far where that is told of.
  @inline(never)  // The compiler fails at it in an asynchronous function.
  private func look() throws -> (past: PastSession, journal: [Entry]) {
    let path = try place.library().sessionPath(session)
    guard tellsOfTheJournal else { return (try moment.session(at: path, for: readers), []) }
    let saved = try SavedSession(unlocking: path)
    let past = try moment.session(of: saved, for: readers)
    return (past, Array(saved.entries.prefix(past.session.revision)))
  }

  /// Whether what is written has the entries of the journal in it, or the time of the last of them.
  private var tellsOfTheJournal: Bool {
    switch format {
    case .json, .html, .docx, .pdf: true
    case .markdown, .csv, .certificate: false
    }
  }

  private func certificates(of session: Session, _ options: ReportOptions) throws -> String {
    guard let certificates = Certificates(session: session, options: options) else {
      throw Failure(
        session.plan.certificate == nil
          ? "The plan “\(session.plan.title)” gives no certificate; a plan says so under certificate."
          : "There is no group to give a certificate to.")
    }
    return certificates.markdown()
  }

  private func write(_ document: ReportDocument, _ journal: [Entry]) throws {
    let json =
      document.isWhole
      ? try JSON.text(of: WholeReport(document: document, journal: journal), pretty: true)
      : try JSON.text(of: document, pretty: true)
    try write(json + "\n")
  }

  private func write(_ text: String) throws {
    guard let output else { return try emit(whole: text) }
    try WholeFile.write(text, to: output, overwriting: force)
    try emit(output)
  }

  private func write(_ tables: [CSVTable]) throws {
    guard let output else { return }
    let files = tables.map { table in
      WholeFolder.File(name: table.fileName, text: (bom ? "\u{FEFF}" : "") + table.text)
    }
    try WholeFolder.write(files, to: output, overwriting: force)
    try emit(output)
  }

  /// - Parameter moment: when the session last changed, which dates the file.
  private func convert(_ report: Report, at moment: Instant) async throws {
    guard let form = format.pandoc, let output else { return }
    try WholeFile.requireFree(output, overwriting: force)
    let pandoc = try Pandoc(for: form)
    let markdown = try ReportTemplate(file: template)
      .markdown(of: report, charts: form == .html ? .pictures : .blocks)
    let made = try await pandoc.made(form, of: Report.body(of: markdown), at: moment)
    try WholeFile.write(made, to: output, overwriting: force)
    try emit(output)
  }
}
