import Facilitation
import Screen

/// Why something was not found or could not be read, with a sentence for a person.
public enum CatalogError: Error, Hashable, Sendable {
  /// The folders with the bundled plans and themes are in none of these places.
  case noHome(lookedIn: [String])
  /// There is no plan of this name; those there are follow.
  case unknownPlan(String, known: [String])
  /// There is no theme of this name; those there are follow.
  case unknownTheme(String, known: [String])
  /// There is no saved session of this name in this folder.
  case unknownSession(String, folder: String)
  /// The name fits several saved sessions.
  case ambiguousSession(String, matches: [String])
  /// The file or folder cannot be read; `reason` is a phrase such as `it is not there`.
  case unreadable(String, reason: String)
  /// The file has mistakes.
  case faulty(Faults)
}

extension CatalogError: CustomStringConvertible {
  /// One sentence, safe for a terminal; for a faulty file, a line for each mistake.
  public var description: String {
    if case .faulty(let faults) = self { return faults.description }
    return sentence.sanitised(keepingNewlines: false)
  }

  private var sentence: String {
    switch self {
    case .noHome(let places):
      """
      The bundled plans and themes were not found in \(places.listed("or")); set FLIPCHART_HOME to the \
      folder that has them.
      """
    case .unknownPlan(let name, let known):
      "There is no plan “\(name)”; \(choices(known, "plan"))."
    case .unknownTheme(let name, let known):
      "There is no theme “\(name)”; \(choices(known, "theme"))."
    case .unknownSession(let name, let folder):
      "There is no session “\(name)” in \(folder); “flipchart list” shows those there are."
    case .ambiguousSession(let name, let matches):
      "“\(name)” could be \(matches.listed("or")); write a little more of the name."
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason)."
    case .faulty(let faults):
      faults.description
    }
  }

  private func choices(_ known: [String], _ kind: String) -> String {
    known.isEmpty ? "no \(kind) was found at all" : "there is \(known.listed())"
  }

}
