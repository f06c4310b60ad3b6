import Facilitation
import Foundation

extension Instant {
  /// The time now, as the machine's clock has it.
  static var now: Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}

extension Zone {
  /// The time zone that the machine is set to.
  static var current: Zone {
    let zone = TimeZone.current
    return Zone(name: zone.identifier, offset: zone.secondsFromGMT())
  }
}

extension CommandID {
  /// A text that no other run of the program begins its command ids with.
  static func origin() -> String {
    UUID().uuidString.prefix(8).lowercased()
  }

  /// An id that no other command has.
  static func random() -> CommandID {
    CommandID(UUID().uuidString.lowercased())
  }
}
