import Foundation

/// Writes a result, the one thing that belongs on standard output.
func emit(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

/// Writes a result as JSON, its keys sorted so that equal results are equal bytes.
func emitJSON(_ value: some Encodable, pretty: Bool = true) throws {
  emit(String(decoding: try JSON.encoder(pretty: pretty).encode(value), as: UTF8.self))
}

/// How JSON is written and read at the command line.
enum JSON {
  static func encoder(pretty: Bool) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return encoder
  }
}
