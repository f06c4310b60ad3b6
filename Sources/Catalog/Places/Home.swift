import Foundation

/// A folder with plans and themes: the bundled ones, or somebody's own.
public struct Home: Hashable, Sendable {
  /// The folder with the plans.
  public let plans: String
  /// The folder with the themes.
  public let themes: String

  /// A home with its two folders, which need not be there.
  public init(plans: String, themes: String) {
    self.plans = plans
    self.themes = themes
  }

  /// Somebody's own plans and themes; nothing where there is no place for them.
  public static func personal(in surroundings: Surroundings) -> Home? {
    surroundings.configurationFolder.map { Home(plans: "\($0)/plans", themes: "\($0)/themes") }
  }

  /// The bundled plans and themes.
  ///
  /// `FLIPCHART_HOME` alone counts where it is set. Otherwise the folders above the program come
  /// first, so that it runs out of its build folder, then `share/flipchart` beside its folder, then
  /// `dataFolder`.
  ///
  /// - Throws: `CatalogError.noHome` with the places that were looked in.
  public static func bundled(in surroundings: Surroundings) throws(CatalogError) -> Home {
    let places = candidates(in: surroundings)
    for place in places.above + places.installed {
      if let home = Home(root: place) { return home }
    }
    let above = places.above.first.map { ["\($0) and the folders above it"] } ?? []
    throw .noHome(lookedIn: above + places.installed)
  }

  /// The home in a folder; nothing where its two folders are not there.
  private init?(root: String) {
    let themes = "\(root)/themes"
    let plans = ["\(root)/sessions/plans", "\(root)/plans"].first(where: Home.isFolder)
    guard let plans, Home.isFolder(themes) else { return nil }
    self.init(plans: plans, themes: themes)
  }

  /// Where to look, in order.
  private static func candidates(
    in surroundings: Surroundings
  ) -> (above: [String], installed: [String]) {
    if let home = surroundings.variable("FLIPCHART_HOME") {
      return ([], [surroundings.absolute(home)])
    }
    let program = URL(fileURLWithPath: surroundings.absolute(surroundings.executable))
    let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
    let share = folder.deletingLastPathComponent().appendingPathComponent("share/flipchart")
    return (ancestors(of: folder), [share.path] + [surroundings.dataFolder].compactMap(\.self))
  }

  /// A folder and the ones that it is in, the outermost last.
  private static func ancestors(of folder: URL) -> [String] {
    var parts = folder.standardizedFileURL.pathComponents
    var paths: [String] = []
    while parts.count > 1 {
      paths.append("/" + parts.dropFirst().joined(separator: "/"))
      parts.removeLast()
    }
    return paths
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
