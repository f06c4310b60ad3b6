public import Facilitation
public import FlipchartUI
public import Screen

/// A person at the program, without a terminal: presses keys, types, pastes, waits, and looks.
///
/// What the program sends goes to a session in memory and comes back as it would from a journal, at
/// once. The clock stands still until it is told to move.
public final class Robot {
  /// The program.
  public private(set) var model: Model
  /// The session as the journal has it; nil where none is open.
  public private(set) var session: Session?
  /// Every entry that has been recorded.
  public private(set) var journal: [Entry] = []
  /// What the program wanted done outside, commands apart, the latest last.
  public private(set) var effects: [Effect] = []
  /// What became of each command, the latest last.
  public private(set) var results: [CommandResult] = []
  /// The time.
  public private(set) var now: Instant
  /// What waits to be saved while the disk is slower than the hand; nil while it keeps up.
  private var unsaved: [Effect]?

  /// When every robot's clock begins: 2026-11-21 09:00 UTC.
  public static let start = Instant(seconds: 1_795_251_600)

  /// A program in the lobby.
  public init(size: Size = Size(columns: 80, rows: 24)) {
    now = Self.start
    model = Model(
      size: size, now: now, origin: "robot", blindOrigin: "veiled",
      themes: ["paper", "night"], theme: "paper")
  }

  /// A program with a session open at a seat.
  public convenience init(
    _ session: Session, as actor: Actor = .facilitator, size: Size = Size(columns: 80, rows: 24)
  ) {
    self.init(size: size)
    open(session, as: actor)
  }

  /// A program with the session of a journal open at a seat.
  public convenience init(
    journal: [Entry], as actor: Actor = .facilitator, size: Size = Size(columns: 80, rows: 24)
  ) {
    self.init(size: size)
    self.journal = journal
    if let session = Session.replaying(journal) { open(session, as: actor) }
  }

  /// Opens a session at a seat.
  public func open(_ session: Session, as actor: Actor = .facilitator) {
    self.session = session
    take(.sessionOpened(session, fileName: "workshop.flipchart", actor: actor))
  }

  /// Gives the program any message.
  @discardableResult
  public func take(_ message: Message) -> Robot {
    for effect in model.update(message) { carryOut(effect) }
    return self
  }

  private func carryOut(_ effect: Effect) {
    if case .readJournal(let revision) = effect {
      take(.historyRead(Array(journal.filter { $0.revision > revision }.prefix(5))))
      return
    }
    guard case .send(let envelopes) = effect else { return effects.append(effect) }
    guard unsaved == nil else { return unsaved = (unsaved ?? []) + [effect] }
    for envelope in envelopes {
      let outcome = record(envelope.command, id: envelope.id, by: envelope.actor)
      let result = CommandResult(command: envelope.id, outcome: outcome)
      results.append(result)
      take(.answered([result]))
    }
  }

  private func record(_ command: Command, id: CommandID, by actor: Actor) -> CommandResult.Outcome {
    guard let session else { return .failed("No session is open.") }
    do throws(Refusal) {
      let entry = try session.entry(
        for: Envelope(id: id, command: command, actor: actor), at: now)
      self.session?.evolve(entry)
      journal.append(entry)
      take(.recorded([entry]))
      return .done
    } catch {
      return .refused(error)
    }
  }
}

// MARK: - Hands

extension Robot {
  /// Presses keys, written as `abc<cr><c-w>`.
  @discardableResult
  public func press(_ notation: String) -> Robot {
    guard let keys = Key.sequence(notation) else {
      preconditionFailure("These are no keys: \(notation)")
    }
    for key in keys { press(key) }
    return self
  }

  /// Has a hand be faster than the disk: what it sends is saved when it has done all that it does.
  @discardableResult
  public func hurry(_ hand: (Robot) -> Void) -> Robot {
    unsaved = []
    hand(self)
    let effects = unsaved ?? []
    unsaved = nil
    for effect in effects { carryOut(effect) }
    return self
  }

  /// Presses one key.
  @discardableResult
  public func press(_ key: Key) -> Robot { take(.input(.key(key))) }

  /// Types text, a key a character; a line end is Alt-Enter.
  @discardableResult
  public func type(_ text: String) -> Robot {
    for character in text {
      press(character == "\n" ? Key(.enter, .alt) : .character(character))
    }
    return self
  }

  /// Pastes text.
  @discardableResult
  public func paste(_ text: String) -> Robot { take(.input(.paste(text))) }

  /// Does something with the mouse.
  @discardableResult
  public func mouse(
    _ kind: MouseEvent.Kind, _ button: MouseEvent.Button = .left, at point: Point,
    with modifiers: Key.Modifiers = []
  ) -> Robot {
    take(.input(.mouse(MouseEvent(kind, button: button, at: point, modifiers: modifiers))))
  }

  /// Presses the left button on the first place where a text is shown; does nothing where it is not.
  @discardableResult
  public func click(
    _ text: String, _ button: MouseEvent.Button = .left, with modifiers: Key.Modifiers = []
  ) -> Robot {
    guard let point = place(of: text) else { return self }
    mouse(.press, button, at: point, with: modifiers)
    return mouse(.release, button, at: point, with: modifiers)
  }

  /// Drags from the first place where a text is shown to that of another, letting go unless told.
  ///
  /// - Parameters:
  ///   - isTold: whether the terminal tells of the way between press and release.
  ///   - rows: how many rows below the second text to go.
  @discardableResult
  public func drag(
    _ text: String, to other: String, rows: Int = 0, isTold: Bool = true, lettingGo: Bool = true
  ) -> Robot {
    guard let start = place(of: text), let end = place(of: other)?.moved(rows: rows) else {
      return self
    }
    mouse(.press, at: start)
    if isTold { mouse(.drag, at: start.moved(columns: 1)).mouse(.drag, at: end) }
    return lettingGo ? mouse(.release, at: end) : self
  }

  /// Makes the window another size.
  @discardableResult
  public func resize(_ columns: Int, _ rows: Int) -> Robot {
    take(.input(.resize(Size(columns: columns, rows: rows))))
  }

  /// Lets time pass.
  @discardableResult
  public func elapse(seconds: Int) -> Robot {
    now = now.advanced(bySeconds: seconds)
    return take(.tick(now))
  }

  /// Has somebody else, or the same person elsewhere, give a command.
  @discardableResult
  public func apply(_ command: Command, as actor: Actor = .facilitator) -> CommandResult.Outcome {
    record(command, id: CommandID("other-\(journal.count)"), by: actor)
  }
}

// MARK: - Eyes

extension Robot {
  /// What the screen shows.
  public var frame: Frame { model.view() }

  /// Whether the text stands somewhere on one row of the screen.
  public func shows(_ text: String) -> Bool { frame.contains(text) }

  /// The first place where a text is shown; nil where it is not.
  public func place(of text: String) -> Point? {
    for (row, line) in frame.lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return Point(x: line[..<range.lowerBound].columns, y: row)
    }
    return nil
  }

  /// The status line.
  public var status: String { frame.lines.last ?? "" }

  /// The sentence of the last refusal; nil where the last command was not refused.
  public var refusal: String? {
    if case .refused(let refusal)? = results.last?.outcome { refusal.sentence } else { nil }
  }
}
