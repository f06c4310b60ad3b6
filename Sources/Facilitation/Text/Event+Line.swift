extension Event {
  /// One line about the event, for a log.
  ///
  /// Tells no dots of a round that is not revealed, and no slots of an anonymous one.
  ///
  /// - Parameter session: the session as it was before the event, which knows the names of what the
  ///   event takes away.
  public func line(in session: Session) -> String {
    switch area {
    case .notes, .clusters: noteLine(in: session)
    case .people, .groups, .charts: structureLine(in: session)
    case .voting: votingLine(in: session)
    case .turns: turnLine(in: session)
    case .groupWork: groupWorkLine(in: session)
    case .session, .plenary, .agenda, .projector, .undo: runningLine(in: session)
    }
  }

  private func noteLine(in session: Session) -> String {
    switch self {
    case .noteAdded(let note, _):
      "\(title) to \(session.place(of: note.section)): \(note.text.asOneLine)"
    case .noteEdited(_, let text): "\(title): \(text.asOneLine)"
    case .noteMoved(_, let section, let index):
      "\(title) to \(session.place(of: section)), place \(index + 1)"
    case .noteAttributed(let note, let member):
      "note #\(note) is \(member.map { "\($0.slot)'s" } ?? "nobody's")"
    case .noteParked(_, let parking?):
      title + parking.parts.map { "; \($0)" }.joined()
    case .noteRemoved(let note):
      "\(title): \(session.notes[note]?.text.asOneLine ?? "")"
    case .noteClustered(let note, let cluster?):
      "put note #\(note) into \(session.name(of: cluster))"
    case .notesKeptApart(let pairs), .notesLetTogether(let pairs):
      "\(title): " + pairs.map { "#\($0.first) and #\($0.second)" }.joined(separator: ", ")
    case .clusterAdded(let cluster): "add cluster \(cluster.name.quoted)"
    case .clusterRenamed(let id, let name):
      "rename \(session.name(of: id)) \(name.quoted)"
    case .clusterRemoved(let id):
      "remove cluster \(session.name(of: id))"
    default: title
    }
  }

  private func structureLine(in session: Session) -> String {
    switch self {
    case .personAdded(let person):
      "add \(person.slot), \(person.role.rawValue)" + (person.name.map { ": \($0)" } ?? "")
    case .personNamed(let slot, let name):
      name.map { "\(slot.slot) is \($0)" } ?? "\(slot.slot) has no name"
    case .roleAssigned(let slot, let role): "\(slot.slot) is now \(role.rawValue)"
    case .peopleMoved(let placements, let seed):
      session.line(of: placements) + (seed.map { " (shuffled from \($0))" } ?? "")
    case .groupRemoved(let group): "remove \(session.name(of: group))"
    case .chartRemoved(let id): "remove chart \(session.charts[id]?.title.quoted ?? "\(id)")"
    case .sectionRemoved(let id):
      "remove section \(session.sections[id]?.title.quoted ?? "\(id)")"
    case .rowAdded, .rowFilled, .rowDropped, .rowRemoved: rowLine(in: session)
    default: title
    }
  }
}

extension Session {
  /// Where a section is, for a log: `“Checklist”, “Steps”`.
  fileprivate func place(of id: SectionID) -> String {
    guard let section = sections[id] else { return "section \(id)" }
    let chart = charts[section.chart]?.title.quoted ?? "chart \(section.chart)"
    return "\(chart), \(section.title.quoted)"
  }

  fileprivate func line(of placements: [Placement]) -> String {
    let places = Dictionary(grouping: placements, by: \.group)
    let groups = places.keys.sorted { ($0?.number ?? .max) < ($1?.number ?? .max) }
    return groups.map { group in
      let slots = (places[group] ?? []).map(\.slot).sorted().map(\.slot)
      return slots.listed() + " to " + (group.map(name(of:)) ?? "no group")
    }.joined(separator: "; ")
  }
}

extension Parking {
  fileprivate var parts: [String] {
    let parts = [
      owner.isEmpty ? "" : "owner \(owner)", when, answer.isEmpty ? "" : "answer: \(answer)",
      waived ? reason.isEmpty ? "waived" : "waived: \(reason)" : "",
    ]
    return parts.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text with its line breaks made visible, for a line of a log.
  fileprivate var asOneLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " / ")
  }
}
