import Foundation
import Glibc

/// Where a passphrase comes from: the first line of the file that `FLIPCHART_PASSPHRASE_FILE` names,
/// which may be a descriptor such as `/dev/fd/3`, or else the person at the terminal, unseen.
enum Passphrase {
  /// The fewest characters of a new one.
  static let shortest = 10

  private static let variable = "FLIPCHART_PASSPHRASE_FILE"

  /// Whether a file has it, so that nobody need be asked.
  static var isInFile: Bool { file != nil }

  /// The passphrase of a session.
  static func given(for path: String) throws -> String {
    if let file { return try firstLine(of: file) }
    return try ask("Passphrase of \(path): ")
  }

  /// A new one, typed twice where it is typed.
  static func chosen() throws -> String {
    let passphrase = try file.map(firstLine) ?? ask("New passphrase: ")
    guard passphrase.count >= shortest else {
      throw Failure(
        "A passphrase has at least \(shortest) characters; five words that nobody guesses are better."
      )
    }
    guard try isInFile || ask("Once more: ") == passphrase else {
      throw Failure("The two were not the same; nothing has been changed.")
    }
    return passphrase
  }

  private static var file: String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func firstLine(of file: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.readToEnd(), let text = String(validating: data, as: UTF8.self)
    else { throw Failure("The passphrase cannot be read from \(file), which \(variable) names.") }
    return text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)
      ?? ""
  }

  private static func ask(_ prompt: String) throws -> String {
    guard access("/dev/tty", R_OK | W_OK) == 0, let typed = getpass(prompt) else {
      throw Failure("There is nobody to ask for the passphrase; name a file with \(variable).")
    }
    return String(cString: typed)
  }
}
