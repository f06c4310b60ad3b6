import Facilitation
import FlipchartUI
import Journal
import Screen
import Sync

/// The session of a seat served to other laptops, and how that stands.
@MainActor
final class Serving {
  private let host: SessionHost
  private let running: Task<Void, any Error>
  /// The squares of the tickets' lines, each made once.
  private var squares: [String: QRSquare] = [:]

  /// Serves a session on the network of this machine.
  ///
  /// - Parameter address: where it was served before; nil where it is served for the first time.
  /// - Throws: why it cannot be served, with a sentence.
  init(_ file: SessionFile, at address: String? = nil) async throws {
    guard let address = HostAddress.ofThisMachine(preferring: address) else {
      throw Failure("This machine has no address on a network.")
    }
    let log = try HostLog.open(beside: file.path)
    let host = try await SessionHost(file, at: address, logger: log.logger())
    self.host = host
    running = Task { try await host.run() }
    await host.whenListening()
    guard await host.isListening else {
      try await running.value
      throw Failure("The session could not be served.")
    }
  }

  /// Serves it no more, once guests have been told.
  func stop() async {
    await host.stop()
    _ = await running.result
  }

  /// Does what is ordered of tickets.
  func carryOut(_ order: HostOrder) async throws {
    switch order {
    case .start, .stop: break
    case .revoke(let ticket, let renewing):
      try await host.revokeTicket(ticket, renewing: renewing)
    case .add(let actor): try await host.addTicket(for: actor)
    }
  }

  /// How it stands.
  func standing() async -> Hosting {
    var hosting = Hosting()
    hosting.address = await host.address.authority
    for ticket in await host.tickets {
      hosting.tickets.append(
        SeatTicket(
          number: ticket.number, actor: ticket.actor, line: ticket.line,
          square: square(of: ticket.line)))
    }
    hosting.laptops = await host.guests.map { guest in
      SeatLaptop(
        ticket: guest.ticket, name: guest.actor.name, address: guest.address,
        isConnected: guest.isConnected, heardAt: guest.heardAt, waiting: guest.waiting,
        delay: guest.delay)
    }
    return hosting
  }

  private func square(of line: String) -> QRSquare? {
    if squares[line] == nil { squares[line] = QRSquare(dark: QRCode.modules(of: line)) }
    return squares[line]
  }
}

extension Runtime {
  /// Does what is ordered of serving the session, and tells how it stands then.
  func carryOut(_ order: HostOrder) async throws {
    guard let seating else { return }
    switch order {
    case .start where serving == nil: serving = try await Serving(seating.whole)
    case .start: break
    case .stop: await stopServing()
    case .revoke, .add: try await serving?.carryOut(order)
    }
    await tellOfServing()
    if serving == nil { receive(.hosting(Hosting())) }
  }

  /// Serves the session again where whoever served it was killed.
  func resumeServing() async {
    do {
      guard let file = seating?.source as? SessionFile, seating?.actor.seat == .facilitator,
        let kept = try await file.keptHost(), kept.isServing, await file.session.endedAt == nil
      else { return }
      serving = try await Serving(file, at: kept.address)
      await tellOfServing()
    } catch let fault as HostFault where fault.isTaken {
      // It was not killed: it serves the session still, from a program of its own.
    } catch {
      receive(.failed(Failure(error)?.sentence ?? "\(error)"))
    }
  }

  /// Tells how the serving stands; nothing where the session is not served.
  func tellOfServing() async {
    guard let serving else { return }
    receive(.hosting(await serving.standing()))
  }

  /// Serves the session no more.
  func stopServing() async {
    await serving?.stop()
    serving = nil
  }
}

extension Seating {
  /// The session's own file.
  ///
  /// - Throws: a failure where the seat has a copy.
  fileprivate var whole: SessionFile {
    get throws {
      guard let file = source as? SessionFile else {
        throw Failure("This is a copy for one seat; the session is served where its own file is.")
      }
      return file
    }
  }
}
