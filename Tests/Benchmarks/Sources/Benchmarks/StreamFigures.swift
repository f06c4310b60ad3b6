import Facilitation
import Foundation
import Journal

/// What serving a session to many laptops costs, beside Redis handing the same bytes to as many.
enum StreamFigures {
  private static let events = 100
  private static let joiningASecond = 40

  /// Takes the figures with so many streams; needs `redis-server` for the floor.
  static func taken(streams: Int, program: String, in folder: URL) async throws -> [Figure] {
    let room = try Room(notes: 200, program: program, in: folder)
    let host = try HostProcess(program, session: room.session)
    defer { host.end() }
    let empty = host.memory
    let helper = try await Poster(host, seat: "helper of Producers", sections: [1])
    let (crowd, joining) = try await joined(streams, to: host, while: helper)
    let held = Double(host.memory - empty) / Double(streams) / 1_024
    let ours = try await latencies(of: crowd, after: helper)
    try await crowd.close()
    try await helper.leave()
    let floor = try await RedisFloor.latencies(subscribers: streams, events: events)
    return [
      Figure(
        notes: streams, name: "note to the last of all streams p50, ms", value: ours.share(0.5),
        peer: ("Redis", floor.share(0.5)), target: 3),
      Figure(
        notes: streams, name: "note to the last of all streams p99, ms", value: ours.share(0.99),
        peer: ("Redis", floor.share(0.99)), target: 3),
      Figure(notes: streams, name: "memory of the host a stream, KiB", value: held, target: 32),
      Figure(
        notes: streams, name: "slowest note while 40 a second join, ms", value: joining.share(1),
        target: 100),
    ]
  }

  /// Lets streams join, so many a second, and times ten notes in each second.
  private static func joined(
    _ count: Int, to host: HostProcess, while helper: Poster
  ) async throws -> (Crowd, [Double]) {
    let crowd = try Crowd(isSecure: true)
    async let times = posted(during: (count + joiningASecond - 1) / joiningASecond, by: helper)
    for first in stride(from: 0, to: count, by: joiningASecond) {
      let start = Clock.now
      try await crowd.join(
        min(joiningASecond, count - first), host.address, port: host.port,
        greeting: host.request(for: "projector"))
      try await Task.sleep(for: .nanoseconds(max(0, 1_000_000_000 - (Clock.now - start))))
    }
    return (crowd, try await times)
  }

  private static func posted(during seconds: Int, by helper: Poster) async throws -> [Double] {
    var times: [Double] = []
    for number in 0..<(seconds * 10) {
      let start = Clock.now
      try await helper.post("While they join \(number)")
      times.append(Double(Clock.now - start) / 1_000_000)
      try await Task.sleep(for: .milliseconds(100))
    }
    return times
  }

  /// Milliseconds from a note's being sent to its arrival at the last of a crowd.
  private static func latencies(of crowd: Crowd, after helper: Poster) async throws -> [Double] {
    var times: [Double] = []
    for number in 0..<events {
      crowd.expect("Note-\(number)-")
      let start = Clock.now
      try await helper.post("Note-\(number)- ask the elders first")
      times.append(Double(await crowd.last() - start) / 1_000_000)
      try await Task.sleep(for: .milliseconds(30))
    }
    return times
  }
}
