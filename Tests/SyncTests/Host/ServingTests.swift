import Facilitation
import Foundation
import Journal
import Support
import Testing

@testable import Sync

/// A host with real sockets on loopback, and laptops that speak to it by hand.
@Suite("A host serves a session")
struct ServingTests {
  @Test func whatAHelperWritesComesToEverybody() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var helpersStream = try await helper.listen()
      var wallStream = try await room.laptop(at: .projector).listen()
      let held = (try await helpersStream.session(), try await wallStream.session())
      let answer = try await helper.give(.note("n1", "Ask the elders"))
      #expect(answer.map(\.done?.revision) == [2])
      let session = await room.file.session
      let atHelpers = try await helpersStream.follow(held.0, to: 2)
      let atWall = try await wallStream.follow(held.1, to: 2)
      #expect(atHelpers == session.carried(to: .helper(1)))
      #expect(atWall == session.carried(to: .projector))
      #expect(atWall.notes.first?.text == "Ask the elders")
      #expect(try await helper.session().session == atHelpers)
    }
  }

  @Test func aCommandThatIsGivenTwiceIsCarriedOutOnce() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      _ = try await helper.give(.note("n1", "Ask the elders"))
      let again = try await helper.give(.note("n1", "Ask the elders"), .note("n2", "And the young"))
      #expect(again.map(\.done?.already) == [true, false])
      #expect(await room.file.session.notes.count == 2)
    }
  }

  @Test func aStreamGoesOnWhereItWasCut() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var stream = try await helper.listen()
      let before = try await stream.session()
      for number in 1...5 {
        _ = try await helper.give(.note(CommandID("n\(number)"), "Note \(number)"))
      }
      var resumed = try await helper.listen(after: before.revision)
      let after = try await resumed.follow(before, to: 6)
      #expect(after == (await room.file.session).carried(to: .helper(1)))
      var tooLate = try await helper.listen(after: 999)
      #expect(try await tooLate.session() == after)
    }
  }

  @Test func aHostThatIsStartedAgainKnowsItsTicketsAndItsGuests() async throws {
    let first = try await HostedRoom()
    let ticket = try await first.ticket(.helper(1))
    let fingerprint = first.host.fingerprint
    _ = try await Laptop(ticket).give(.note("n1", "Before"))
    let second = try await first.reopened()
    #expect(second.host.fingerprint == fingerprint)
    #expect(try await second.ticket(.helper(1)) == ticket)
    var stream = try await Laptop(ticket).listen(after: 2)
    _ = try await Laptop(ticket).give(.note("n2", "After"))
    #expect(try await stream.next()?["id"] == "3")
    try await second.close()
  }

  @Test func aTicketThatIsTakenBackOpensNothing() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var stream = try await helper.listen()
      _ = try await stream.session()
      let ticket = try #require(await room.host.tickets.first { $0.actor.seat == .helper(1) })
      try await room.host.revokeTicket(ticket.number, renewing: true)
      #expect(try await stream.next()?["event"] == "end")
      #expect(try await stream.next() == nil)
      #expect(try await helper.send(helper.request("/v1/session")).status == 401)
      let renewed = try await room.laptop(at: .helper(1))
      #expect(renewed.ticket.secret != helper.ticket.secret)
      #expect(try await renewed.give(.note("n1", "With the new one")).first?.done != nil)
    }
  }

  @Test func ticketsEndWithTheSession() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(1))
      var stream = try await helper.listen()
      let before = try await stream.session()
      await room.give("close", .closeSession)
      let last = try await stream.follow(before, to: 2)
      #expect(last.endedAt != nil)
      #expect(try await stream.next()?["event"] == "end")
      #expect(try await helper.send(helper.request("/v1/session")).status == 410)
    }
  }

  @Test func theFacilitatorSeesWhoIsThere() async throws {
    try await withRoom { room in
      let helper = try await room.laptop(at: .helper(2))
      var stream = try await helper.listen()
      _ = try await stream.session()
      let batch = CommandBatch([.note("n1", "Hello", in: 3, by: .cho)], waiting: 4, delay: 12)
      _ = try await helper.post(try JSONEncoder().encode(batch))
      let guest = try #require(await room.host.guests.first)
      #expect(guest.actor == .cho && guest.waiting == 4 && guest.delay == 12)
      #expect(guest.isConnected && guest.address == "127.0.0.1")
      let nothing = CommandBatch([], from: Actor(.helper(2), name: "Ben"), waiting: 0)
      _ = try await helper.post(try JSONEncoder().encode(nothing))
      let still = try #require(await room.host.guests.first)
      #expect(still.actor.name == "Ben" && still.waiting == 0 && still.delay == 12)
    }
  }

  @Test func onlyAHostThatWasKilledIsKeptAsServing() async throws {
    let room = try await HostedRoom()
    #expect(try await room.file.keptHost()?.isServing == true)
    try await room.close(keeping: true)
    let file = try SessionFile.open(at: room.path)
    #expect(try await file.keptHost()?.isServing == false)
    await file.close()
    try FileManager.default.removeItem(atPath: (room.path as NSString).deletingLastPathComponent)
  }

  @Test func aGroupThatIsMadeLaterHasATicketToo() async throws {
    try await withRoom { room in
      var stream = try await room.laptop(at: .facilitator).listen()
      let before = try await stream.session()
      await room.give("g", .addGroup(name: "Elders", purpose: nil, cap: nil))
      _ = try await stream.follow(before, to: 2)
      // The ticket is made in the same turn that passes the group on, or just after it.
      while await !room.host.tickets.contains(where: { $0.actor.seat == .helper(3) }) {
        await Task.yield()
      }
    }
  }
}
