import ArgumentParser
import Catalog
import Facilitation
import Screen

/// `flipchart check`: plans and themes, every fault with its line.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check plans and themes: every fault with its line.")

  @Argument(help: "YAML files.") var files: [String]

  func run() throws {
    var broken = 0
    for file in files {
      do {
        switch try CheckedFile(path: file) {
        case .plan(let plan): try emit("\(file): the plan “\(plan.title)” is in order.")
        case .theme(let theme):
          try emit("\(file): the theme “\(theme.name)” is in order\(contrast(of: theme)).")
        }
      } catch {
        broken += 1
        complain("\(error)")
      }
    }
    try finish(broken)
  }

  /// The least contrast of all that a theme draws, so that whoever makes one sees how near it is.
  private func contrast(of theme: Theme) -> String {
    theme.faintest.map { "; the least contrast is \($0.contrast.tenths), of \($0.role.name)" }
      ?? ", and leaves all colours to the terminal"
  }

  private func finish(_ broken: Int) throws {
    if broken > 0 {
      throw Failure(
        files.count == 1
          ? "The file cannot be used."
          : "\(broken) of \(files.count) files cannot be used.")
    }
  }
}
