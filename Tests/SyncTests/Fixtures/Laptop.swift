import AsyncHTTPClient
import Facilitation
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import Support

@testable import Sync

/// A laptop that speaks the host's language by hand.
struct Laptop: Sendable {
  let ticket: Ticket
  private let client: HTTPClient

  init(_ ticket: Ticket) {
    self.ticket = ticket
    client = Self.client
  }

  /// One for all tests; whom it speaks to is checked by the tests of the pin.
  private static let client: HTTPClient = {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  /// A request with the ticket's secret.
  func request(_ path: String, _ method: HTTPMethod = .GET) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: "https://\(ticket.address.authority)\(path)")
    request.method = method
    request.headers.add(name: "authorization", value: "Bearer \(ticket.secret.text)")
    return request
  }

  /// Sends a request, and reads the whole answer.
  func send(_ request: HTTPClientRequest) async throws -> Reply {
    let response = try await client.execute(request, timeout: .seconds(30))
    let body = try await response.body.collect(upTo: 8 * 1_024 * 1_024)
    return Reply(status: response.status.code, body: Data(body.readableBytesView))
  }

  /// Gives commands.
  func give(_ envelopes: Envelope...) async throws -> [CommandAnswers.Item] {
    let reply = try await post(try JSONEncoder().encode(CommandBatch(envelopes)))
    return try reply.decoded(CommandAnswers.self).answers
  }

  func post(_ body: Data) async throws -> Reply {
    var request = request("/v1/commands", .POST)
    request.body = .bytes(body)
    return try await send(request)
  }

  /// What the seat holds now.
  func session() async throws -> CarriedSession {
    try await send(request("/v1/session")).decoded(CarriedSession.self)
  }

  /// Begins to listen.
  func listen(after revision: Int? = nil) async throws -> Stream {
    var request = request("/v1/events")
    if let revision { request.headers.add(name: "last-event-id", value: String(revision)) }
    let response = try await client.execute(request, deadline: .distantFuture)
    return Stream(status: response.status.code, body: response.body.makeAsyncIterator())
  }

  /// An answer.
  struct Reply {
    let status: UInt
    let body: Data

    var text: String { String(decoding: body, as: UTF8.self) }

    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try JSONDecoder().decode(type, from: body)
    }
  }

  /// Events as they come, each a dictionary of its fields.
  struct Stream {
    let status: UInt
    private var body: HTTPClientResponse.Body.AsyncIterator
    private var text = ""

    init(status: UInt, body: HTTPClientResponse.Body.AsyncIterator) {
      self.status = status
      self.body = body
    }

    /// The next event that is not the time; nil at the end.
    mutating func next() async throws -> [String: String]? {
      while true {
        guard let event = try await nextOfAll() else { return nil }
        if event["event"] != "time" { return event }
      }
    }

    private mutating func nextOfAll() async throws -> [String: String]? {
      while true {
        if let end = text.range(of: "\n\n") {
          let block = text[..<end.lowerBound]
          text = String(text[end.upperBound...])
          return Self.fields(of: block)
        }
        guard let chunk = try await body.next() else { return nil }
        text += String(buffer: chunk)
      }
    }

    private static func fields(of block: Substring) -> [String: String] {
      block.split(separator: "\n").reduce(into: [:]) { fields, line in
        let parts = line.split(separator: ":", maxSplits: 1)
        fields[String(parts[0])] = parts.count > 1 ? String(parts[1].dropFirst()) : ""
      }
    }

    /// The session that the first event has.
    mutating func session() async throws -> Session {
      let event = try await next()
      return try JSONDecoder().decode(
        CarriedSession.self, from: Data((event?["data"] ?? "").utf8)
      ).session
    }

    /// Takes patches in until the session has come to a revision.
    mutating func follow(_ session: Session, to revision: Int) async throws -> Session {
      var session = session
      while session.revision < revision, let event = try await next() {
        let patch = try JSONDecoder().decode(
          SessionPatch.self, from: Data((event["data"] ?? "").utf8))
        guard let next = session.applying(patch) else { return session }
        session = next
      }
      return session
    }
  }
}

extension Envelope {
  /// A note in a section.
  static func note(
    _ id: CommandID, _ text: String, in section: SectionID = 1, by actor: Actor = .amina
  ) -> Envelope {
    Envelope(
      id: id,
      command: .addNote(text: text, section: section, colour: nil, label: nil, member: nil),
      actor: actor)
  }
}
