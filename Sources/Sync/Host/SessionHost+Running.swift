import Facilitation
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Journal
import Logging
import NIOCore
import ServiceLifecycle

extension SessionHost {
  /// How many seconds a connection may be idle, and how long a request's head may take.
  static let idleSeconds: Int64 = 20
  /// Every how many seconds guests are told the time.
  static let timeSeconds = 10
  /// How long guests have to hear the end.
  static let farewellMilliseconds = 250
  /// The most connections at a time; more have to wait.
  static let mostConnections = 4_000

  /// Serves the session until `stop()` is called, the task is cancelled or the file is closed.
  ///
  /// - Throws: a fault with a sentence where it cannot listen.
  public func run() async throws {
    defer {
      isListening = false
      settle()
    }
    var ports = address.port == 0 ? HostPorts.tried(by: key.digest) : [address.port]
    while !hasListened, let port = ports.first {
      ports.removeFirst()
      do {
        return try await serve(at: port)
      } catch let error as IOError where !hasListened {
        guard error.errnoCode == EADDRINUSE, !ports.isEmpty else {
          throw HostFault(error, at: HostAddress(bytes: address.bytes, port: port))
        }
      } catch {
        guard hasListened else { throw error }
      }
    }
  }

  /// Serves until it is told to end, or one of its parts does.
  private func serve(at port: Int) async throws {
    let services = try serviceGroup(at: port)
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    ending = { end.finish() }
    defer { ending = nil }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      group.addTask { try await self.follow() }
      group.addTask { try await self.tellTime() }
      group.addTask {
        for await _ in ends {}
        try await self.sayGoodbye(services)
      }
      defer {
        group.cancelAll()
        connections.dropAll()
      }
      try await group.next()
    }
  }

  /// Keeps how it is known again, and whether it serves: one that is killed never says that it ends.
  private func keep(isServing: Bool) async {
    do {
      try await file.keep(
        KeptHost(
          key: key.bytes, address: address.host, port: address.port, isServing: isServing))
    } catch {
      logger.error("the port cannot be kept", metadata: ["why": "\(error.sentence)"])
    }
  }

  /// Lets what is on its way be written, for a moment.
  private func sayGoodbye(_ services: ServiceGroup) async throws {
    await keep(isServing: false)
    await broadcast.close()
    await services.triggerGracefulShutdown()
    try await Task.sleep(for: .milliseconds(Self.farewellMilliseconds))
    connections.dropAll()
  }

  /// Ends `run()`, after what is on its way to guests has been written.
  public func stop() {
    ending?()
  }

  /// Waits until it listens, or has failed to.
  public func whenListening() async {
    guard !isSettled else { return }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func settle() {
    isSettled = true
    for waiter in waiting { waiter.resume() }
    waiting = []
  }

  private func listens(on port: Int?) async {
    address = HostAddress(bytes: address.bytes, port: port ?? address.port)
    await keep(isServing: true)
    logger.notice("listening", metadata: ["at": "\(address.authority)"])
    isListening = true
    hasListened = true
    settle()
  }

  private func serviceGroup(at port: Int) throws -> ServiceGroup {
    let http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [self.connections.handler()],
      idleTimeout: .seconds(Self.idleSeconds),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 8 * 1_024, maxHeaderListSize: 16 * 1_024, maxHeaderFieldCount: 64))
    let application = Application(
      router: routes.router(),
      server: try .tls(
        .http1(configuration: http),
        tlsConfiguration: try key.serverConfiguration(for: address, at: Date())),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: port), serverName: "flipchart",
        availableConnectionsDelegate: .maximum(Self.mostConnections, logger: logger)),
      onServerRunning: { [weak self] in await self?.listens(on: $0.localAddress?.port) },
      logger: logger)
    // No signal is taken: the terminal's own handling of them stands.
    return ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [application], logger: logger))
  }

  private var routes: HostRoutes {
    HostRoutes(
      admission: Admission(office: office, doorkeeper: Doorkeeper(), broadcast: broadcast),
      commands: CommandDesk(file: file, guests: guestBook, clock: clock),
      events: EventDesk(broadcast: broadcast, guests: guestBook, clock: clock),
      broadcast: broadcast)
  }

  /// Passes on what anybody commits, until the file is closed.
  private func follow() async throws {
    for await entries in try await file.feed(after: await broadcast.revision) {
      try await broadcast.take(entries)
      if entries.contains(where: { $0.events.contains { $0.area == .groups } }) {
        try await office.provide()
      }
    }
  }

  private func tellTime() async throws {
    while true {
      try await Task.sleep(for: .seconds(Self.timeSeconds))
      try await broadcast.tellTime()
    }
  }
}

/// Why a host cannot listen: a value with a sentence for a person.
public struct HostFault: Error, Hashable, Sendable {
  /// What a person is told.
  public let sentence: String
  /// Whether somebody else listens there already.
  public let isTaken: Bool

  init(_ error: IOError, at address: HostAddress) {
    isTaken = error.errnoCode == EADDRINUSE
    sentence =
      switch error.errnoCode {
      case EADDRINUSE:
        "Something listens at \(address.authority) already; stop that, or choose another --port."
      case EADDRNOTAVAIL:
        "This machine has not the address \(address.host); choose one that it has by --address."
      case EACCES: "Port \(address.port) is not for you; choose one above 1023 by --port."
      default: "The host cannot listen at \(address.authority) (\(error.description))."
      }
  }
}
