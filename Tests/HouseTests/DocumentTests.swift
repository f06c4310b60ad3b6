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

  @Test func everyCommandOfTheReadmeExists() throws {
    let readme = try Checkout.text(of: "README.md")
    let commands = try Checkout.sources(of: "flipchart").map(\.text).joined()
    for command in readme.matches(
      of: /flipchart (demo|plans|themes|list|new|open|show|add|apply|log|export|check|verify)\b/)
    {
      let type = command.1.prefix(1).uppercased() + command.1.dropFirst()
      #expect(commands.contains("struct \(type): "), "\(command.1)")
    }
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
