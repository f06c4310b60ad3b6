import Foundation
import NIOCore

/// Reads events out of a stream's bytes as they come.
struct EventReader {
  /// The longest event that is taken: a session with everything in it has a few megabytes.
  static let mostBytes = 64 * 1_024 * 1_024

  /// One event.
  struct Event: Hashable {
    var kind = ""
    var data = ""
  }

  private var line: [UInt8] = []
  private var event = Event()

  /// Takes bytes in; gives the events that are whole now.
  ///
  /// - Throws: `JoinFault.notUnderstood` where an event never ends.
  mutating func take(_ bytes: some Sequence<UInt8>) throws -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      guard byte == 10 else {
        line.append(byte)
        continue
      }
      if line.isEmpty {
        if !event.kind.isEmpty { events.append(event) }
        event = Event()
      } else {
        take(String(decoding: line, as: UTF8.self))
      }
      line.removeAll(keepingCapacity: true)
    }
    guard line.count + event.data.utf8.count <= Self.mostBytes else {
      throw JoinFault.notUnderstood
    }
    return events
  }

  private mutating func take(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    switch parts[0] {
    case "event": event.kind = value
    case "data": event.data += value
    default: break
    }
  }
}
