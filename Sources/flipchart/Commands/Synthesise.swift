import ArgumentParser
import Facilitation
import Foundation
import Journal
import ReportBack

/// `flipchart synthesis`: one report over several sessions.
struct Synthesise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesis",
    abstract: "Write one report over several sessions.",
    discussion: """
      For one plan that was run in several places, or several rooms of one event: the headlines of \
      each, the clusters that sessions share by name, votes side by side as shares of each \
      session's own dots, what only one session has, and the actions of all by owner and date.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json
  }

  @OptionGroup var place: SessionPlace
  @Argument(help: "The sessions: their files, or their names in the sessions folder.")
  var session: [String]
  @Option(help: .init("Its title.", valueName: "title")) var title: String?
  @Option(help: .init("The form of it.", valueName: "form")) var format = Format.markdown
  @Option(help: .init("Who it is for.", valueName: "audience"))
  var audience = AudienceArgument.public
  @Option(help: .init("How it names who wrote; as each plan says without it.", valueName: "how"))
  var attribution: AttributionArgument?
  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?
  @Flag(help: "Write over a file that exists.") var force = false

  func validate() throws {
    guard session.count > 1 else {
      throw ValidationError("Name two sessions at least; export writes the report of one.")
    }
  }

  func run() throws {
    let library = try place.library()
    var paths: Set<String> = []
    let options = ReportOptions(
      audience: audience.audience, attribution: attribution?.attribution)
    let reports = try session.map { name in
      let path = try library.sessionPath(name)
      guard paths.insert(URL(fileURLWithPath: path).resolvingSymlinksInPath().path).inserted else {
        throw Failure("\(path) is named twice; name each session once.")
      }
      return Report(session: try SavedSession.session(at: path), options: options)
    }
    try write(Synthesis(of: reports, title: try title.map(Self.checked)))
  }

  private static func checked(_ title: String) throws -> String {
    try TextRule.title.checked(title, as: "The title")
  }

  private func write(_ synthesis: Synthesis) throws {
    let text =
      switch format {
      case .markdown: synthesis.markdown()
      case .json: try JSON.text(of: synthesis.document, pretty: true) + "\n"
      }
    guard let output else { return try emit(whole: text) }
    try WholeFile.write(text, to: output, overwriting: force)
    try emit(output)
  }
}
