public import Facilitation

/// What came of bringing home what was written in a copy for one seat.
public struct Merging: Sendable {
  /// One command of the copy, and the session's answer.
  public struct Outcome: Sendable {
    /// The command as it went to the session.
    public var envelope: Envelope
    /// What became of it.
    public var answer: Answer
  }

  /// Every command that had not been answered in the copy, in order.
  public private(set) var outcomes: [Outcome] = []

  /// Gives a session everything that waits in a copy, each command once and in order.
  ///
  /// The copy is left as it is: merging it again changes nothing, because the session knows the
  /// commands by their ids.
  ///
  /// - Throws: a fault where the copy is of another session, or of a seat that writes nothing.
  public init(
    of replica: SavedReplica, at path: String, into file: SessionFile, at instant: Instant
  ) async throws(SessionFault) {
    guard try await file.entries(after: 0, atMost: 1).first?.command == replica.seat.origin else {
      throw SessionFault(.replica, "\(path) is a copy of another session; nothing was merged.")
    }
    var outbox = Outbox(replica.items)
    while let envelope = outbox.sendable(atMost: 1).first {
      let given = Envelope(
        id: envelope.id, command: envelope.command, actor: replica.seat.actor)
      let answer = await file.submit(given, at: instant)
      outcomes.append(Outcome(envelope: given, answer: answer))
      switch answer {
      case .done(let revision, _):
        let made = try await file.entry(of: given.id)?.made
        outbox.settle(given.id, .done(revision: revision, made: made ?? Made()))
      case .refused(let refusal): outbox.settle(given.id, .refused(refusal))
      case .unsaved(let fault), .unknown(let fault): throw fault
      }
    }
    let hanging = outbox.refused.filter { item in
      !outcomes.contains { $0.envelope.id == item.id }
        && replica.items.contains { $0.id == item.id && $0.state == .pending }
    }
    outcomes += hanging.compactMap { item in
      item.refusal.map { Outcome(envelope: item.command.envelope, answer: .refused($0)) }
    }
  }
}
