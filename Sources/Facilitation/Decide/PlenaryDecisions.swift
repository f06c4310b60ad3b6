extension Session {
  func decidePlenary(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .namePresenter(let group, let presenter): try presenting(group, presenter, by: actor)
    case .writeHeadline(let group, let headline): try heading(group, headline, by: actor)
    case .writePoints(let group, let points): try pointing(group, points, by: actor)
    case .addAction, .changeAction, .removeAction: try decideActions(command)
    case .addFeedback, .removeFeedback, .addResource, .removeResource:
      try decideContributions(command)
    default: try decideLabels(command, by: actor)
    }
  }

  private func presenting(
    _ group: GroupID, _ presenter: String, by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireVoice(of: group, for: actor)
    let presenter = try TextRule.name.optional.checked(presenter, as: "The presenter's name")
    guard presenter != reportBacks[group]?.presenter ?? "" else { return [] }
    return [.presenterNamed(group, presenter: presenter)]
  }

  private func heading(
    _ group: GroupID, _ headline: String, by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireVoice(of: group, for: actor)
    let headline = try TextRule.line.optional.checked(headline, as: "The headline")
    guard headline != reportBacks[group]?.headline ?? "" else { return [] }
    return [.headlineWritten(group, headline: headline)]
  }

  private func pointing(
    _ group: GroupID, _ points: [ReportBack.Point], by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireVoice(of: group, for: actor)
    guard points.count <= ReportBack.mostPoints else {
      throw Refusal(
        .outOfRange, "A group brings \(ReportBack.mostPoints) points at most, not \(points.count).")
    }
    let old = reportBacks[group]?.points ?? []
    var kept = points
    for index in kept.indices {
      kept[index].text = try TextRule.line.checked(points[index].text, as: "A point")
      if let echo = points[index].echo, !old.contains(where: { $0.echo == echo }) {
        try requireEcho(echo, for: group)
      }
    }
    kept = labelled(kept, of: group)
    return kept == old ? [] : [.pointsWritten(group, points: kept)]
  }

  func requireVoice(of group: GroupID, for actor: Actor) throws(Refusal) {
    _ = try requireGroup(group)
    guard let own = actor.group, own != group else { return }
    throw Refusal(
      .notAllowed, "You write for \(name(of: own)), not for \(name(of: group)).")
  }

  private func requireEcho(_ id: NoteID, for group: GroupID) throws(Refusal) {
    guard self.group(of: try requireNote(id)) == group else { return }
    throw Refusal(
      .inUse, "Note #\(id) is \(name(of: group))'s own; a point echoes another group's note.")
  }
}
