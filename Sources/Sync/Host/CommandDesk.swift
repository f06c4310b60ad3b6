import Facilitation
import Foundation
import Hummingbird
import Journal
import Logging
import NIOCore

/// Answers `POST /v1/commands`.
struct CommandDesk: Sendable {
  /// How many seconds a guest may take to send a batch.
  static let patience = 20

  let file: SessionFile
  let guests: GuestBook
  let clock: HostClock

  func answer(_ request: Request, _ context: HostContext, _ pass: Pass) async throws -> Response {
    let batch = try Self.read(try await Self.body(of: request))
    await guests.heard(
      pass, at: clock.now(), name: batch.name(at: pass.actor.seat), waiting: batch.waiting,
      delay: batch.delay)
    let answers = await answers(to: batch, pass)
    for case (let id, let refusal?) in answers.map({ ($0.id, $0.refused) }) {
      context.logger.notice(
        "command refused",
        metadata: [
          "from": "\(pass.address)", "seat": "\(pass.actor.rawValue)", "id": "\(id.rawValue)",
          "why": "\(refusal.sentence)",
        ])
    }
    return try Response(json: CommandAnswers(answers: answers))
  }

  /// The body, however slowly it comes up to a point.
  private static func body(of request: Request) async throws -> ByteBuffer {
    if let length = request.headers[.contentLength].flatMap(Int.init),
      length > CommandBatch.mostBytes
    {
      throw WireFault.tooLarge
    }
    return try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask {
        do {
          return try await request.body.collect(upTo: CommandBatch.mostBytes)
        } catch is NIOTooManyBytesError {
          throw WireFault.tooLarge
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(patience))
        return nil
      }
      defer { group.cancelAll() }
      guard let body = try await group.next() ?? nil else {
        throw WireFault(.tooSlow, "The request did not come within \(patience) seconds.")
      }
      return body
    }
  }

  private static func read(_ body: ByteBuffer) throws -> ReceivedBatch {
    do {
      let batch = try JSONDecoder().decode(
        ReceivedBatch.self, from: Data(body.readableBytesView))
      guard batch.commands.count <= CommandBatch.most else { throw WireFault.tooLarge }
      return batch
    } catch let error as DecodingError {
      throw WireFault(
        .malformed,
        "The body is no batch of commands, such as {\"commands\": [{\"id\": …, \"command\": …}]}: "
          + error.sentence)
    }
  }

  /// Gives the commands to the session, in order, with one sync for all.
  private func answers(to batch: ReceivedBatch, _ pass: Pass) async -> [CommandAnswers.Item] {
    let read = batch.commands.map { $0.envelope(for: pass.actor) }
    let envelopes = read.compactMap { try? $0.get() }
    var rest = (await submit(envelopes)).makeIterator()
    return read.map { result in
      switch result {
      case .success(let envelope):
        rest.next() ?? CommandAnswers.Item(id: envelope.id, failed: "The host could not do it.")
      case .failure(let unreadable):
        CommandAnswers.Item(id: unreadable.id, refused: unreadable.refusal)
      }
    }
  }

  private func submit(_ envelopes: [Envelope]) async -> [CommandAnswers.Item] {
    guard !envelopes.isEmpty else { return [] }
    let answers = await file.submit(envelopes, at: clock.now())
    var items: [CommandAnswers.Item] = []
    for (envelope, answer) in zip(envelopes, answers) {
      let made = answer.isDone ? try? await file.entry(of: envelope.id)?.made : nil
      items.append(CommandAnswers.Item(id: envelope.id, answer, made: made ?? Made()))
    }
    return items
  }
}

/// A command that is refused before the session is asked.
struct RefusedAtDoor: Error {
  let id: CommandID
  let refusal: Refusal
}

extension ReceivedBatch {
  /// The name that the guest gives itself at a seat; nil for none.
  fileprivate func name(at seat: Seat) -> String? {
    for case .command(let item) in commands.reversed() where item.actor?.seat == seat {
      return item.actor?.name
    }
    return from?.seat == seat ? from?.name : nil
  }
}

extension ReceivedBatch.Received {
  /// The command as whoever has the ticket gives it.
  ///
  /// The seat is the ticket's, whatever the guest says; a name that the ticket does not give is the
  /// guest's own.
  fileprivate func envelope(for actor: Actor) -> Result<Envelope, RefusedAtDoor> {
    switch self {
    case .unreadable(let id, let sentence):
      return .failure(RefusedAtDoor(id: id, refusal: Refusal(.unknown, sentence)))
    case .command(let item):
      guard item.actor.map({ $0.seat == actor.seat }) ?? true else {
        return .failure(
          RefusedAtDoor(
            id: item.id,
            refusal: Refusal(
              .notAllowed, "This ticket is for the seat \(actor.rawValue) and no other.")))
      }
      let name = item.actor?.name ?? actor.name
      return .success(
        Envelope(id: item.id, command: item.command, actor: Actor(actor.seat, name: name)))
    }
  }
}
