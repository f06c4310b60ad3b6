public import Facilitation
public import Screen

/// The plans and themes that there are: the bundled ones, and somebody's own.
///
/// Where two are named alike, somebody's own wins.
public struct Catalog: Hashable, Sendable {
  /// Where the bundled ones are.
  public let bundled: Home
  /// Where somebody's own are; nothing where there is no place for them.
  public let personal: Home?

  /// A catalog of these places.
  public init(bundled: Home, personal: Home? = nil) {
    self.bundled = bundled
    self.personal = personal
  }

  /// The catalog of a program that was started so.
  ///
  /// - Throws: `CatalogError.noHome` with the places that were looked in.
  public init(in surroundings: Surroundings) throws(CatalogError) {
    self.init(
      bundled: try Home.bundled(in: surroundings), personal: Home.personal(in: surroundings))
  }

  /// All plans by name, those with mistakes among them.
  public var plans: [CatalogEntry<Plan>] {
    files(in: \.plans).map { $0.entry(PlanFile.read) }
  }

  /// All themes by name, those with mistakes among them.
  public var themes: [CatalogEntry<Theme>] {
    files(in: \.themes).map { $0.entry(ThemeFile.read) }
  }

  /// The names of all themes, for a list that is read by nobody yet: no file is opened for it.
  public var themeNames: [String] { files(in: \.themes).map(\.name) }

  /// The plan of this short name, or in the file at this path.
  ///
  /// - Throws: `CatalogError.unknownPlan`, `.unreadable`, or `.faulty` with every mistake.
  public func plan(_ name: String) throws(CatalogError) -> Plan {
    if CatalogEntry<Plan>.isPath(name) {
      let text = try TextFile.read(name)
      return try faulty { () throws(Faults) in try PlanFile.read(text, file: name) }
    }
    let files = files(in: \.plans)
    guard let file = files.first(where: { $0.name == name }) else {
      throw .unknownPlan(name, known: files.map(\.name))
    }
    return try file.entry(PlanFile.read).content.get()
  }

  /// The theme of this short name, or in the file at this path.
  ///
  /// - Throws: `CatalogError.unknownTheme`, `.unreadable`, or `.faulty` with every mistake.
  public func theme(_ name: String) throws(CatalogError) -> Theme {
    if CatalogEntry<Theme>.isPath(name) {
      let text = try TextFile.read(name)
      return try faulty { () throws(Faults) in try ThemeFile.read(text, file: name) }
    }
    let files = files(in: \.themes)
    guard let file = files.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, known: files.map(\.name))
    }
    return try file.entry(ThemeFile.read).content.get()
  }

  /// The files of a folder by name, none of them opened.
  private func files(in folder: KeyPath<Home, String>) -> [CatalogFile] {
    var found: [String: CatalogFile] = [:]
    for home in [bundled, personal].compactMap(\.self) {
      for path in TextFile.paths(in: home[keyPath: folder], ending: ".yaml") {
        let name = Slug.stem(of: path)
        found[name] = CatalogFile(name: name, path: path, isPersonal: home != bundled)
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }
}

/// The file of a plan or a theme, before it is read.
private struct CatalogFile {
  let name: String
  let path: String
  let isPersonal: Bool

  /// What it holds, or why it cannot be read.
  func entry<Content>(
    _ read: (String, String) throws(Faults) -> Content
  ) -> CatalogEntry<Content> {
    let content = Result { () throws(CatalogError) in
      let text = try TextFile.read(path)
      return try faulty { () throws(Faults) in try read(text, path) }
    }
    return CatalogEntry(name: name, path: path, isPersonal: isPersonal, content: content)
  }
}

/// Turns the mistakes of a file into the error that catalogs throw.
func faulty<Value>(_ read: () throws(Faults) -> Value) throws(CatalogError) -> Value {
  do throws(Faults) {
    return try read()
  } catch {
    throw .faulty(error)
  }
}
