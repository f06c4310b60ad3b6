/// How many groups to make; as JSON `{"count": 3}` or `{"size": 8}`.
public enum GroupScheme: Hashable, Sendable {
  /// So many groups.
  case count(Int)
  /// As many groups as it takes for none to have more members than this.
  case size(Int)
}

extension GroupScheme: Codable {
  private enum Key: String, CodingKey {
    case count, size
  }

  /// Reads an object with the one or the other number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let count = try container.decodeIfPresent(Int.self, forKey: .count) {
      self = .count(count)
    } else {
      self = .size(try container.decode(Int.self, forKey: .size))
    }
  }

  /// Writes an object with the one or the other number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .count(let count): try container.encode(count, forKey: .count)
    case .size(let size): try container.encode(size, forKey: .size)
    }
  }
}
