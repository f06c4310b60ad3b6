/// What stands where a text stood that has been taken out for good.
enum Redacted {
  static let text = "[redacted]"

  /// The mark in the place of a text; nothing in the place of nothing.
  static func inPlace(of text: String) -> String { text.isEmpty ? "" : Self.text }
}

extension Note {
  /// The note without anything that was typed on it.
  var redacted: Note {
    var note = self
    note.text = Redacted.text
    note.parking = parking?.redacted
    return note
  }
}

extension Parking {
  /// The parking without anything that was typed in it.
  var redacted: Parking {
    var parking = self
    parking.owner = Redacted.inPlace(of: owner)
    parking.when = Redacted.inPlace(of: when)
    parking.answer = Redacted.inPlace(of: answer)
    parking.reason = Redacted.inPlace(of: reason)
    return parking
  }
}
