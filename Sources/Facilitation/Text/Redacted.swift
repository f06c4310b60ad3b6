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

extension TableRow {
  /// The row without anything that the room wrote in it.
  var redacted: TableRow {
    var row = self
    for index in cells.indices.dropFirst(isGiven ? 1 : 0) {
      row.cells[index] = Redacted.inPlace(of: cells[index])
    }
    row.dropped = dropped.map(Redacted.inPlace)
    return row
  }
}

extension TableCell {
  /// The field without what was written into it.
  var redacted: TableCell { TableCell(field: field, text: Redacted.inPlace(of: text)) }
}

extension Cluster {
  /// The cluster without its name.
  var redacted: Cluster { Cluster(id: id, name: Redacted.text) }
}

extension Participant {
  /// The person as a bare slot.
  var redacted: Participant {
    var person = self
    person.name = nil
    return person
  }
}

extension [ReportBack.Point] {
  /// The points, one of them, counted from 1, without its words.
  func redacted(at number: Int) -> [ReportBack.Point] {
    var points = self
    if indices.contains(number - 1) { points[number - 1].text = Redacted.text }
    return points
  }
}

extension ActionItem {
  /// The action without anything that was typed.
  var redacted: ActionItem {
    var action = self
    action.what = Redacted.text
    action.who = Redacted.inPlace(of: who)
    action.due = Redacted.inPlace(of: due)
    return action
  }
}

extension Feedback {
  /// The feedback with its mark alone.
  var redacted: Feedback {
    var feedback = self
    feedback.line = Redacted.inPlace(of: line)
    return feedback
  }
}

extension Resource {
  /// The resource without anything that was typed.
  var redacted: Resource {
    var resource = self
    resource.title = Redacted.text
    resource.who = Redacted.inPlace(of: who)
    resource.link = Redacted.inPlace(of: link)
    return resource
  }
}

extension Settlement {
  /// The settlement without its reason, and without who decided.
  var redacted: Settlement {
    var settlement = self
    settlement.reason = Redacted.inPlace(of: reason)
    if case .decider(let name, let chosen) = way {
      settlement.way = .decider(name: Redacted.inPlace(of: name), chosen: chosen)
    }
    return settlement
  }
}

extension Round {
  /// The round without the reasons that were given in it.
  var redacted: Round {
    var round = self
    round.voidReason = Redacted.inPlace(of: voidReason)
    round.settlement = settlement?.redacted
    return round
  }
}
