/// How a value is read out of a field, and what is expected there.
struct Reading<Value> {
  /// A noun phrase, such as `a whole number from 1 to 20`.
  let expected: String
  /// The value; nothing where it is faulty, and then the fault has been reported.
  let read: (Field) -> Value?

  init(_ expected: String, read: @escaping (Field) -> Value?) {
    self.expected = expected
    self.read = read
  }

  /// A single value that `parse` makes sense of.
  init(_ expected: String, parsing parse: @escaping (String) -> Value?) {
    self.init(expected) { field in
      guard let value = field.scalar.flatMap(parse) else {
        field.isNot(expected)
        return nil
      }
      return value
    }
  }

  /// A set of keys that `build` makes a value of.
  static func keyed<Key: FileKey>(
    _ expected: String, _ keys: Key.Type, build: @escaping (Keyed<Key>) -> Value?
  ) -> Reading {
    Reading(expected) { field in Keyed<Key>(field, expected: expected).flatMap(build) }
  }

  /// A list of which every item is read; nothing where one of them is faulty.
  func list(_ expected: String, atMost limit: Int = 100) -> Reading<[Value]> {
    Reading<[Value]>(expected) { field in
      guard let items = field.items, !items.isEmpty else {
        field.isNot(expected)
        return nil
      }
      guard items.count <= limit else {
        field.report("has \(items.count) items", expected: "a list of at most \(limit)")
        return nil
      }
      let values = items.map(read)
      return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    }
  }

  /// A set of pairs, whose keys are data and no keywords, in the order of the file; one that is faulty
  /// has been reported and is left out.
  static func pairs<Name, Text, Item>(
    _ expected: String, _ name: Reading<Name>, _ text: Reading<Text>,
    build: @escaping (Name, Text) -> Item
  ) -> Reading where Value == [Item] {
    Reading(expected) { field in
      guard let pairs = field.pairs, !pairs.isEmpty else {
        field.isNot(expected)
        return nil
      }
      return pairs.compactMap { pair in
        let (name, text) = (name.read(pair.key), text.read(pair.value))
        guard let name, let text else { return nil }
        return build(name, text)
      }
    }
  }

  /// The same, but refused where two of a list are called alike.
  func unique<Item>(_ name: @escaping (Item) -> String) -> Reading where Value == [Item] {
    Reading(expected) { field in
      guard let values = read(field) else { return nil }
      var taken: Set<String> = []
      let clashes = zip(field.items ?? [], values).filter {
        !taken.insert(name($0.1).lowercased()).inserted
      }
      for (item, value) in clashes {
        item.report("is called “\(name(value).shortened)” as well", expected: "a name of its own")
      }
      return clashes.isEmpty ? values : nil
    }
  }
}
