import Foundation
import Support
import Testing

@testable import Facilitation

/// A laptop that takes patch after patch holds what a new one is given, whatever happens in the room.
@Suite struct PatchTests {
  static let seats: [Seat] = [.facilitator, .helper(1), .helper(2), .projector]

  @Test(arguments: 0..<24 as Range<UInt64>)
  func patchesOfAWholePlayLeadToWhatIsCarried(seed: UInt64) throws {
    var plan = Plan.workshop
    plan.helpersSeeOtherGroups = !seed.isMultiple(of: 3)
    let entries = Play.of(seed).entries
    var session = Session(plan: plan)
    var held: [Seat: Session] = [:]
    var chance = Chance(seed: seed)
    for entry in entries {
      session.evolve(entry)
      session.plan.helpersSeeOtherGroups = plan.helpersSeeOtherGroups
      guard chance.once(in: 3) || entry == entries.last else { continue }
      for seat in Self.seats {
        let carried = session.carried(to: seat)
        guard let before = held[seat] else {
          held[seat] = carried
          continue
        }
        let patch = try throughJSON(SessionPatch(from: before, to: carried))
        let after = before.applying(patch)
        #expect(after?.differences(from: carried) == [], "\(seat) at \(entry.revision)")
        let isSame = after == carried
        #expect(isSame)
        held[seat] = carried
      }
    }
    #expect(try throughJSON(session.carried(to: .helper(1))) == session.carried(to: .helper(1)))
  }

  @Test func aPatchIsForOneRevisionAlone() {
    let session = Play.of(1).session
    var later = session
    later.revision += 1
    let patch = SessionPatch(from: session, to: later)
    #expect(session.applying(patch) == later)
    #expect(later.applying(patch) == nil)
  }

  /// What a laptop is sent for one note must not grow with the session.
  @Test func aNoteIsAFewRows() throws {
    let before = Scene(people: 8).given(
      .addNote(text: "Ask the elders", section: 1, colour: nil, label: nil, member: nil),
      by: .amina)
    let after = before.given(
      .addNote(text: "Then the young people", section: 1, colour: nil, label: nil, member: nil),
      by: .amina)
    for seat in Self.seats {
      let patch = SessionPatch(
        from: before.session.carried(to: seat), to: after.session.carried(to: seat))
      #expect(try JSONEncoder().encode(patch).count < 2_000, "\(seat)")
    }
  }

  private func throughJSON<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
  }
}
