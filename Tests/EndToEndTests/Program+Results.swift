import Foundation

/// An object of JSON.
typealias Object = [String: Any]

extension Program.Run {
  /// Standard output as JSON; nil where it is not.
  var json: Any? {
    try? JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  /// Standard output as JSON Lines; what is not an object is left out.
  var jsonLines: [Object] {
    lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? Object }
  }

  /// The first word of each line.
  var firstWords: [String] {
    lines.compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// Whether it ended with status 1, nothing on standard output, and one sentence that says this.
  func hasFailed(saying text: String) -> Bool {
    status == 1 && output.isEmpty && errors.hasPrefix("flipchart: ") && errors.contains(text)
      && errors.hasSuffix(".\n") && errors.count(where: \.isNewline) == 1
  }
}

extension Folder {
  /// Makes the session of the demo, and gives its path.
  func demo() throws -> String {
    let session = path("demo.flipchart")
    let run = try Program.run(["demo", "--no-open", "-o", session], in: self)
    guard run.status == 0 else { throw Unexpected(run.errors) }
    return session
  }

  /// The bytes of a file.
  func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// What stands beside a session's file and begins with its name.
  func leftovers(of session: String) throws -> [String] {
    let url = URL(fileURLWithPath: session)
    return try FileManager.default
      .contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
      .filter { $0.hasPrefix(url.lastPathComponent) && $0 != url.lastPathComponent }
  }
}

/// A step that a test rests on went wrong.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
