/// A plan or a theme in the catalog, whether it can be used or not.
public struct CatalogEntry<Content: Sendable>: Sendable {
  /// The name that it is chosen by: its file's, without the ending.
  public let name: String
  /// Where its file is.
  public let path: String
  /// Whether it is somebody's own, rather than bundled.
  public let isPersonal: Bool
  /// What it says, or why it cannot be read.
  public let content: Result<Content, CatalogError>

  /// Whether a word names a file, rather than an entry of the catalog.
  static func isPath(_ word: String) -> Bool {
    word.contains("/") || word.hasSuffix(".yaml") || word.hasSuffix(".yml")
  }
}
