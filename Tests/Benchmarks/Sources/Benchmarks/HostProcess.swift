import Foundation

/// The program serving a session, in a process of its own.
struct HostProcess: Sendable {
  /// Where it listens.
  let address: String
  let port: Int
  private let secrets: [String: String]
  private let process: pid_t

  private struct Listing: Decodable {
    struct Ticket: Decodable {
      var seat: String
      var secret: String
    }

    var address: String
    var tickets: [Ticket]
  }

  /// Starts it on a session, at loopback.
  init(_ program: String, session: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["host", session, "--address", "127.0.0.1", "--json"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var data = Data()
    var read: Listing?
    while read == nil {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Fault("The host did not start.") }
      data += more
      read = try? JSONDecoder().decode(Listing.self, from: data)
    }
    guard let read, let colon = read.address.lastIndex(of: ":"),
      let port = Int(read.address[read.address.index(after: colon)...])
    else { throw Fault("The host does not say where it listens.") }
    address = String(read.address[..<colon])
    self.port = port
    secrets = Dictionary(uniqueKeysWithValues: read.tickets.map { ($0.seat, $0.secret) })
    self.process = process.processIdentifier
  }

  /// Bytes that it holds in memory.
  var memory: Int {
    let path = "/proc/\(process)/status"
    let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) * 1_024
  }

  /// A request for the events of a seat.
  func request(for seat: String) -> String { head("GET", "/v1/events", seat) + "\r\n" }

  /// The head of a request, without the empty line that ends it.
  func head(_ method: String, _ path: String, _ seat: String) -> String {
    "\(method) \(path) HTTP/1.1\r\nHost: \(address):\(port)\r\n"
      + "Authorization: Bearer \(secrets[seat] ?? "")\r\n"
  }

  /// Ends it.
  func end() {
    kill(process, SIGTERM)
  }
}
