import Foundation
import Glibc

/// Questions that are put to the person at the terminal, on standard error.
enum Asking {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether a person types the word yes; nobody there is a no.
  static func agrees(to question: String) -> Bool {
    guard isPossible else { return false }
    put(question + " Type yes to go on: ")
    return readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == "yes"
  }

  static func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
