import Facilitation
import Foundation
public import Journal

/// Keeps a copy for one seat in step with the session at its host: what comes from there goes into the
/// copy, and the copy's outbox goes there, in order and each command once.
///
/// Where the host cannot be reached it is tried again and again, less and less often.
public actor JoinedSeat {
  /// Whether the host is reached.
  public enum Link: Hashable, Sendable {
    /// It is tried for the first time.
    case joining
    /// It is reached.
    case connected
    /// It is not reached; what a person should know of that, where they can do something.
    case cutOff(String?)
  }

  /// The most commands of one batch, and the most bytes of their JSON.
  private static let mostCommands = 100
  private static let mostBytes = 200 * 1_024

  /// How long to wait where a person has to do something first, in milliseconds.
  private static let finalWait = 15_000

  /// Every how many seconds the host is told how the seat stands, where nothing else is sent.
  private static let reportSeconds = 10

  private let replica: ReplicaFile
  private let ticket: Ticket
  private let address: HostAddress?
  private let clock: HostClock
  private let changed: @Sendable (Link) async -> Void
  private let timed: @Sendable (Int64) -> Void
  /// How many milliseconds the host's clock is ahead of this one; nil before it was told on this link.
  private var ahead: Int64?
  private var link = Link.joining
  private var backoff: Backoff
  /// Whether the copy is of another state than the host can go on from.
  private var startsAnew = false
  /// Milliseconds of the last round trip; nil before the first.
  private var delay: Int?

  /// A seat whose copy is open.
  ///
  /// - Parameters:
  ///   - replica: the copy.
  ///   - ticket: what lets in.
  ///   - address: where to go instead of the ticket's address; nil for that.
  ///   - backoff: how to wait where the host cannot be reached.
  ///   - clock: this laptop's time.
  ///   - timed: called with how many milliseconds the host's clock is ahead of this one.
  ///   - changed: called whenever the link has changed.
  public init(
    _ replica: ReplicaFile, _ ticket: Ticket, by address: HostAddress? = nil,
    backoff: Backoff = Backoff(), clock: HostClock = .system,
    timed: @escaping @Sendable (Int64) -> Void = { _ in },
    changed: @escaping @Sendable (Link) async -> Void = { _ in }
  ) {
    self.clock = clock
    self.timed = timed
    self.replica = replica
    self.ticket = ticket
    self.address = address
    self.backoff = backoff
    self.changed = changed
  }

  /// Runs until its task is cancelled.
  public func run() async {
    while !Task.isCancelled {
      var wait = 0
      do {
        try await stayConnected()
      } catch {
        guard !Task.isCancelled else { break }
        let final = (error as? JoinFault).flatMap { $0.isFinal ? $0.sentence : nil }
        await setLink(.cutOff(final))
        wait = final == nil ? 0 : Self.finalWait
      }
      try? await replica.keepView()
      wait = max(wait, backoff.next(chance: .random(in: .min ... .max)))
      try? await Task.sleep(for: .milliseconds(wait))
    }
    try? await replica.keepView()
  }

  private func setLink(_ link: Link) async {
    guard link != self.link else { return }
    self.link = link
    await changed(link)
  }

  /// Listens and sends until either fails.
  private func stayConnected() async throws {
    let connection = try await HostConnection(ticket, by: address)
    ahead = nil
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await self.listen(on: connection) }
        group.addTask { try await self.send(on: connection) }
        group.addTask { try await self.report(on: connection) }
        group.addTask { try await self.keep() }
        defer { group.cancelAll() }
        try await group.next()
      }
      await connection.close()
    } catch {
      await connection.close()
      throw error
    }
  }

  /// Writes what the seat sees into its file every other second.
  private func keep() async throws {
    while true {
      try await Task.sleep(for: .seconds(2))
      try await replica.keepView()
    }
  }
}

// MARK: - What comes from the host

extension JoinedSeat {
  private func listen(on connection: HostConnection) async throws {
    let held = startsAnew ? nil : await replica.state.view.revision
    try await connection.listen(after: held) { event in try await self.hear(event) }
  }

