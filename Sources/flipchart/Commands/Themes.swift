import ArgumentParser
import Catalog
import Screen

/// `flipchart themes`: the colour themes there are.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the colour themes there are.")

  @OptionGroup var place: SessionPlace
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let entries = try place.library().themes
    if json {
      return try emitJSON(
        entries.map { entry in
          Listing(
            name: entry.name, path: entry.path, kind: (try? entry.content.get()).map(kind),
            fault: fault(of: entry.content))
        })
    }
    for entry in entries {
      switch entry.content {
      case .success(let theme): try emit("\(entry.name)  \(kind(of: theme))")
      case .failure(let error): try emit("\(entry.name)  cannot be used: \(error)")
      }
    }
  }

  private func kind(of theme: Theme) -> String {
    theme.kind == .light ? "light" : "dark"
  }

  private struct Listing: Encodable {
    var name: String
    var path: String
    var kind: String?
    var fault: String?
  }
}
