/// A text made ready to be searched without regard to case, fast over thousands of notes.
struct SearchKey: Equatable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.lowercased().utf8)
  }

  /// Whether the other text stands somewhere in this one.
  func contains(_ other: SearchKey) -> Bool {
    guard let head = other.bytes.first else { return true }
    let length = other.bytes.count
    var start = 0
    while start + length <= bytes.count {
      if bytes[start] == head, bytes[start..<start + length].elementsEqual(other.bytes) {
        return true
      }
      start += 1
    }
    return false
  }
}
