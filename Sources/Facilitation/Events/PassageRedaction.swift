extension Event {
  /// The event as the journal keeps it once a passage is taken out: what was typed there is a mark,
  /// everything else is as it was.
  public func redacting(_ passage: Passage) -> Event {
    switch passage {
    case .note(let id): redacting(note: id)
    case .row(let id): redacting(row: id)
    case .cluster(let id): redacting(cluster: id)
    case .reason(let id): redacting(reasonOf: id)
    case .headline(let group), .point(let group, _), .presenter(let group):
      redacting(passage, of: group)
    case .action, .feedback, .resource: redactingEnd(passage)
    case .person(let slot): redacting(person: slot)
    }
  }

  private func redacting(note id: NoteID) -> Event {
    switch self {
    case .noteAdded(let note, let index) where note.id == id:
      .noteAdded(note.redacted, index: index)
    case .noteEdited(id, _): .noteEdited(id, text: Redacted.text)
    case .noteParked(id, let parking): .noteParked(id, parking: parking?.redacted)
    default: self
    }
  }

  private func redacting(row id: RowID) -> Event {
    switch self {
    case .rowAdded(let row) where row.id == id: .rowAdded(row.redacted)
    case .rowFilled(id, let cells): .rowFilled(id, cells: cells.map(\.redacted))
    case .rowDropped(id, let reason):
      .rowDropped(id, reason: reason.map(Redacted.inPlace))
    default: self
    }
  }

  private func redacting(cluster id: ClusterID) -> Event {
    switch self {
    case .clusterAdded(let cluster) where cluster.id == id: .clusterAdded(cluster.redacted)
    case .clusterRenamed(id, _): .clusterRenamed(id, name: Redacted.text)
    default: self
    }
  }

  private func redacting(reasonOf id: RoundID) -> Event {
    switch self {
    case .roundVoided(id, let reason): .roundVoided(id, reason: Redacted.inPlace(of: reason))
    case .tieSettled(id, let settlement): .tieSettled(id, settlement: settlement?.redacted)
    default: self
    }
  }

  private func redacting(_ passage: Passage, of group: GroupID) -> Event {
    switch (self, passage) {
    case (.headlineWritten(group, let headline), .headline):
      .headlineWritten(group, headline: Redacted.inPlace(of: headline))
    case (.presenterNamed(group, let presenter), .presenter):
      .presenterNamed(group, presenter: Redacted.inPlace(of: presenter))
    case (.pointsWritten(group, let points), .point(_, let number)):
      .pointsWritten(group, points: points.redacted(at: number))
    default: self
    }
  }

  private func redactingEnd(_ passage: Passage) -> Event {
    switch self {
    case .actionAdded(let item) where passage == .action(number: item.id):
      .actionAdded(item.redacted)
    case .actionChanged(let item) where passage == .action(number: item.id):
      .actionChanged(item.redacted)
    case .feedbackAdded(let item) where passage == .feedback(number: item.id):
      .feedbackAdded(item.redacted)
    case .resourceAdded(let item) where passage == .resource(number: item.id):
      .resourceAdded(item.redacted)
    default: self
    }
  }

  private func redacting(person slot: ParticipantID) -> Event {
    switch self {
    case .personAdded(let person) where person.id == slot: .personAdded(person.redacted)
    case .personNamed(slot, _): .personNamed(slot, name: nil)
    default: self
    }
  }
}

extension Entry {
  /// The passages whose words this entry takes out of those before it.
  public var redactedPassages: [Passage] {
    events.compactMap { if case .passageRedacted(let passage) = $0 { passage } else { nil } }
  }

  /// Whether earlier entries have to be redacted because of this one.
  public var redactsOthers: Bool { !redactedRounds.isEmpty || !redactedPassages.isEmpty }

  /// The entry as the journal keeps it once a later entry has been carried out.
  ///
  /// Replaying a journal that was redacted gives the session that redacted it, exactly.
  ///
  /// - Parameter entry: of a passage it takes out what was typed before it, and nothing of what is
  ///   typed after.
  public func redacting(asToldBy entry: Entry) -> Entry {
    var redacted = entry.redactedRounds.reduce(self) { $0.redacting(round: $1) }
    guard revision < entry.revision else { return redacted }
    for passage in entry.redactedPassages {
      redacted.events = redacted.events.map { $0.redacting(passage) }
    }
    return redacted
  }

  /// What somebody typed in this entry that is no longer in it once a later one is carried out; a
  /// mark that an earlier redaction left is none of it.
  ///
  /// - Parameter session: the session that both belong to.
  public func words(takenOutBy entry: Entry, in session: Session) -> [String] {
    let texts = { (entry: Entry) in
      entry.events.flatMap { $0.writings(in: session, revision: entry.revision).map(\.text) }
    }
    let kept = Set(texts(redacting(asToldBy: entry)))
    return texts(self).filter { !kept.contains($0) && $0 != Redacted.text }
  }
}
