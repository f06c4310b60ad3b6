/// A key that a file may have, and how it is written there.
protocol FileKey: CaseIterable, Hashable {
  /// The key as it stands in the file, such as `group-rules`.
  var spelling: String { get }
}

extension FileKey where Self: RawRepresentable<String> {
  var spelling: String { rawValue }
}

/// A set of keys of which all are known.
struct Keyed<Key: FileKey> {
  private let owner: Field
  private var values: [Key: Field] = [:]

  /// The keys of a field; unknown ones are reported, with the nearest known one.
  ///
  /// Nothing where the field is not a set of keys, which is reported as well.
  init?(_ field: Field, expected: String) {
    guard let pairs = field.pairs else {
      field.isNot(expected)
      return nil
    }
    owner = field
    let known = Key.allCases.map(\.spelling)
    let keys = Dictionary(uniqueKeysWithValues: zip(known, Key.allCases))
    for pair in pairs {
      let spelling = pair.key.scalar ?? ""
      guard let key = keys[spelling] else {
        pair.key.report(
          "is “\(spelling.shortened)”", expected: Nearest.advice(spelling, among: known))
        continue
      }
      values[key] = pair.value
    }
  }

  /// The field of a key; nothing where it is absent.
  subscript(key: Key) -> Field? { values[key] }

  /// What stands at a key that must be there; nothing where it is absent or faulty.
  func required<Value>(_ key: Key, _ reading: Reading<Value>) -> Value? {
    guard let field = values[key] else {
      owner.reportMissing(key.spelling, expected: reading.expected)
      return nil
    }
    return reading.read(field)
  }

  /// What stands at a key, `absent` where the key is not there; nothing where it is faulty.
  func optional<Value>(_ key: Key, _ reading: Reading<Value>, absent: Value) -> Value? {
    guard let field = values[key] else { return absent }
    return reading.read(field)
  }

  /// What stands at a key; nothing where it is absent or faulty.
  func optional<Value>(_ key: Key, _ reading: Reading<Value>) -> Value? {
    values[key].flatMap(reading.read)
  }
}
