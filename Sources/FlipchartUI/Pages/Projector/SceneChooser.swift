import Facilitation
import Screen

/// What can be chosen for the projector.
enum SceneChoice: Equatable, Sendable {
  /// A scene, and how many steps of it first; nil for all.
  case show(Spotlight, steps: Int? = nil)
  /// A note; one that may not travel is shown after a question alone.
  case note(NoteID)
  /// Who speaks, which is typed first.
  case speaker
  /// Nothing, or the scene again.
  case blankOrLight
}

extension Model {
  /// All scenes: first those that are likely where the facilitator stands, each with a letter, then
  /// every other chart, prompt, vote, report-back and pair of groups.
  func sceneChooser(in session: Session) -> Picker {
    let likely = likelyScenes(in: session)
    let shown = likely.map(\.choice)
    let items = likely + session.furtherScenes.filter { !shown.contains($0.choice) }
    return Picker(
      purpose: .scene(items.map(\.choice)), title: "What does the room see? Press its letter",
      items: items.map(\.item))
  }

  mutating func show(_ choice: SceneChoice) -> [Effect] {
    guard let session else { return [] }
    switch choice {
    case .speaker: return open(.speaker(in: session))
    case .note(let note): return showNoteToRoom(note)
    case .blankOrLight: return blankOrLight()
    case .show(let spotlight, let steps):
      let rest = steps == nil ? "" : " , shows the next step, ! all."
      return send(
        .moveSpotlight(to: spotlight, steps: steps),
        confirming: "The projector shows: \(session.title(of: spotlight)).\(rest)")
    }
  }

  private func likelyScenes(in session: Session) -> [SceneItem] {
    [
      SceneItem("w", "Welcome", .show(.welcome)), SceneItem("a", "Agenda", .show(.agenda)),
      SceneItem("s", "Who speaks …", .speaker),
    ] + partScenes(in: session) + workScenes(in: session) + [
      SceneItem("o", "Barriers and opportunities", .show(.barriers)),
      SceneItem("l", "Parking lot", .show(.parkingLot)),
      SceneItem("f", "Way forward", .show(.wayForward)),
      SceneItem("t", "Test card, to set up the room", .show(.testCard)),
      SceneItem(
        ".", session.projection.isDark ? "What was there before" : "Nothing", .blankOrLight),
    ]
  }

  /// The prompts and the countdown of the part that the room is in, or is to begin with.
  private func partScenes(in session: Session) -> [SceneItem] {
    guard let part = session.currentPart ?? session.agenda.parts.first(where: \.isAhead) else {
      return []
    }
    return [
      SceneItem("p", "Prompts of “\(part.plan.title)”", .show(.prompts(part.id))),
      SceneItem("k", "Break, or countdown of “\(part.plan.title)”", .show(.break(part.id))),
    ]
  }

  /// What the pages of the facilitator stand on: charts, note, vote, group.
  private func workScenes(in session: Session) -> [SceneItem] {
    let charts = board.left ?? session.charts.first?.id
    let beside = board.right ?? session.charts.map(\.id).first { $0 != charts }
    let group = speakingGroup?.id ?? session.groups.first?.id
    let other = session.groups.map(\.id).first { $0 != group }
    var items: [SceneItem] = []
    if let charts { items.append(session.scene("c", .show(.chart(charts)))) }
    if let charts, let beside {
      items.append(session.scene("b", .show(.comparison(charts, beside))))
    }
    if let note = board.note { items.append(SceneItem("n", "Note #\(note)", .note(note))) }
    if let round = session.openRound ?? shownRound {
      items.append(session.scene("v", session.choice(of: round)))
    }
    if let group { items.append(session.scene("r", session.choice(of: group))) }
    if let group, let other { items.append(session.scene("g", .show(.groups(group, other)))) }
    return items
  }
}

/// A line of the list.
private struct SceneItem {
  let choice: SceneChoice
  let item: Picker.Item

  init(_ key: Character?, _ label: String, _ choice: SceneChoice) {
    self.choice = choice
    item = Picker.Item(label: label, key: key)
  }
}

extension Part {
  /// Whether it is still to come.
  fileprivate var isAhead: Bool { !clock.isStarted }
}

extension Session {
  /// A result is built up from the last place.
  fileprivate func choice(of round: Round) -> SceneChoice {
    .show(.round(round.id), steps: round.state == .revealed ? 0 : nil)
  }

  /// A report-back begins with its headline, and goes on point by point.
  fileprivate func choice(of group: GroupID) -> SceneChoice {
    .show(.reportBack(group), steps: reportBacks[group]?.points.isEmpty ?? true ? nil : 0)
  }

  fileprivate func scene(_ key: Character?, _ choice: SceneChoice) -> SceneItem {
    guard case .show(let spotlight, _) = choice else { return SceneItem(key, "", choice) }
    let title = title(of: spotlight)
    return SceneItem(key, title.prefix(1).uppercased() + title.dropFirst(), choice)
  }

  /// Every scene of something that there may be several of.
  fileprivate var furtherScenes: [SceneItem] {
    let ids = groups.map(\.id)
    let pairs = ids.indices.flatMap { place in
      ids[(place + 1)...].map { SceneChoice.show(.groups(ids[place], $0)) }
    }
    let prompts = agenda.parts.filter { !$0.plan.prompts.isEmpty }
    let breaks = agenda.parts.filter { $0.plan.kind == .break }
    let choices: [SceneChoice] =
      charts.map { .show(.chart($0.id)) } + prompts.map { .show(.prompts($0.id)) }
      + rounds.filter { $0.state != .draft }.map(choice) + ids.map(choice) + pairs
      + breaks.map { .show(.break($0.id)) }
    return choices.map { scene(nil, $0) }
  }
}
