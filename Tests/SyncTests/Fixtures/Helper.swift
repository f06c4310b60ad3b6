import Facilitation
import Foundation
import Journal
import Support

@testable import Sync

/// A helper's laptop: a copy in a file of its own, kept in step over a link that may break.
actor Helper {
  let name: String
  let path: String
  private let ticket: Ticket
  private let address: HostAddress?
  private(set) var file: ReplicaFile
  private var running: Task<Void, Never>?
  private var count = 0

  /// Takes a seat, and begins to follow.
  init(_ name: String, _ ticket: Ticket, by address: HostAddress?, in folder: String) async throws {
    self.name = name
    self.ticket = ticket
    self.address = address
    path = folder + "/" + name + ".flipchart"
    let asked = try await Joining.ask(with: ticket, as: name)
    try ReplicaFile.create(at: path, of: asked.view, for: asked.seat)
    file = try ReplicaFile.open(at: path)
    follow()
  }

  private func follow() {
    let seat = JoinedSeat(file, ticket, by: address, backoff: Backoff(bounds: 4...40))
    running = Task { await seat.run() }
  }

  /// Gives a command at the copy.
  @discardableResult
  func give(_ command: Command) async -> Answer {
    count += 1
    let envelope = Envelope(
      id: CommandID("\(name)-\(count)"), command: command, actor: file.seat.actor)
    return await file.submit([envelope], at: HostClock.system.now())[0]
  }

  /// Stops following, and goes on writing.
  func cutOff() async {
    running?.cancel()
    await running?.value
    running = nil
  }

  /// Goes away, and comes back on the same file.
  func restart() async throws {
    await leave()
    file = try ReplicaFile.open(at: path)
    follow()
  }

  /// Goes away.
  func leave() async {
    running?.cancel()
    await running?.value
    running = nil
    await file.close()
  }

  /// Waits until the copy stands as it is asked to.
  func wait(until holds: @Sendable (ReplicaState) -> Bool) async {
    for await state in await file.feed() where holds(state) { return }
  }

  /// The copy as it stands.
  var state: ReplicaState {
    get async { await file.state }
  }
}
