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

  /// An id that no other command has, for one of many of this run.
  ///
  /// Such ids follow on each other, so that those of a thousand commands stand in a few pages of the
  /// file; ids of pure chance would change a page for each.
  static func numbered(_ number: Int) -> CommandID {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 7 - digits.count))
    return CommandID("\(run)-\(zeros)\(digits)")
  }

  private static let run = UUID().uuidString.prefix(18).lowercased()
}
