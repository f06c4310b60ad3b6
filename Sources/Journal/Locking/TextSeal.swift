/// What seals the texts of a session's file, so that they are read with a key alone.
public protocol TextSeal: Sendable {
  /// Seals a text.
  ///
  /// - Parameters:
  ///   - text: what is to be read no more.
  ///   - place: where it will stand; it opens there alone.
  func seal(_ text: String, at place: String) throws -> String

  /// Opens a text that was sealed for the same place; nil where it was not, or has been changed.
  func open(_ text: String, at place: String) -> String?
}
