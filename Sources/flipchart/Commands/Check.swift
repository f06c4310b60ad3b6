import ArgumentParser
import Catalog
import Facilitation
import Screen

/// `flipchart check`: plans and themes, every fault with its line.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check plans and themes: every fault with its line.")

  @Argument(help: "YAML files.") var files: [String]

  func run() throws {
    var broken = 0
    for file in files {
      do {
        switch try CheckedFile(path: file) {
        case .plan(let plan): try emit("\(file): the plan “\(plan.title)” is in order.")
        case .theme(let theme): try emit("\(file): the theme “\(theme.name)” is in order.")
        }
      } catch {
        broken += 1
        complain("\(error)")
      }
    }
    if broken > 0 {
      throw Failure(
        files.count == 1
          ? "The file cannot be used."
          : "\(broken) of \(files.count) files cannot be used.")
    }
  }
}
