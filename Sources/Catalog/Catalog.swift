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
    entries(\.plans) { text, file throws(Faults) in try PlanFile.read(text, file: file) }
  }

  /// All themes by name, those with mistakes among them.
  public var themes: [CatalogEntry<Theme>] {
    entries(\.themes) { text, file throws(Faults) in try ThemeFile.read(text, file: file) }
  }

  /// The plan of this short name, or in the file at this path.
  ///
  /// - Throws: `CatalogError.unknownPlan`, `.unreadable`, or `.faulty` with every mistake.
  public func plan(_ name: String) throws(CatalogError) -> Plan {
    if CatalogEntry<Plan>.isPath(name) {
      let text = try TextFile.read(name)
      return try faulty { () throws(Faults) in try PlanFile.read(text, file: name) }
    }
    guard let entry = plans.first(where: { $0.name == name }) else {
      throw .unknownPlan(name, known: plans.map(\.name))
    }
    return try entry.content.get()
  }

  /// The theme of this short name, or in the file at this path.
  ///
  /// - Throws: `CatalogError.unknownTheme`, `.unreadable`, or `.faulty` with every mistake.
  public func theme(_ name: String) throws(CatalogError) -> Theme {
    if CatalogEntry<Theme>.isPath(name) {
      let text = try TextFile.read(name)
      return try faulty { () throws(Faults) in try ThemeFile.read(text, file: name) }
    }
    guard let entry = themes.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, known: themes.map(\.name))
    }
    return try entry.content.get()
  }

  private func entries<Content>(
    _ folder: KeyPath<Home, String>, read: (String, String) throws(Faults) -> Content
  ) -> [CatalogEntry<Content>] {
    var found: [String: CatalogEntry<Content>] = [:]
    for home in [bundled, personal].compactMap(\.self) {
      for path in TextFile.paths(in: home[keyPath: folder], ending: ".yaml") {
        let content = Result { () throws(CatalogError) in
          let text = try TextFile.read(path)
          return try faulty { () throws(Faults) in try read(text, path) }
        }
        let name = Slug.stem(of: path)
        found[name] = CatalogEntry(
          name: name, path: path, isPersonal: home != bundled, content: content)
      }
    }
    return found.values.sorted { $0.name < $1.name }
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
