/// What has to be changed in a dictionary to make another of it.
struct DictionaryPatch<Key: Hashable & Codable & CodingKeyRepresentable & Sendable, Value>:
  Equatable, Codable, Sendable
where Value: Equatable & Codable & Sendable {
  /// What is new or changed.
  var set: [Key: Value]
  /// What is gone, in no order that matters.
  var removed: Set<Key>

  /// The difference; nil where there is none.
  init?(from old: [Key: Value], to new: [Key: Value]) {
    set = new.filter { old[$0.key] != $0.value }
    removed = Set(old.keys.filter { new[$0] == nil })
    if set.isEmpty, removed.isEmpty { return nil }
  }
}

extension Dictionary {
  /// Makes the change.
  mutating func apply(_ patch: DictionaryPatch<Key, Value>?)
  where Key: Codable & CodingKeyRepresentable & Sendable, Value: Equatable & Codable & Sendable {
    guard let patch else { return }
    for key in patch.removed { self[key] = nil }
    merge(patch.set) { $1 }
  }
}
