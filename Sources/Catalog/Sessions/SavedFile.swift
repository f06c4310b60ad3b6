public import Facilitation

/// The file of a saved session, as its folder shows it.
public struct SavedFile: Hashable, Sendable {
  /// The ending of every session's file.
  public static let ending = ".flipchart"

  /// The name without the ending, such as `2026-11-21-localizing-data`.
  public let name: String
  /// Where it is.
  public let path: String
  /// When it was last written to.
  public let modified: Instant

  /// Whether what somebody typed is the name, its date left out or not, whatever the case.
  func isCalled(_ typed: String) -> Bool {
    spellings.contains(typed.lowercased())
  }

  /// Whether what somebody typed is the beginning of the name, its date left out or not, whatever
  /// the case.
  func isMeant(by typed: String) -> Bool {
    !typed.isEmpty && spellings.contains { $0.hasPrefix(typed.lowercased()) }
  }

  private var spellings: [String] {
    let name = name.lowercased()
    return [name, String(name.trimmingPrefix(/\d{4}-\d{2}-\d{2}-/))]
  }
}
