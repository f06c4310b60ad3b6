import Foundation
import Synchronization

/// A helper's laptop that sends notes over a connection of its own.
final class Poster: Sendable {
  private let host: HostProcess
  private let seat: String
  private let sections: [Int]
  private let count = Atomic(0)
  private let link: Crowd

  /// Takes a seat.
  ///
  /// - Parameters:
  ///   - seat: as the host lists it.
  ///   - sections: the numbers of the sections that it writes into, in turns.
  init(_ host: HostProcess, seat: String, sections: [Int]) async throws {
    self.host = host
    self.seat = seat
    self.sections = sections
    link = try Crowd(isSecure: true)
    try await link.join(
      1, host.address, port: host.port, greeting: host.head("GET", "/v1/health", seat) + "\r\n")
  }

  /// Sends a note, and returns when it has been answered: it is on the disk then.
  func post(_ text: String) async throws {
    let section = sections[count.add(1, ordering: .relaxed).oldValue % sections.count]
    let command = "{\"addNote\":{\"text\":\"\(text)\",\"section\":\(section)}}"
    let body = "{\"commands\":[{\"id\":\"\(UUID())\",\"command\":\(command)}]}"
    link.expect("\"answers\"")
    link.send(
      host.head("POST", "/v1/commands", seat) + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
    _ = await link.last()
  }

  /// Leaves.
  func leave() async throws {
    try await link.close()
  }
}