  private func hear(_ event: EventReader.Event) async throws {
    let data = Data(event.data.utf8)
    switch event.kind {
    case "session": try await begin(HostConnection.decoded(CarriedSession.self, from: data))
    case "patch": try await follow(HostConnection.decoded(SessionPatch.self, from: data))
    case "time": compare(try HostConnection.decoded(HostTime.self, from: data).now)
    case "end":
      throw JoinFault.ended(try HostConnection.decoded(StreamEnd.self, from: data).sentence)
    default: break
    }
    backoff.reset()
    await setLink(.connected)
  }

  /// Compares the clocks: whatever came late makes the host's look slow, so that the most is right.
  private func compare(_ now: Instant) {
    let difference = now.milliseconds - clock.now().milliseconds
    guard difference > ahead ?? .min else { return }
    ahead = difference
    timed(difference)
  }

  private func begin(_ carried: CarriedSession) async throws {
    guard carried.origin == replica.seat.origin, carried.seat.seat == replica.seat.actor.seat else {
      throw JoinFault.turnedAway("The ticket is for another session than this copy: join anew.")
    }
    startsAnew = false
    await replica.receive(carried.session)
  }

  private func follow(_ patch: SessionPatch) async throws {
    guard let view = await replica.state.view.applying(patch) else {
      startsAnew = true
      throw JoinFault.notUnderstood
    }
    await replica.receive(view)
  }
}

// MARK: - What goes to the host

extension JoinedSeat {
  private func send(on connection: HostConnection) async throws {
    for await state in await replica.feed() where !state.waiting.isEmpty {
      while try await sendNext(on: connection) {}
    }
    try Task.checkCancellation()
  }

  /// Sends the next commands; false where nothing waits.
  private func sendNext(on connection: HostConnection) async throws -> Bool {
    let envelopes = try Self.fitting(await replica.sendable(atMost: Self.mostCommands))
    guard !envelopes.isEmpty else { return false }
    if let first = envelopes.first, try WireJSON.encoder.encode(first).count > Self.mostBytes {
      let refusal = Refusal(.outOfRange, "It is too large to be sent at once: do it in parts.")
      try await replica.settle([(first.id, .refused(refusal))])
      return true
    }
    let answers = try await give(envelopes, on: connection)
    try await replica.settle(answers.compactMap { item in item.outboxAnswer.map { (item.id, $0) } })
    guard answers.contains(where: { $0.failed == nil }) else {
      throw JoinFault.unreachable(ticket.address.authority)
    }
    return true
  }

  /// Says who sits here and how the seat stands, at once and then now and again: the facilitator sees
  /// it, and a link that is dead is noticed.
  private func report(on connection: HostConnection) async throws {
    while true {
      let isFirst = delay == nil
      _ = try await give([], on: connection)
      if !isFirst { try await Task.sleep(for: .seconds(Self.reportSeconds)) }
    }
  }

  private func give(
    _ envelopes: [Envelope], on connection: HostConnection
  ) async throws -> [CommandAnswers.Item] {
    let waiting = await replica.state.waiting.count - envelopes.count
    let began = ContinuousClock.now
    let batch = CommandBatch(
      envelopes, from: replica.seat.actor, waiting: max(0, waiting), delay: delay)
    let answers = try await connection.give(batch).answers
    delay = Int((ContinuousClock.now - began) / .milliseconds(1))
    return answers
  }

  /// The first commands, as many as go into one batch; one at least.
  private static func fitting(_ envelopes: [Envelope]) throws -> [Envelope] {
    var bytes = 0
    return Array(
      try envelopes.enumerated().prefix { place, envelope in
        bytes += try WireJSON.encoder.encode(envelope).count
        return place == 0 || bytes <= mostBytes
      }.map(\.element))
  }
}

extension CommandAnswers.Item {
  /// What the outbox makes of it; nil where the command may be given again.
  fileprivate var outboxAnswer: OutboxAnswer? {
    if let done { return .done(revision: done.revision, made: done.made ?? Made()) }
    return refused.map(OutboxAnswer.refused)
  }
}
