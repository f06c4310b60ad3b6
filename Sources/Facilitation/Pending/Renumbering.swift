/// Other numbers for what a command speaks of, taken in while the command is read.
///
/// A note that is still on its way has a number of its writer's alone. Once the session has given it
/// another one, what the writer has asked of it since is read anew with that.
public struct Renumbering: Sendable {
  private var numbers: [EntityKind: [Int: Int]] = [:]

  /// Numbers as they are.
  public init() {}

  /// Whether every number stays as it is.
  public var isEmpty: Bool { numbers.isEmpty }

  /// Learns that what was made with some numbers has others now.
  public mutating func learn(_ old: Made, _ new: Made) {
    for (kind, numbers) in old.numbers {
      for (old, new) in zip(numbers, new.numbers[kind] ?? []) {
        self.numbers[kind, default: [:]][old] = new
      }
    }
  }

  /// The number that something has now.
  func number<Entity>(_ number: Int, of type: Entity.Type) -> Int {
    EntityKind(of: type).flatMap { numbers[$0]?[number] } ?? number
  }

  /// Where a decoder is told of it.
  public static let key = CodingUserInfoKey(rawValue: "flipchart.renumbering")

  /// What a decoder was told; nil where it was told nothing.
  init?(of decoder: any Decoder) {
    let told = decoder.userInfo
    guard !told.isEmpty, let key = Self.key, let found = told[key] as? Renumbering else {
      return nil
    }
    self = found
  }
}
