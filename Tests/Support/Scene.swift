public import Facilitation
public import Testing

/// A session under test: what was given, a command, and what is to follow.
///
/// ```
/// Scene().given(.addNote(text: "Radio", …)).when(.removeNote(note: 1)).then(.noteRemoved(1))
/// ```
public struct Scene: Sendable {
  /// The session as it stands.
  public private(set) var session: Session
  /// Its journal.
  public private(set) var entries: [Entry] = []
  /// The moment of the next command; a second goes by with each.
  public var now = Instant(seconds: 1_700_000_000)

  /// A room in which nothing has been made yet.
  public init(before plan: Plan) {
    session = Session(plan: plan)
  }

  /// A session of a plan, its people dealt into its groups unless there is no seed.
  public init(
    _ plan: Plan = .workshop, people: Int = 6, groups: Int? = nil, seed: UInt64? = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    self.init(before: plan)
    let details = SessionDetails(title: plan.title, question: plan.question)
    let setup = SessionSetup(
      plan: plan, details: details, people: people, groups: groups, seed: seed)
    self = given(.createSession(setup: setup), sourceLocation: sourceLocation)
  }

  /// The scene after these commands, each of which must be carried out.
  public func given(
    _ commands: Command..., by actor: Actor = .facilitator,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Scene {
    var scene = self
    for command in commands {
      if let refusal = scene.give(command, by: actor) {
        Issue.record(
          "\(command.kind) was refused: \(refusal.sentence)", sourceLocation: sourceLocation)
      }
    }
    return scene
  }

  /// Gives a command: folds in what follows, or changes nothing and returns the refusal.
  @discardableResult
  public mutating func give(_ command: Command, by actor: Actor = .facilitator) -> Refusal? {
    do throws(Refusal) {
      record(
        try session.decide(command, by: actor, at: now), by: command.author(givenBy: actor))
      return nil
    } catch {
      return error
    }
  }

  /// Folds events in as the next entry, whatever the rules say.
  public mutating func record(_ events: [Event], by actor: Actor = .facilitator) {
    let revision = session.revision + 1
    let entry = Entry(
      revision: revision, command: CommandID("c\(revision)"), at: now, actor: actor, events: events)
    session.evolve(entry)
    entries.append(entry)
    now = now.advanced(bySeconds: 1)
  }

  /// What a command leads to.
  public func when(_ command: Command, by actor: Actor = .facilitator) -> Verdict {
    do throws(Refusal) {
      return Verdict(command: command, answer: .success(try decided(command, by: actor)))
    } catch {
      return Verdict(command: command, answer: .failure(error))
    }
  }

  private func decided(_ command: Command, by actor: Actor) throws(Refusal) -> [Event] {
    try session.decide(command, by: actor, at: now)
  }
}

/// What became of a command.
public struct Verdict {
  /// The command.
  public let command: Command
  /// The events, or the refusal.
  public let answer: Result<[Event], Refusal>

  /// Expects exactly these events.
  public func then(
    _ events: Event..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(answer == .success(events), sourceLocation: sourceLocation)
  }

  /// Expects a refusal for this reason, and with this sentence where one is given.
  public func refused(
    _ reason: Refusal.Reason, _ sentence: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard case .failure(let refusal) = answer else {
      Issue.record("\(command.kind) was carried out", sourceLocation: sourceLocation)
      return
    }
    #expect(refusal.reason == reason, sourceLocation: sourceLocation)
    if let sentence { #expect(refusal.sentence == sentence, sourceLocation: sourceLocation) }
  }

  /// Expects the command to be carried out.
  public func carriedOut(sourceLocation: SourceLocation = #_sourceLocation) {
    if case .failure(let refusal) = answer {
      Issue.record(
        "\(command.kind) was refused: \(refusal.sentence)", sourceLocation: sourceLocation)
    }
  }
}

extension Command {
  /// A note of this text, in the section's own paper.
  public static func note(_ text: String, in section: SectionID = 1) -> Command {
    .addNote(text: text, section: section, colour: nil, label: nil, member: nil)
  }
}
