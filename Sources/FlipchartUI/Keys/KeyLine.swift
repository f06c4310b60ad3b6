public import Facilitation
import Screen

/// What keys do on a page, for somebody who learns them on paper.
public struct KeyLine: Hashable, Sendable {
  /// The keys, such as `Alt-P`; the one to show first.
  public let keys: [String]
  /// What they do, as an order.
  public let title: String
}

extension Page {
  /// What the keys of the page do for whoever sits there: its own first, then those of every page.
  public func keyLines(at seat: Seat) -> [KeyLine] {
    Keymap.actions(on: self, at: seat).compactMap { action in
      let keys = Keymap.keys(for: action, on: self).map(\.label)
      return keys.isEmpty ? nil : KeyLine(keys: keys, title: action.title)
    }
  }
}
