import Facilitation
import Foundation
import Journal
import Logging
import Support
import Testing

@testable import Sync

/// A session in a file of its own, hosted on loopback.
final class HostedRoom: Sendable {
  let path: String
  let file: SessionFile
  let host: SessionHost
  let running: Task<Void, any Error>

  /// A room of eight in two groups, hosted at any free port.
  convenience init(plan: Plan = .workshop) async throws {
    let folder = NSTemporaryDirectory() + "/flipchart-sync-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/room.flipchart"
    let details = SessionDetails(title: plan.title, question: plan.question)
    let setup = SessionSetup(plan: plan, details: details, people: 8, seed: 1)
    let file = try SessionFile.create(at: path, setup, id: "make", at: Instant(seconds: 1))
    try await self.init(path, file)
  }

  init(
    _ path: String, _ file: SessionFile, clock: HostClock = .system
  ) async throws {
    self.path = path
    self.file = file
    let address = try #require(HostAddress("127.0.0.1", port: 0))
    let log = try FileLog(at: path + ".log")
    let host = try await SessionHost(file, at: address, logger: log.logger(), clock: clock)
    self.host = host
    running = Task { try await host.run() }
    await host.whenListening()
    // Whoever comes to a host that cannot listen would wait for ever.
    if await !host.isListening { try await running.value }
  }

  /// Ends it, and leaves nothing behind unless it is to go on.
  func close(keeping: Bool = false) async throws {
    await host.stop()
    try await running.value
    await file.close()
    guard !keeping else { return }
    try FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  /// The same session hosted again, as after a restart.
  func reopened() async throws -> HostedRoom {
    try await close(keeping: true)
    return try await HostedRoom(path, try SessionFile.open(at: path))
  }

  /// What the host has written to its log.
  var log: String { (try? String(contentsOfFile: path + ".log", encoding: .utf8)) ?? "" }

  /// The ticket of a seat.
  func ticket(_ seat: Seat) async throws -> Ticket {
    let hosted = await host.tickets.first { $0.actor.seat == seat }
    return try Ticket(try #require(hosted).line)
  }

  /// A laptop with the ticket of a seat.
  func laptop(at seat: Seat) async throws -> Laptop {
    Laptop(try await ticket(seat))
  }

  /// Gives a command at the host itself.
  @discardableResult
  func give(_ id: CommandID, _ command: Command) async -> Answer {
    await file.submit(
      Envelope(id: id, command: command, actor: .facilitator), at: HostClock.system.now())
  }
}

/// Runs a body with a hosted room, which is closed whatever the body does.
func withRoom(
  plan: Plan = .workshop, _ body: (HostedRoom) async throws -> Void
) async throws {
  let room = try await HostedRoom(plan: plan)
  do {
    try await body(room)
  } catch {
    try await room.close()
    throw error
  }
  try await room.close()
}
