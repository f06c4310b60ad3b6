import Foundation
import NIOCore

/// The floor: Redis handing a message of a patch's size to as many subscribers over plain TCP.
enum RedisFloor {
  private static let port = 26_379
  private static let size = 700

  /// Milliseconds from a message's being published to its arrival at the last subscriber.
  static func latencies(subscribers: Int, events: Int) async throws -> [Double] {
    let server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["redis-server", "--port", "\(port)", "--save", "", "--appendonly", "no"]
    server.standardOutput = FileHandle.nullDevice
    try server.run()
    defer { server.terminate() }
    let crowd = try await listening()
    try await crowd.join(
      subscribers - 1, "127.0.0.1", port: port, greeting: "SUBSCRIBE room\r\n")
    let publisher = try Crowd(isSecure: false)
    try await publisher.join(1, "127.0.0.1", port: port, greeting: "PING\r\n")
    var times: [Double] = []
    for number in 0..<events {
      crowd.expect("Note-\(number)-")
      let start = Clock.now
      publisher.send("PUBLISH room Note-\(number)-\(String(repeating: "x", count: size))\r\n")
      times.append(Double(await crowd.last() - start) / 1_000_000)
      try await Task.sleep(for: .milliseconds(30))
    }
    try await publisher.close()
    try await crowd.close()
    return times
  }

  /// The first subscriber, as soon as the server listens.
  private static func listening() async throws -> Crowd {
    let crowd = try Crowd(isSecure: false)
    for _ in 0..<100 {
      do {
        try await crowd.join(1, "127.0.0.1", port: port, greeting: "SUBSCRIBE room\r\n")
        return crowd
      } catch {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    throw Fault("redis-server does not answer.")
  }
}
