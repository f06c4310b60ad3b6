public import Facilitation
public import Screen

/// What a YAML file turned out to be.
public enum CheckedFile: Hashable, Sendable {
  /// A plan without mistakes.
  case plan(Plan)
  /// A theme without mistakes.
  case theme(Theme)

  /// Reads a plan or a theme, whichever it is by its keys.
  ///
  /// - Throws: `CatalogError.unreadable`, or `.faulty` with every mistake.
  public init(path: String) throws(CatalogError) {
    let text = try TextFile.read(path)
    self = try faulty { () throws(Faults) in try CheckedFile(text, file: path) }
  }

  /// The plan or theme that a text says.
  ///
  /// - Throws: Every mistake with its line.
  public init(_ text: String, file: String) throws(Faults) {
    if CheckedFile.looksLikeTheme(text, file: file) {
      self = .theme(try ThemeFile.read(text, file: file))
    } else {
      self = .plan(try PlanFile.read(text, file: file))
    }
  }

  /// Whether more of the outermost keys are a theme's than a plan's.
  ///
  /// `roles` is a key of both, and what is no YAML at all has none.
  private static func looksLikeTheme(_ text: String, file: String) -> Bool {
    let root = Document.root(of: text, log: FaultLog(file: file))
    let words = (root?.pairs ?? []).compactMap(\.key.scalar)
    let ofTheme = words.count { ThemeKey(rawValue: $0) != nil }
    let ofPlan = words.count { PlanKey(rawValue: $0) != nil }
    return ofTheme > ofPlan
  }
}
