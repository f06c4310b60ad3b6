import ArgumentParser
import Dispatch
import Facilitation
import FlipchartUI
import Foundation
import Journal
import Screen
import Sync

/// `flipchart host`: a session served to helpers on other laptops, without a screen.
struct HostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Serve a session to helpers and projectors on other laptops.",
    discussion: """
      Prints a ticket for every seat, a line each; flipchart join takes one. Runs until it is \
      interrupted; started again on the same session, the tickets go on. What happens is written to \
      a log file beside the session.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("The port; without it the last one, or any.", valueName: "number"))
  var port = 0
  @Option(help: .init("The address to listen at; without it the network's.", valueName: "address"))
  var address: String?
  @Flag(help: "Print the tickets as JSON.") var json = false
  @Flag(help: "Print each ticket as a square for a camera too, for letters that are light on dark.")
  var qr = false

  func validate() throws {
    guard 0...65_535 ~= port else { throw ValidationError("A port is a number up to 65535.") }
    if let address, HostAddress(address, port: port) == nil {
      throw ValidationError("“\(address)” is no address, such as 192.168.1.20 or fd00::20.")
    }
    if let address, ["0.0.0.0", "::"].contains(HostAddress(address, port: port)?.host) {
      throw ValidationError("\(address) is no one's address; give the one that helpers reach.")
    }
  }

  func run() async throws {
    let path = try place.library().sessionPath(session)
    let given = address.flatMap { HostAddress($0, port: port) }
    guard let listening = given ?? HostAddress.ofThisMachine(port: port) else {
      throw Failure("This machine has no address; give one with --address.")
    }
    try await SessionFile.whileOpen(at: path) { file in
      let log = try HostLog.open(beside: path)
      let host = try await SessionHost(file, at: listening, logger: log.logger())
      try await serve(host, file)
    }
  }

  private func serve(_ host: SessionHost, _ file: SessionFile) async throws {
    let interrupts = Interrupts { Task { await host.stop() } }
    defer { interrupts.stop() }
    async let running: Void = host.run()
    await host.whenListening()
    if await host.isListening { try await tell(host, file.session) }
    try await running
  }

  private func tell(_ host: SessionHost, _ session: Session) async throws {
    let address = await host.address.authority
    let tickets = await host.tickets.map { ticket in
      TicketLine(
        seat: session.title(of: ticket.actor), ticket: ticket.line, secret: ticket.secret)
    }
    if json {
      return try emitJSON(
        Listing(address: address, fingerprint: host.fingerprint, tickets: tickets))
    }
    try emit("https://\(address)  sha256//\(host.fingerprint)")
    let width = tickets.map(\.seat.count).max() ?? 0
    for ticket in tickets {
      let gap = String(repeating: " ", count: width - ticket.seat.count + 2)
      try emit("\(ticket.seat)\(gap)\(ticket.ticket)")
      guard qr, let square = QRSquare(dark: QRCode.modules(of: ticket.ticket)) else { continue }
      try emit(square.lines().joined(separator: "\n"))
    }
  }

  private struct TicketLine: Encodable {
    var seat: String
    var ticket: String
    var secret: String
  }

  private struct Listing: Encodable {
    var address: String
    var fingerprint: String
    var tickets: [TicketLine]
  }
}

/// Where a host says what happens.
enum HostLog {
  /// The log beside a session's file.
  static func open(beside path: String) throws -> FileLog {
    let log = (path.hasSuffix(".flipchart") ? String(path.dropLast(10)) : path) + ".host.log"
    do {
      return try FileLog(at: log)
    } catch {
      throw Failure("\(log) cannot be written", because: error)
    }
  }
}

/// What is done when the program is interrupted or asked to end, instead of dying at once.
final class Interrupts {
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen.
  init(_ body: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: body)
      source.resume()
      return source
    }
  }

  /// Leaves the signals alone again.
  func stop() {
    for source in sources { source.cancel() }
  }
}
