/// One of the places from which a session is seen and changed.
public enum Seat: Hashable, Sendable {
  /// Runs the session; may do everything.
  case facilitator
  /// Writes for one group.
  case helper(GroupID)
  /// Shows the room what it should see; changes nothing.
  case projector
  /// Takes the report home; changes nothing.
  case organiser
  /// Nobody's: what is kept without saying who gave it is kept under it, and nobody can sit there.
  case room
}

/// Who gives a command: a seat, and whose it is where several people share one kind of seat.
///
/// Undo is an actor's own, so two helpers of one group need two names. Written as one word:
/// `facilitator`, `helper:2`, `helper:2/Amina`.
public struct Actor: Hashable, Sendable {
  /// The place.
  public var seat: Seat
  /// Who sits there, where that is known.
  public var name: String?

  /// An actor at a seat.
  public init(_ seat: Seat, name: String? = nil) {
    self.seat = seat
    self.name = name
  }

  /// The facilitator without a name.
  public static let facilitator = Actor(.facilitator)

  /// Nobody in particular.
  public static let room = Actor(.room)

  /// The group that this actor writes for; nil where it is not a helper.
  public var group: GroupID? {
    if case .helper(let group) = seat { group } else { nil }
  }
}

extension Actor {
  // Said outright, or both would be by the one word, which would be put together for each look-up.

  /// Whether the seat and the name are the same.
  public static func == (one: Actor, other: Actor) -> Bool {
    one.seat == other.seat && one.name == other.name
  }

  /// Hashes the seat and the name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(seat)
    hasher.combine(name)
  }
}

extension Actor: RawRepresentable, Codable, CodingKeyRepresentable {
  /// The one word for this actor.
  public var rawValue: String {
    let place =
      switch seat {
      case .facilitator: "facilitator"
      case .helper(let group): "helper:\(group)"
      case .projector: "projector"
      case .organiser: "organiser"
      case .room: "room"
      }
    return name.map { "\(place)/\($0)" } ?? place
  }

  /// Reads the one word; nil where it names no seat.
  public init?(rawValue: String) {
    if rawValue == "facilitator" {
      self = .facilitator
      return
    }
    let parts = rawValue.split(separator: "/", maxSplits: 1)
    guard let place = parts.first, let seat = Actor.seat(named: place) else { return nil }
    self.init(seat, name: parts.count > 1 ? String(parts[1]) : nil)
  }

  private static func seat(named place: Substring) -> Seat? {
    switch place {
    case "facilitator": return .facilitator
    case "projector": return .projector
    case "organiser": return .organiser
    case "room": return .room
    default:
      guard place.hasPrefix("helper:"), let group = Int(place.dropFirst(7)) else { return nil }
      return .helper(GroupID(group))
    }
  }
}
