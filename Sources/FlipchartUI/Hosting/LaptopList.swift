public import Facilitation
import Screen

/// The tickets of the seats and the laptops that came with them, over the page.
struct LaptopList: Equatable, Sendable {
  /// The row of the chosen ticket.
  var row = 0
  /// Whether the chosen ticket fills the window, to be read across the room.
  var isLarge = false
  /// Whether its square is drawn for a terminal with dark letters on light, as most themes have it.
  var isInverted = true

  /// The chosen ticket; nil where there is none.
  func ticket(of hosting: Hosting) -> SeatTicket? {
    hosting.tickets.indices.contains(row) ? hosting.tickets[row] : hosting.tickets.last
  }
}

extension Model {
  /// Shows the tickets, and who is there.
  mutating func showLaptops() -> [Effect] {
    layers.append(.laptops(LaptopList()))
    return []
  }

  /// Takes in how the session is served, and says so where that has begun or ended.
  mutating func take(_ hosting: Hosting) {
    if self.hosting.address == nil, let address = hosting.address {
      say(.success, "The session is served at \(address).")
    }
    if self.hosting.address != nil, hosting.address == nil {
      say(.information, "The session is served no more.")
    }
    self.hosting = hosting
  }

  mutating func press(_ key: Key, on list: LaptopList) -> [Effect] {
    var list = list
    switch key {
    case .escape, .control("c"), .character("q"):
      guard list.isLarge else {
        layers.removeLast()
        return []
      }
      list.isLarge = false
    case Key(.down), .character("j"), .tab: list.row = min(list.row + 1, hosting.tickets.count - 1)
    case Key(.up), .character("k"), .backTab: list.row = max(0, list.row - 1)
    case .enter, .character("z"):
      list.isLarge = !list.isLarge && list.ticket(of: hosting) != nil
    case .character("i") where list.isLarge: list.isInverted.toggle()
    case .character("s"): return startOrStopServing()
    default: return press(key, onTicketOf: list)
    }
    list.row = max(0, list.row)
    replaceTop(with: .laptops(list))
    return []
  }

  private mutating func startOrStopServing() -> [Effect] {
    guard hosting.address != nil else {
      say(.information, "The session is being served …")
      return [.host(.start)]
    }
    let count = hosting.connected
    guard count > 0 else { return [.host(.stop)] }
    return confirm(
      "\(counted(count, "laptop")) \(count == 1 ? "is" : "are") connected and would go on alone. "
        + "Stop serving?", then: .effects([.host(.stop)]))
  }

  private mutating func press(_ key: Key, onTicketOf list: LaptopList) -> [Effect] {
    guard let ticket = list.ticket(of: hosting), let session else { return [] }
    let seat = session.title(of: ticket.actor)
    switch key {
    case .character("a"):
      say(.success, "There is one more ticket for \(seat).")
      return [.host(.add(ticket.actor))]
    case .character("x"):
      return confirm(
        "Whoever came with this ticket (\(seat)) is cut off. Take it back?",
        then: .effects([.host(.revoke(ticket: ticket.number, renewing: false))]))
    case .character("r"):
      return confirm(
        "Whoever came with this ticket (\(seat)) needs the new one. Renew it?",
        then: .effects([.host(.revoke(ticket: ticket.number, renewing: true))]))
    default: return []
    }
  }
}

extension Session {
  /// A seat for people: `helper of Producers`, `projector`, `co-facilitator`.
  public func title(of actor: Actor) -> String {
    switch actor.seat {
    case .helper(let group): "helper of \(groups[group]?.name ?? "group \(group)")"
    case .facilitator: actor.name ?? "facilitator"
    default: actor.rawValue
    }
  }
}
