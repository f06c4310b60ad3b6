import Facilitation
import Foundation
import Screen
import Testing

@testable import FlipchartUI

/// The README's table of keys is written from the keymap; FLIPCHART_RECORD=1 writes it anew.
@Suite("The README tells the truth")
struct ReadmeTests {
  @Test func theKeysOfTheReadmeAreThoseOfTheKeymap() throws {
    let readme = try Checkout.text(of: "README.md")
    let begin = try #require(readme.range(of: "<!-- keys -->\n"))
    let end = try #require(readme.range(of: "<!-- end of keys -->"))
    let table = KeyTable.markdown
    if ProcessInfo.processInfo.environment["FLIPCHART_RECORD"] != nil {
      let text = readme[..<begin.upperBound] + table + readme[end.lowerBound...]
      try Data(text.utf8).write(to: Checkout.root.appendingPathComponent("README.md"))
    }
    #expect(readme[begin.upperBound..<end.lowerBound] == table)
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
  static var markdown: String {
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
    return "**\(title)**\n\n| key | what it does |\n| --- | --- |\n"
      + rows.joined(separator: "\n") + "\n"
  }
}
