import Foundation
import Screen

/// The screens of all pages and scenes as the tests of the screens keep them: what is really drawn.
enum KeptScreens {
  /// Each screen's text with what its cells are for.
  static let all: [String] = {
    let folder = "\(Project.root)/Tests/FlipchartUITests/Screens"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap {
      try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
  }()

  /// Every role that some cell of some screen has, in the order in which roles are told.
  static let roles: [Role] = {
    let words = all.flatMap { $0.split(separator: "\n") }.filter { !$0.hasPrefix("│") }
      .compactMap { $0.split(separator: " ").last.map(String.init) }
    let drawn = Set(words)
    return Role.allCases.filter { drawn.contains($0.name) || $0 == .plain }
  }()

  /// Every character that stands on some screen.
  static let characters = Set(all.flatMap { $0.split(separator: "\n") }.joined())
}
