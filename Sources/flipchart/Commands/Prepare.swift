import ArgumentParser
import Facilitation
import FlipchartUI
import Foundation
import Journal
import ReportBack

/// `flipchart prepare`: what is printed before a session.
struct Prepare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Write what is printed before a session, as a folder of Markdown.",
    discussion: """
      A briefing for helpers (who, group, prompts, keys), numbered ballot slips, labels for the \
      wall, and a sign-up sheet with slots. It is for those who hold the session: it names people.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(
    help: .init(
      "How many blank labels there are; two a participant without it.", valueName: "count"))
  var labels: Int?
  @Option(
    name: .shortAndLong,
    help: .init("The folder to write; SESSION-prepared without it.", valueName: "folder"))
  var output: String?
  @Flag(help: "Write over files that exist.") var force = false

  func validate() throws {
    if let labels, !(0...1_000).contains(labels) {
      throw ValidationError("--labels is a number from 0 to 1000.")
    }
  }

  func run() throws {
    let path = try place.library().sessionPath(session)
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let keys = Page.helper.keyLines(at: .helper(1)).map {
      PreparedKey(keys: $0.keys, title: $0.title)
    }
    let preparation = Preparation(
      session: try SavedSession.session(at: path), name: name, keys: keys, blankLabels: labels)
    try write(preparation.sheets, to: output ?? "\(name)-prepared")
  }

  private func write(_ sheets: [PreparedSheet], to folder: String) throws {
    let files = sheets.map { WholeFolder.File(name: $0.fileName, text: $0.markdown) }
    try WholeFolder.write(files, to: folder, overwriting: force)
    for file in files { try emit("\(folder)/\(file.name)") }
  }
}
