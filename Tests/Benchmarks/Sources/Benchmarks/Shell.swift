import Foundation

/// Runs other programs to their end.
enum Shell {
  /// What a program writes on standard output.
  @discardableResult
  static func run(_ command: [String], input: URL? = nil, output: URL? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
    let pipe = Pipe()
    if let output {
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
    } else {
      process.standardOutput = pipe
    }
    try process.run()
    let data = output == nil ? pipe.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Fault("\(command.joined(separator: " ")) failed.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Whether there is such a program.
  static func has(_ program: String) -> Bool {
    (try? run(["sh", "-c", "command -v \(program)"])) != nil
  }
}
