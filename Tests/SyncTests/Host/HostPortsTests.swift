import Facilitation
import Foundation
import Journal
import NIOCore
import NIOPosix
import Testing

@testable import Sync

/// Where a host listens that was asked for no port.
@Suite("A host chooses its port")
struct HostPortsTests {
  @Test func noChosenPortIsOneThatOutgoingConnectionsAreLent() {
    for digest in [[0, 0, 0, 0], [255, 255, 255, 255], [1, 2, 3, 4]] as [[UInt8]] {
      let ports = HostPorts.tried(by: digest)
      #expect(Set(ports).count == 16)
      #expect(ports.allSatisfy { (1_024..<32_768).contains($0) })
    }
  }

  @Test func aPortThatIsTakenIsPassedOver() async throws {
    let room = try await HostedRoom()
    let kept = try #require(try await room.file.keptHost())
    let ports = HostPorts.tried(by: try HostKey(kept.key).digest)
    try await room.close(keeping: true)
    let file = try SessionFile.open(at: room.path)
    try await file.keep(
      KeptHost(key: kept.key, address: kept.address, port: 0, isServing: false))
    let squatter = try await listener(at: kept.port)
    defer { squatter.close(promise: nil) }
    let again = try await HostedRoom(room.path, file)
    let port = await again.host.address.port
    #expect(port != kept.port)
    #expect(ports.contains(port))
    try await again.close()
  }

  @Test func aPortThatTicketsNameIsNotExchangedForAnother() async throws {
    let room = try await HostedRoom()
    let kept = try #require(try await room.file.keptHost())
    try await room.close(keeping: true)
    let squatter = try await listener(at: kept.port)
    defer { squatter.close(promise: nil) }
    let file = try SessionFile.open(at: room.path)
    await #expect(throws: HostFault.self) { try await HostedRoom(room.path, file) }
    await file.close()
    try FileManager.default.removeItem(atPath: (room.path as NSString).deletingLastPathComponent)
  }

  @Test func aHostThatHasEndedHasLeftItsPort() async throws {
    for _ in 0..<20 {
      let room = try await HostedRoom()
      var stream = try await room.laptop(at: .projector).listen()
      _ = try await stream.session()
      let port = await room.host.address.port
      try await room.close()
      try await listener(at: port).close()
    }
  }

  private func listener(at port: Int) async throws -> any Channel {
    try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(host: "127.0.0.1", port: port).get()
  }
}
