import Facilitation
import Foundation
import Journal
import Support
import Testing

@testable import Sync

/// Seat by seat and command by command: what the wire lets through is what the engine would.
@Suite("A ticket opens one seat")
struct RightsTests {
  @Test(arguments: [Seat.helper(1), .helper(2), .projector, .facilitator])
  func everyCommandIsAnsweredAsTheEngineWould(seat: Seat) async throws {
    try await withRoom { room in
      let laptop = try await room.laptop(at: seat)
      let actor = Actor(seat, name: seat == .facilitator ? "co-facilitator" : nil)
      // A ticket ends with the session: that is tried apart.
      let commands = Command.examples.filter { $0 != .closeSession }
      for (place, command) in commands.enumerated() {
        let before = await room.file.session
        let envelope = Envelope(id: CommandID("c\(place)"), command: command, actor: actor)
        let answer = try #require(try await laptop.give(envelope).first)
        let verdict = Result { () throws(Refusal) in
          try before.decide(command, by: actor, at: HostClock.system.now())
        }
        switch verdict {
        case .success: #expect(answer.done != nil, "\(seat): \(command.kind)")
        case .failure(let refusal): #expect(answer.refused == refusal, "\(seat): \(command.kind)")
        }
      }
      if seat == .projector { #expect(await room.file.session.revision == 1) }
    }
  }

  @Test func theSeatIsTheTicketsWhateverTheGuestSays() async throws {
    try await withRoom { room in
      let laptop = try await room.laptop(at: .helper(1))
      let asOther = try await laptop.give(.note("n1", "In their name", in: 3, by: .cho))
      #expect(asOther.first?.refused?.reason == .notAllowed)
      let asFacilitator = try await laptop.give(
        Envelope(id: "n2", command: .closeSession, actor: .facilitator))
      #expect(asFacilitator.first?.refused?.reason == .notAllowed)
      let elsewhere = try await laptop.give(.note("n3", "On their chart", in: 3))
      #expect(elsewhere.first?.refused?.reason == .notAllowed)
      #expect(await room.file.session.revision == 1)
      #expect(room.log.contains("command refused"))
    }
  }

  /// The bytes of everything that a projector and a helper of another group are ever sent.
  @Test func whatASeatMustNotSeeIsNotOnItsWire() async throws {
    try await withRoom { room in
      let seats: [Seat] = [.projector, .helper(1)]
      var streams: [Laptop.Stream] = []
      for seat in seats { streams.append(try await room.laptop(at: seat).listen()) }
      await room.give("1", .namePerson(slot: 1, name: "XNAMEX"))
      await room.give("2", .writePrivately(group: 2, privately: true))
      await room.give("3", .nudge(group: 2, text: "XNUDGEX"))
      let other = try await room.laptop(at: .helper(2))
      _ = try await other.give(.note("4", "XPRIVATEX", in: 3, by: .cho))
      await room.give("5", .labelNote(note: 1, label: .urgent))
      _ = await room.file.submit(
        .note("6", "XLASTX", in: 4, by: .facilitator), at: HostClock.system.now())
      for place in seats.indices {
        var bytes = ""
        while !bytes.contains("XLASTX"), let event = try await streams[place].next() {
          bytes += event["data"] ?? ""
        }
        for secret in ["XPRIVATEX", "XNUDGEX"] {
          #expect(!bytes.contains(secret), "\(seats[place]) was sent \(secret)")
        }
        #expect(bytes.contains("XNAMEX") == (seats[place] == .helper(1)))
      }
    }
  }
}
