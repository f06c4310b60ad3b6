/// One thing that an event changes, as finely as two people can change it without losing anything
/// of each other's: the text of note 12 and its paper are two subjects.
struct Subject: Hashable, Sendable {
  /// The kinds of thing.
  enum Kind: String, CaseIterable, Sendable {
    case details, closing, person, group, chart, section, row, note, cluster, round, ballot, tally
    case reportBack, turns, action, feedback, resource, agenda, pair, signals, nudge
  }

  /// The sides of a thing that change on their own.
  enum Aspect: String, CaseIterable, Sendable {
    /// That it is there at all.
    case whole
    case name, role, presence, group
    case text, place, colour, label, member, cluster, parking, merging
    case rules, state, tie
    case progress, writing, privacy
    case presenter, headline, points
  }

  /// The kind of thing.
  var kind: Kind
  /// Its number; 0 where there is but one.
  var number = 0
  /// The second number of what has two: the slot of a ballot, the group of a tally, the other note
  /// of a pair.
  var second = 0
  /// The side of it.
  var aspect = Aspect.whole

  /// All that must be as it was for a change of this subject to be taken back without loss: for a
  /// side its thing's being there, for the whole thing every side.
  var guarded: [Subject] {
    aspect == .whole
      ? Aspect.allCases.map(side) : [side(.whole), self]
  }

  /// Whether it is somebody's ballot, or a group's tally, in a round.
  func isBallot(of round: RoundID) -> Bool {
    (kind == .ballot || kind == .tally) && number == round.number
  }

  /// A side of the same thing.
  func side(_ aspect: Aspect) -> Subject {
    Subject(kind: kind, number: number, second: second, aspect: aspect)
  }
}

extension Subject {
  static func person(_ id: ParticipantID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .person, number: id.number, aspect: aspect)
  }

  static func group(_ id: GroupID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .group, number: id.number, aspect: aspect)
  }

  static func chart(_ id: ChartID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .chart, number: id.number, aspect: aspect)
  }

  static func section(_ id: SectionID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .section, number: id.number, aspect: aspect)
  }

  static func row(_ id: RowID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .row, number: id.number, aspect: aspect)
  }

  static func note(_ id: NoteID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .note, number: id.number, aspect: aspect)
  }

  static func pair(_ pair: NotePair) -> Subject {
    Subject(kind: .pair, number: pair.first.number, second: pair.second.number)
  }

  static func cluster(_ id: ClusterID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .cluster, number: id.number, aspect: aspect)
  }

  static func round(_ id: RoundID, _ aspect: Aspect = .whole) -> Subject {
    Subject(kind: .round, number: id.number, aspect: aspect)
  }

  static func ballot(_ round: RoundID, _ slot: ParticipantID) -> Subject {
    Subject(kind: .ballot, number: round.number, second: slot.number)
  }

  static func tally(_ round: RoundID, _ group: GroupID) -> Subject {
    Subject(kind: .tally, number: round.number, second: group.number)
  }

  static func reportBack(_ group: GroupID, _ aspect: Aspect) -> Subject {
    Subject(kind: .reportBack, number: group.number, aspect: aspect)
  }
}

extension Subject {
  // Said outright, or both would be by the one word, which would be put together for each look-up.

  static func == (one: Subject, other: Subject) -> Bool {
    one.number == other.number && one.second == other.second && one.kind == other.kind
      && one.aspect == other.aspect
  }

  /// Hashes the numbers alone: a thing has few sides, and few kinds share a number.
  func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(second)
  }
}

extension Subject: RawRepresentable, Codable, CodingKeyRepresentable {
  /// The subject as one word, such as `note.text:12`.
  var rawValue: String { "\(kind.rawValue).\(aspect.rawValue):\(number):\(second)" }

  /// Reads the one word; nil where it is none.
  init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false)
    let names = (parts.first ?? "").split(separator: ".")
    guard parts.count == 3, names.count == 2, let kind = Kind(rawValue: String(names[0])),
      let aspect = Aspect(rawValue: String(names[1])), let number = Int(parts[1]),
      let second = Int(parts[2])
    else { return nil }
    self.init(kind: kind, number: number, second: second, aspect: aspect)
  }
}
