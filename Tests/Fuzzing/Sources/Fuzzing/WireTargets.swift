import Facilitation
import Foundation
import Support

@testable import Sync

/// What comes over the network: batches at the host, answers and a stream of events at a guest.
enum WireTarget: FuzzTarget {
  static let name = "wire"
  static let isText = true
  private static let held = RobotWorkshop.busy()

  static var seeds: [[UInt8]] {
    var after = held
    for entry in Play(seed: 5, commands: 30).entries.dropFirst() { after.evolve(entry) }
    let carried = CarriedSession(
      origin: "workshop-1", seat: Seats.all[1], now: Robot.start, session: held)
    let batch = CommandBatch(
      Command.examples.enumerated().map {
        Envelope(id: CommandID("c\($0)"), command: $1, actor: Seats.all[1])
      }, waiting: 3, delay: 9)
    let events = [
      try? ServerSentEvent(.session, id: held.revision, carried),
      try? ServerSentEvent(.patch, id: after.revision, SessionPatch(from: held, to: after)),
      try? ServerSentEvent(.time, HostTime(now: Robot.start)),
      try? ServerSentEvent(.end, StreamEnd(sentence: "Over.")),
    ].compactMap { $0 }.map { [UInt8]($0.buffer.readableBytesView) }
    return events + [Array(events.joined())]
      + [(try? [UInt8](JSONEncoder().encode(batch))) ?? []]
  }

  static func take(_ bytes: [UInt8]) {
    takeAtHost(bytes)
    if let answers = try? HostConnection.decoded(CommandAnswers.self, from: Data(bytes)) {
      _ = throughJSON(answers)
    }
    var reader = EventReader()
    var session = held
    // Torn in two, as a network does; what comes of it must not depend on where.
    let half = bytes.count / 2
    guard let first = try? reader.take(bytes[..<half]),
      let second = try? reader.take(bytes[half...])
    else { return }
    var whole = EventReader()
    expect((try? whole.take(bytes)) == first + second, "events that depend on where they are torn")
    for event in first + second { hear(event, &session) }
    guard session != held else { return }
    ScreenWindow.look(at: session, as: Seats.one(for: bytes))
  }

  /// What a host makes of a body: commands, and for the others a sentence.
  private static func takeAtHost(_ bytes: [UInt8]) {
    do {
      let batch = try JSONDecoder().decode(ReceivedBatch.self, from: Data(bytes))
      for case .unreadable(_, let sentence) in batch.commands {
        expect(!sentence.isEmpty, "a command that is refused without a sentence")
      }
    } catch let error as DecodingError {
      expect(!error.sentence.isEmpty, "a body that is refused without a sentence")
    } catch {
      fatalError("Finding: another error than one of decoding: \(error)")
    }
  }

  /// What a guest makes of an event, as in its own loop.
  private static func hear(_ event: EventReader.Event, _ session: inout Session) {
    let data = Data(event.data.utf8)
    switch event.kind {
    case "session":
      if let carried = try? HostConnection.decoded(CarriedSession.self, from: data) {
        session = carried.session
      }
    case "patch":
      if let patch = try? HostConnection.decoded(SessionPatch.self, from: data) {
        session = session.applying(patch) ?? session
      }
    default:
      _ = try? HostConnection.decoded(HostTime.self, from: data)
      _ = try? HostConnection.decoded(StreamEnd.self, from: data)
    }
  }
}

/// A ticket as somebody types it: the one that is meant, or what is wrong with it.
enum TicketTarget: FuzzTarget {
  static let name = "ticket"
  static let isText = false

  static var seeds: [[UInt8]] {
    let pin = KeyPin(digest: Array(0..<32))
    let addresses = [HostAddress("192.168.1.20", port: 4455), HostAddress("fd00::20", port: 1)]
    return addresses.compactMap { $0 }.map {
      Array(Ticket(address: $0, pin: pin, secret: Secret(bits: 0x1234_5678_9ABC)).text.utf8)
    }
  }

  static func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(TicketFault) {
      let ticket = try Ticket(text)
      expect((try? Ticket(ticket.text)) == ticket, "a ticket that is another when read again")
    } catch {
      expect(error.sentence.firstCommand == nil, "a raw control in what is wrong")
    }
    if let address = HostAddress(text, port: 80) {
      expect(HostAddress(address.host, port: 80) == address, "an address that is another")
    }
    if let secret = Secret(text) { expect(Secret(secret.text) == secret, "another secret") }
  }
}
