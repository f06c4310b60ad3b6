import AsyncHTTPClient
import Facilitation
import Foundation
import Journal
import NIOCore
import NIOHTTP1
import NIOSSL

/// A way to the host of a ticket, good until something goes wrong on it.
struct HostConnection: Sendable {
  /// How many seconds a stream may be silent: the host says the time more often than that.
  static let silence: Int64 = 20
  /// How many seconds an answer may take.
  static let patience: Int64 = 15

  private let ticket: Ticket
  private let address: HostAddress
  private let client: HTTPClient

  /// Opens a way to the host.
  ///
  /// - Parameters:
  ///   - ticket: what lets in.
  ///   - address: where to go instead of the ticket's address; nil for that.
  /// - Throws: a `JoinFault`.
  init(_ ticket: Ticket, by address: HostAddress?) async throws {
    self.ticket = ticket
    self.address = address ?? ticket.address
    let certificate = try await PinnedCertificate.find(at: self.address, ticket.pin)
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .certificates([certificate])
    // Nothing else is trusted, so nothing is added by the name, which is a number anyway.
    tls.certificateVerification = .noHostnameVerification
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: tls, redirectConfiguration: .disallow,
      timeout: .init(connect: .seconds(5), read: .seconds(Self.silence)))
    configuration.httpVersion = .http1Only
    // The host may have another certificate by then, which the client would never come to know.
    configuration.connectionPool.retryConnectionEstablishment = false
    client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// Closes everything.
  func close() async {
    try? await client.shutdown()
  }

  private func request(_ path: String, _ method: HTTPMethod = .GET) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: "https://\(address.authority)\(path)")
    request.method = method
    request.headers.add(name: "Host", value: ticket.address.authority)
    request.headers.add(name: "Authorization", value: "Bearer \(ticket.secret.text)")
    return request
  }

  /// What the seat may see now.
  func session() async throws -> CarriedSession {
    try await answer(to: request("/v1/session"), as: CarriedSession.self)
  }

  /// Gives commands; says how it stands by the way.
  func give(_ batch: CommandBatch) async throws -> CommandAnswers {
    var request = request("/v1/commands", .POST)
    request.headers.add(name: "Content-Type", value: "application/json")
    request.body = .bytes(ByteBuffer(bytes: try WireJSON.encoder.encode(batch)))
    return try await answer(to: request, as: CommandAnswers.self)
  }

  private func answer<Value: Decodable>(
    to request: HTTPClientRequest, as type: Value.Type
  ) async throws -> Value {
    let response = try await reaching {
      try await client.execute(request, timeout: .seconds(Self.patience))
    }
    let body = try await reaching {
      try await response.body.collect(upTo: EventReader.mostBytes)
    }
    guard response.status == .ok else {
      throw Self.fault(response.status, Data(body.readableBytesView))
    }
    return try Self.decoded(type, from: Data(body.readableBytesView))
  }

  /// Listens until the stream ends or is silent too long.
  ///
  /// - Parameters:
  ///   - revision: what is held already; nil for nothing.
  ///   - heard: called with each event, in order.
  func listen(
    after revision: Int?, _ heard: @Sendable (EventReader.Event) async throws -> Void
  ) async throws {
    var request = request("/v1/events")
    if let revision { request.headers.add(name: "Last-Event-ID", value: String(revision)) }
    let response = try await reaching {
      try await client.execute(request, deadline: .distantFuture)
    }
    guard response.status == .ok else {
      let body = try await reaching { try await response.body.collect(upTo: 65_536) }
      throw Self.fault(response.status, Data(body.readableBytesView))
    }
    var reader = EventReader()
    var body = response.body.makeAsyncIterator()
    while let bytes = try await reaching({ try await body.next() }) {
      for event in try reader.take(bytes.readableBytesView) { try await heard(event) }
    }
    throw JoinFault.unreachable(ticket.address.authority)
  }

  /// Whatever the client throws means that the host cannot be reached.
  private func reaching<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch {
      try Task.checkCancellation()
      throw JoinFault.unreachable(ticket.address.authority)
    }
  }

  private static func fault(_ status: HTTPResponseStatus, _ body: Data) -> JoinFault {
    let said = try? JSONDecoder().decode(WireFault.self, from: body)
    switch (status, said) {
    case (.unauthorized, let said?), (.gone, let said?), (.payloadTooLarge, let said?):
      return .turnedAway(said.sentence)
    case (_, let said?): return .unreachable(said.sentence)
    default: return .notUnderstood
    }
  }

  static func decoded<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw JoinFault.notUnderstood
    }
  }
}
