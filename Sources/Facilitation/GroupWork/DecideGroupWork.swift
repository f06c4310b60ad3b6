extension Session {
  func decideGroupWork(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command {
    case .reportProgress(let group, let progress):
      return try reporting(progress, of: group, by: actor)
    case .freezeWriting(let group, let frozen):
      return try chosenGroups(group).filter { work(of: $0).isFrozen != frozen }
        .map { .writingFrozen($0, frozen: frozen) }
    case .writePrivately(let group, let privately):
      return try chosenGroups(group).filter { work(of: $0).isPrivate != privately }
        .map { .writingMadePrivate($0, privately: privately) }
    case .revealNotes(let group, let part): return try revealing(group, part)
    case .nudge(let group, let text): return try nudging(group, text, at: instant)
    case .readNudge(let nudge): return try reading(nudge, by: actor)
    default: return nil
    }
  }

  private func reporting(
    _ progress: Progress, of group: GroupID, by actor: Actor
  ) throws(Refusal) -> [Event] {
    _ = try requireGroup(group)
    if let own = actor.group, own != group {
      throw Refusal(
        .notAllowed,
        "How far \(name(of: group)) is, its own helpers say; you write for \(name(of: own)).")
    }
    return self.progress(of: group) == progress ? [] : [.progressReported(group, report(progress))]
  }

  /// The one group, or (nil) all.
  private func chosenGroups(_ group: GroupID?) throws(Refusal) -> [GroupID] {
    if let group { return [try requireGroup(group).id] }
    guard !groups.isEmpty else { throw Refusal(.unknown, "There is no group yet; add one first.") }
    return groups.map(\.id)
  }

  private func revealing(_ group: GroupID?, _ part: PartID?) throws(Refusal) -> [Event] {
    if let group { _ = try requireGroup(group) }
    if let part { _ = try requirePart(part) }
    let notes = privateNotes(of: group, in: part)
    guard !notes.isEmpty else { throw Refusal(.noChange, "There is no private note to reveal.") }
    return [.notePrivacyChanged(notes.map { NotePrivacy(note: $0.id) })]
  }

  private func nudging(
    _ group: GroupID?, _ text: String, at instant: Instant
  ) throws(Refusal) -> [Event] {
    let groups = try chosenGroups(group)
    let text = try TextRule(limit: Nudge.longestText).checked(text, as: "A line to a group")
    return [.nudgeSent(Nudge(id: nudges.nextID, groups: groups, text: text, sentAt: instant))]
  }

  private func reading(_ id: NudgeID, by actor: Actor) throws(Refusal) -> [Event] {
    guard let nudge = nudges[id] else {
      throw Refusal(.unknown, "There is no line \(id) to a group any more.")
    }
    guard let group = actor.group, nudge.groups.contains(group) else {
      throw Refusal(.notAllowed, "Line \(id) is for the helpers of another group to read.")
    }
    return nudge.readBy.contains(actor) ? [] : [.nudgeRead(id, by: actor)]
  }

  /// Refuses a helper's note while the group's writing is frozen.
  func requireUnfrozen(for actor: Actor) throws(Refusal) {
    guard let group = actor.group, work(of: group).isFrozen else { return }
    throw Refusal(
      .frozen,
      "Writing is frozen for \(name(of: group)) until the facilitator lets it write again.")
  }

  func admitGroupWork(_ event: Event) throws(Refusal) {
    guard case .notePrivacyChanged(let changes) = event else { return }
    for change in changes where change.privacy != nil {
      try requireNoDots(on: .note(try requireNote(change.note).id))
    }
  }
}
