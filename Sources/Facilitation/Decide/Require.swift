// The checks that rules of every area share: each gives the thing or a refusal that names it.

extension Session {
  /// The note with this number.
  func requireNote(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = notes[id] else { throw Refusal(.unknown, "There is no note #\(id).") }
    return note
  }

  /// The section with this number.
  func requireSection(_ id: SectionID) throws(Refusal) -> Section {
    guard let section = sections[id] else {
      throw Refusal(.unknown, "There is no section \(id).")
    }
    return section
  }

  /// The chart with this number.
  func requireChart(_ id: ChartID) throws(Refusal) -> Chart {
    guard let chart = charts[id] else { throw Refusal(.unknown, "There is no chart \(id).") }
    return chart
  }

  /// The group with this number.
  func requireGroup(_ id: GroupID) throws(Refusal) -> Group {
    guard let group = groups[id] else { throw Refusal(.unknown, "There is no group \(id).") }
    return group
  }

  /// The person in this slot.
  func requirePerson(_ id: ParticipantID) throws(Refusal) -> Participant {
    guard let person = participants[id] else {
      throw Refusal(.unknown, "There is nobody in slot \(id.slot).")
    }
    return person
  }

  /// The cluster with this number.
  func requireCluster(_ id: ClusterID) throws(Refusal) -> Cluster {
    guard let cluster = clusters[id] else {
      throw Refusal(.unknown, "There is no cluster \(id).")
    }
    return cluster
  }

  /// The round with this number.
  func requireRound(_ id: RoundID) throws(Refusal) -> Round {
    guard let round = rounds[id] else { throw Refusal(.unknown, "There is no round \(id).") }
    return round
  }

  /// The part with this number.
  func requirePart(_ id: PartID) throws(Refusal) -> Part {
    guard let part = agenda.parts[id] else {
      throw Refusal(.unknown, "There is no part \(id) on the agenda.")
    }
    return part
  }

  /// The action with this number.
  func requireAction(_ id: ActionID) throws(Refusal) -> ActionItem {
    guard let action = actions[id] else { throw Refusal(.unknown, "There is no action \(id).") }
    return action
  }
}

/// Holds a number to its bounds.
func require(
  _ number: Int, in bounds: ClosedRange<Int>, _ what: String
) throws(Refusal) {
  guard bounds.contains(number) else {
    let bounds = "\(bounds.lowerBound.grouped)–\(bounds.upperBound.grouped)"
    throw Refusal(.outOfRange, "\(what) must be \(bounds), not \(number.grouped).")
  }
}
