extension Array {
  /// Those with the same key together, in the order in which the keys come first.
  func families<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    var places: [Key: Int] = [:]
    var families: [[Element]] = []
    for one in self {
      let key = key(one)
      if let place = places[key] {
        families[place].append(one)
      } else {
        places[key] = families.count
        families.append([one])
      }
    }
    return families
  }
}
