import Foundation
import Screen

/// Writes a result, the one thing that belongs on standard output.
func emit(_ text: String) throws {
  try emit(whole: text + "\n")
}

/// Writes a result that has its own line ends; names of files are the one text in results that has
/// passed no rule, so nothing that commands a terminal is let through.
func emit(whole text: String) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.sanitised().utf8))
  } catch {
    throw Failure("The result cannot be written", because: error)
  }
}

/// Writes a result as JSON, its keys sorted so that equal results are equal bytes.
func emitJSON(_ value: some Encodable, pretty: Bool = true) throws {
  try emit(JSON.text(of: value, pretty: pretty))
}

/// Says on standard error what went wrong; there is nobody to tell where even that fails.
func complain(_ sentence: String) {
  let line = "flipchart: \(sentence.sanitised())\n"
  try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
}

/// Asks a person something on standard error, so that standard output keeps results alone.
func ask(_ question: String) {
  try? FileHandle.standardError.write(contentsOf: Data("\(question.sanitised())\n".utf8))
}

/// How JSON is written at the command line.
enum JSON {
  private static let pretty = encoder(.prettyPrinted)
  private static let compact = encoder([])

  static func text(of value: some Encodable, pretty isPretty: Bool) throws -> String {
    String(decoding: try (isPretty ? pretty : compact).encode(value), as: UTF8.self)
  }

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return encoder
  }
}
