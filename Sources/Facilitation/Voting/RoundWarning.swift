/// What a facilitator should know before a round is opened: nothing stands against it, but the vote
/// may come out less clear.
public enum RoundWarning: Hashable, Sendable {
  /// More targets than people can weigh against each other.
  case manyTargets(Int)
  /// Notes that are in no cluster.
  case unclustered([NoteID], kind: TargetKind)
  /// Notes that the projector does not show, so that the room would vote on what it cannot read.
  case notForTheRoom([NoteID])
  /// Notes that are private still, and so left out.
  case stillPrivate([NoteID])
  /// Two targets that say nearly the same.
  case nearlyAlike(Target, Target)

  /// The most targets that people can weigh against each other.
  public static let mostTargets = 20

  /// What the facilitator is told: one sentence.
  public var sentence: String {
    switch self {
    case .manyTargets(let count):
      "There are \(count.grouped) targets; above \(Self.mostTargets) people lose track, so cluster "
        + "them or vote on fewer charts."
    case .unclustered(let notes, .clusters):
      "\(notes.count.counted("note")) in no cluster cannot be voted on: \(Self.named(notes))."
    case .unclustered(let notes, .notes):
      "\(notes.count.counted("note")) in no cluster may split the vote: \(Self.named(notes))."
    case .notForTheRoom(let notes):
      "\(notes.count.counted("target")) may not be shown to the room: \(Self.named(notes)). Park "
        + "or relabel them, or the room votes on what it cannot read."
    case .stillPrivate(let notes):
      "\(notes.count.counted("private note is", "private notes are")) left out of the vote: "
        + "\(Self.named(notes)). Reveal them first to vote on them."
    case .nearlyAlike(let one, let other):
      "\(one) and \(other) read nearly alike; they may split the vote."
    }
  }

  /// The first few numbers, so that the sentence stays one line.
  private static func named(_ notes: [NoteID]) -> String {
    notes.map { "#\($0)" }.listed(atMost: 6)
  }
}

extension Session {
  /// What the facilitator should know of a draft before it is opened; none for other rounds.
  public func warnings(of round: RoundID) -> [RoundWarning] {
    guard let round = rounds[round], round.state == .draft else { return [] }
    return warnings(for: round.rules)
  }

  /// What the facilitator should know of these rules before a round with them is opened.
  public func warnings(for rules: RoundRules) -> [RoundWarning] {
    let targets = targets(for: rules)
    var warnings: [RoundWarning] = []
    if targets.count > RoundWarning.mostTargets { warnings.append(.manyTargets(targets.count)) }
    // A run-off is on what has been voted on before, clustered or not.
    let loose =
      rules.only.isEmpty
      ? notesLetThrough(by: rules) { $0.privacy == nil && $0.cluster == nil } : []
    if !loose.isEmpty { warnings.append(.unclustered(loose, kind: rules.kind)) }
    let hidden = targets.compactMap(hiddenNote)
    if !hidden.isEmpty { warnings.append(.notForTheRoom(hidden)) }
    let secret = notesLetThrough(by: rules) { $0.privacy != nil }
    if !secret.isEmpty { warnings.append(.stillPrivate(secret)) }
    for family in TextLikeness.families(among: targets.map(text), keeping: areApart(targets)) {
      warnings += family.dropFirst().map { .nearlyAlike(targets[family[0]], targets[$0]) }
    }
    return warnings
  }

  /// Whether the facilitator has said of two targets that they are not the same.
  private func areApart(_ targets: [Target]) -> (Int, Int) -> Bool {
    let apart = Set(keptApart)
    return { one, other in
      guard !apart.isEmpty, case .note(let one) = targets[one],
        case .note(let other) = targets[other]
      else { return false }
      return apart.contains(NotePair(one, other))
    }
  }

  private func hiddenNote(_ target: Target) -> NoteID? {
    guard case .note(let id) = target, let note = notes[id], !note.isShown(to: .room) else {
      return nil
    }
    return id
  }

  private func text(of target: Target) -> String {
    switch target {
    case .note(let id): notes[id]?.text ?? ""
    case .cluster(let id): clusters[id]?.name ?? ""
    }
  }
}
