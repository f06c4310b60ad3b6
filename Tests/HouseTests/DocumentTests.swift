import Facilitation
import Foundation
import Screen
import Testing

@testable import FlipchartUI

/// What is written down about the program is what the program does.
@Suite("The documents tell the truth")
struct DocumentTests {
  private static let keys = "Sources/flipchart/flipchart.docc/Keys.md"

  /// FLIPCHART_RECORD=1 writes the page anew.
  @Test func theKeysThatAreWrittenDownAreThoseOfTheKeymap() throws {
    if ProcessInfo.processInfo.environment["FLIPCHART_RECORD"] != nil {
      try Data(KeyTable.page.utf8).write(to: Checkout.root.appendingPathComponent(Self.keys))
    }
    #expect(try Checkout.text(of: Self.keys) == KeyTable.page)
  }

  @Test func everyCommandStandsInTheReadme() throws {
    let readme = try Checkout.text(of: "README.md")
    for command in try ShellCommands.names() {
      #expect(readme.contains("flipchart \(command)"), "\(command)")
    }
  }

  @Test func everyCommandThatIsWrittenDownExists() throws {
    let names = try ShellCommands.names().union(["help", "lobby"])
    for page in try ["README.md", "sessions/plans/README.md", "themes/README.md"]
      + Checkout.guides()
    {
      let text = try Checkout.text(of: page)
      for command in text.matches(of: /(^|`)flipchart ([a-z]+)/.anchorsMatchLineEndings()) {
        #expect(names.contains(String(command.2)), "\(page): \(command.2)")
      }
    }
  }
}

/// The commands as they are typed at the shell.
enum ShellCommands {
  /// All of them but the one that is meant where none is typed.
  static func names() throws -> Set<String> {
    let names = try Checkout.sources(of: "flipchart").flatMap { file in
      file.text.matches(of: /struct (\w+): (Async)?ParsableCommand/).map { command in
        let body = file.text[command.range.upperBound...]
        let name = body.firstMatch(of: /commandName: "([a-z]+)"/)
        return name.map { String($0.1) } ?? command.1.lowercased()
      }
    }
    return Set(names).subtracting(["flipchart", "lobby"])
  }
}

/// The keys of every page as Markdown tables.
enum KeyTable {
  static var page: String {
    "# Keys\n\nWhat every key does, page by page.\n\n## Overview\n\n" + tables
  }

  private static var tables: String {
    let pages = Page.allCases.map { page in
      let own = Keymap.actions(on: page, at: .facilitator).filter { action in
        if case .general = action { false } else { true }
      }
      return table(page.title, own, on: page)
    }
    return (pages + [table("Everywhere", GeneralAction.allCases.map(Action.general), on: .charts)])
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func table(_ title: String, _ actions: [Action], on page: Page) -> String {
    guard !actions.isEmpty else { return "" }
    let rows = actions.map { action in
      let keys = Keymap.keys(for: action, on: page).map { "`\($0.label)`" }.joined(separator: " ")
      return "| \(keys.replacing("|", with: "\\|")) | \(action.title) |"
    }
    return "### \(title)\n\n| key | what it does |\n| --- | --- |\n"
      + rows.joined(separator: "\n") + "\n"
  }
}
