import ArgumentParser
import Facilitation

/// A seat as it is written on the command line: `facilitator`, `helper:producers`, `projector`.
struct SeatArgument: ExpressibleByArgument {
  private enum Kind {
    case facilitator, projector, organiser
    case helper(group: String)
  }

  private let kind: Kind
  private let name: String?

  /// The facilitator's seat.
  static let facilitator = SeatArgument(kind: .facilitator, name: nil)

  private init(kind: Kind, name: String?) {
    self.kind = kind
    self.name = name
  }

  /// Reads `SEAT` or `SEAT/NAME`; nil where it names no seat.
  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1).map(String.init)
    guard let place = parts.first else { return nil }
    name = parts.count > 1 ? parts[1] : nil
    switch place {
    case "facilitator": kind = .facilitator
    case "projector": kind = .projector
    case "organiser": kind = .organiser
    default:
      guard place.hasPrefix("helper:"), place.count > 7 else { return nil }
      kind = .helper(group: String(place.dropFirst(7)))
    }
  }

  var defaultValueDescription: String {
    switch kind {
    case .facilitator: "facilitator"
    case .projector: "projector"
    case .organiser: "organiser"
    case .helper(let group): "helper:\(group)"
    }
  }

  /// The actor in this session, its group found by name or prefix.
  func actor(in session: Session) throws -> Actor {
    switch kind {
    case .facilitator: Actor(.facilitator, name: name)
    case .projector: Actor(.projector, name: name)
    case .organiser: Actor(.organiser, name: name)
    case .helper(let group): Actor(.helper(try session.group(named: group).id), name: name)
    }
  }
}
