import Foundation

/// Short names for files and commands: lower-case letters, digits and hyphens.
public enum Slug {
  /// How long a made slug may be.
  private static let limit = 60

  /// A short name for a title: `Données locales, Burundi` is `donnees-locales-burundi`.
  ///
  /// A title without any Latin letter or digit is `session`.
  public static func make(_ title: String) -> String {
    let plain = title.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX"))
    let words = plain.lowercased().split { !isPart($0) }
    let name = words.joined(separator: "-").prefix(limit)
    let trimmed = name.last == "-" ? name.dropLast() : name
    return trimmed.isEmpty ? "session" : String(trimmed)
  }

  /// Whether a text is a short name as it is.
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { isPart($0) || $0 == "-" } && text.first != "-"
  }

  /// The last part of a path, without what follows its last full stop.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber)
  }
}
