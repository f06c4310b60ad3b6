// What a projector on another laptop holds: what its scenes are made of, without names, drafts and
// everything that the room may not read.

extension Session {
  /// The session as a projector holds it.
  var carriedToProjector: Session {
    var carried = Session(plan: plan.forRoom)
    carried.revision = revision
    carried.details = details
    carried.details.facilitator = ""
    carried.createdAt = createdAt
    carried.startedAt = startedAt
    carried.endedAt = endedAt
    carried.agenda = agenda.forRoom
    carried.projection = projection
    carried.turnQueue = turnQueue
    carried.groups = groups
    carried.charts = charts
    carried.sections = sections
    carryPeople(to: &carried)
    carryWords(to: &carried)
    return carried
  }

  private func carryPeople(to carried: inout Session) {
    carried.participants = participants
    for person in participants {
      carried.participants[person.id] = Participant(
        id: person.id, role: person.role, present: person.present)
    }
    carried.rounds = rounds
    for round in rounds { carried.rounds[round.id] = roundForRoom(round) }
  }

  private func carryWords(to carried: inout Session) {
    carried.notes = notes
    for note in notes { carried.notes[note.id] = noteForRoom(note) }
    carried.rows = rows
    for row in rows where !isShown(row, to: .room) { carried.rows.remove(row.id) }
    carried.clusters = clusters
    let named = Set(notes.filter { $0.isShown(to: .room) }.compactMap(\.cluster))
    for cluster in clusters where !named.contains(cluster.id) {
      carried.clusters[cluster.id]?.name = ""
    }
    for group in groups { carried.reportBacks[group.id] = reportBackWithoutSecrets(of: group.id) }
    carried.actions = actions
    for action in actions { carried.actions[action.id] = actionForRoom(action) }
  }
}

extension Session {
  /// A note with its number and place, and with its words only where the room may read them.
  private func noteForRoom(_ note: Note) -> Note {
    let isDisclosed = !projection.isDark && projection.scene == .disclosed(note.id)
    let isRead = note.isShown(to: .room) || isDisclosed
    var seen = Note(
      id: note.id, text: isRead ? note.text : "", colour: isRead ? note.colour : .yellow,
      label: note.label, section: note.section, author: Actor(note.author.seat),
      writtenAt: note.writtenAt)
    seen.cluster = note.cluster
    seen.privacy = note.privacy
    seen.parking = note.parking.map { parking in
      let isTold = isRead && isShown(.parking(note: note.id), to: .room)
      return Parking(
        when: isTold ? parking.when : "", answer: isTold ? parking.answer : "",
        waived: parking.waived, label: parking.label)
    }
    seen.merged = note.merged
    seen.twins = note.twins
    return seen
  }

  /// A step of the way forward without whose it is, and without words where it may not travel.
  private func actionForRoom(_ action: ActionItem) -> ActionItem {
    let isShown = isShown(.action(number: action.id), to: .room)
    return ActionItem(
      id: action.id, what: isShown ? action.what : "", due: isShown ? action.due : "",
      note: action.note, done: action.done, label: action.label)
  }

  /// What a group says: points that may not travel keep their place, and what they echo, so that
  /// they are counted as they are at the facilitator's.
  private func reportBackWithoutSecrets(of group: GroupID) -> ReportBack? {
    guard var said = reportBacks[group] else { return nil }
    said.presenter = ""
    if !isShown(.headline(group: group), to: .room) { said.headline = "" }
    for place in said.points.indices
    where !isShown(.point(group: group, number: place + 1), to: .room) {
      said.points[place].text = ""
    }
    return said
  }

  /// A round without ballots, reasons and names; a draft without anything.
  private func roundForRoom(_ round: Round) -> Round {
    guard round.state != .draft else {
      return Round(id: round.id, rules: RoundRules(title: "", question: ""))
    }
    var seen = round.counting(in: self, ballot: { _ in false }, tally: { _ in false })
    seen.voidReason = ""
    seen.outcome?.groups = []
    seen.settlement = round.settlement.map { Settlement(way: $0.way.nameless, reason: "") }
    return seen
  }
}

extension Settlement.Way {
  fileprivate var nameless: Settlement.Way {
    if case .decider(_, let chosen) = self { .decider(name: "", chosen: chosen) } else { self }
  }
}

extension Agenda {
  /// The steps without what is for the facilitator's eyes.
  fileprivate var forRoom: Agenda {
    var seen = self
    for part in parts { seen.parts[part.id]?.plan.speakerNotes = "" }
    return seen
  }
}

extension Plan {
  /// What of a plan decides how the room sees a session.
  fileprivate var forRoom: Plan {
    var seen = Plan(
      slug: slug, title: title, purpose: "", question: question, people: people, minutes: minutes,
      difficulty: difficulty)
    seen.defaultLabel = defaultLabel
    seen.staffVote = staffVote
    return seen
  }
}
