import Facilitation
import Foundation
import Journal
import Support
import Testing

@testable import Sync

@Suite(.timeLimit(.minutes(3))) struct JoinedSeatTests {
  @Test func aNoteOfAHelperIsInTheSessionAndOneOfTheFacilitatorAtTheHelper() async throws {
    try await withRoom { room in
      let helper = try await room.helper("Amina")
      #expect(await helper.give(.note("Radio")).isDone)
      await room.give("theirs", .note("Wells", in: 4))
      await helper.wait { $0.waiting.isEmpty && $0.view.notes.count == 2 }
      #expect(await helper.state.view == room.file.session.carried(to: .helper(1)))
      #expect(await room.file.session.notes.first { $0.text == "Radio" }?.author == .amina)
      await helper.leave()
    }
  }

  @Test func anEditOfANoteThatIsStillOnItsWayFollowsIt() async throws {
    try await withRoom { room in
      let helper = try await room.helper("Amina")
      await helper.give(.note("Radoi"))
      let pending = await helper.state.foreseen.session.notes.last?.id ?? 0
      await helper.give(.editNote(note: pending, text: "Radio"))
      await helper.give(.note("Gone"))
      await helper.give(.undo)
      await helper.wait { $0.waiting.isEmpty && $0.foreseen.entries.isEmpty }
      #expect(await room.file.session.notes.map(\.text) == ["Radio"])
      await helper.leave()
    }
  }

  @Test func whatTheHostRefusesStaysAtTheHelperWithItsSentence() async throws {
    try await withRoom { room in
      let helper = try await room.helper("Amina", follows: false)
      await helper.give(.note("Too late"))
      await room.give("freeze", .freezeWriting(group: 1, frozen: true))
      try await helper.restart()
      await helper.wait { !$0.refused.isEmpty }
      #expect(await helper.state.refused.first?.refusal?.reason == .frozen)
      #expect(await room.file.session.notes.isEmpty)
      await helper.leave()
      let again = try SavedReplica(at: helper.path)
      #expect(again.items.first?.refusal?.reason == .frozen)
    }
  }

  @Test func aLaptopWhoseClockIsWrongGoesByTheHosts() async throws {
    let first = try await HostedRoom()
    try await first.close(keeping: true)
    let room = try await HostedRoom(
      first.path, try SessionFile.open(at: first.path),
      clock: HostClock { Instant(seconds: 5_000) })
    let helper = try await room.helper("Amina")
    await helper.leave()
    let (stream, heard) = AsyncStream.makeStream(of: Int64.self)
    let seat = JoinedSeat(
      try ReplicaFile.open(at: helper.path), try await room.ticket(.helper(1)),
      clock: HostClock { Instant(seconds: 1_000) }, timed: { heard.yield($0) })
    let running = Task { await seat.run() }
    var told = stream.makeAsyncIterator()
    #expect(await told.next() == 4_000_000)
    running.cancel()
    await running.value
    try await room.close()
  }

  @Test func aHostWithAnotherKeyIsNotSpokenTo() async throws {
    try await withRoom { room in
      let ticket = try await room.ticket(.helper(1))
      let other = Ticket(
        address: ticket.address, pin: KeyPin(digest: Array(repeating: 7, count: 32)),
        secret: ticket.secret)
      await #expect(throws: JoinFault.wrongHost) {
        try await Joining.ask(with: other, as: nil)
      }
    }
  }

  @Test func aWrongSecretAndADeadAddressAreToldApart() async throws {
    try await withRoom { room in
      let ticket = try await room.ticket(.helper(1))
      let wrong = Ticket(address: ticket.address, pin: ticket.pin, secret: .fresh())
      let refused = await #expect(throws: JoinFault.self) {
        try await Joining.ask(with: wrong, as: nil)
      }
      guard case .turnedAway? = refused else {
        Issue.record("\(String(describing: refused))")
        return
      }
      let nowhere = try #require(HostAddress("127.0.0.1", port: 1))
      await #expect(throws: JoinFault.unreachable("127.0.0.1:1")) {
        try await Joining.ask(with: ticket, as: nil, by: nowhere)
      }
    }
  }
}

extension HostedRoom {
  /// A helper of the first group.
  func helper(
    _ name: String, at seat: Seat = .helper(1), by address: HostAddress? = nil, follows: Bool = true
  ) async throws -> Helper {
    let helper = try await Helper(
      name, ticket(seat), by: address,
      in: (path as NSString).deletingLastPathComponent)
    if !follows { await helper.cutOff() }
    return helper
  }
}
