// How the things of a session are named in sentences.

extension Session {
  /// A group in a sentence: `group “Producers”`.
  func name(of group: GroupID) -> String {
    groups[group].map { "group \($0.name.quoted)" } ?? "group \(group)"
  }

  /// A part in a sentence: its title.
  func name(of part: PartID) -> String {
    agenda.parts[part]?.plan.title.quoted ?? "part \(part)"
  }

  /// A round in a sentence: its title.
  func name(of round: RoundID) -> String {
    rounds[round]?.rules.title.quoted ?? "round \(round)"
  }

  /// A cluster in a sentence: its name.
  func name(of cluster: ClusterID) -> String {
    clusters[cluster]?.name.quoted ?? "cluster \(cluster)"
  }

  /// Who gave a command, in a sentence: `helper Amina`, `the facilitator`.
  public func name(of actor: Actor) -> String {
    switch (actor.seat, actor.name) {
    case (.facilitator, nil): "the facilitator"
    case (.facilitator, let name?): "facilitator \(name)"
    case (.helper, let name?): "helper \(name)"
    case (.helper(let group), nil): "the helper of \(name(of: group))"
    case (.projector, _): "the projector"
    case (.organiser, _): "the organiser"
    case (.room, _): "somebody in the room"
    }
  }

  /// What an event changed, to begin a sentence with: `Note #12`.
  func name(of subject: Subject) -> String {
    let number = subject.number
    switch subject.kind {
    case .details: return "The head of the session"
    case .closing: return "The closing of the session"
    case .person: return ParticipantID(number).slot
    case .group:
      return groups[GroupID(number)].map { "Group \($0.name.quoted)" } ?? "Group \(number)"
    case .chart:
      return charts[ChartID(number)].map { "Chart \($0.title.quoted)" } ?? "Chart \(number)"
    case .section:
      return sections[SectionID(number)].map { "Section \($0.title.quoted)" } ?? "Section \(number)"
    case .note: return "Note #\(number)"
    case .cluster:
      return clusters[ClusterID(number)].map { "Cluster \($0.name.quoted)" } ?? "Cluster \(number)"
    case .round:
      return rounds[RoundID(number)].map { "Round \($0.rules.title.quoted)" } ?? "Round \(number)"
    default: return nameOfSaying(subject)
    }
  }

  private func nameOfSaying(_ subject: Subject) -> String {
    switch subject.kind {
    case .ballot: "The ballot of \(ParticipantID(subject.second).slot)"
    case .tally: "The tally of \(name(of: GroupID(subject.second)))"
    case .reportBack: "The report-back of \(name(of: GroupID(subject.number)))"
    case .action: "Action \(subject.number)"
    case .feedback: "Feedback \(subject.number)"
    case .resource: "Resource \(subject.number)"
    case .agenda: "The agenda"
    case .turns: "The queue of report-backs"
    case .pair: "What was said of #\(subject.number) and #\(subject.second)"
    case .signals: "The bell"
    case .row: name(of: RowID(subject.number), .upper)
    case .nudge: "Line \(subject.number) to the helpers"
    default: "The session"
    }
  }
}
