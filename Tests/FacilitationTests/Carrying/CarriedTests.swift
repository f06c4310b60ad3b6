import Foundation
import Support
import Testing

@testable import Facilitation

/// What each seat's laptop holds, looked at as the bytes that would go over the wire.
@Suite struct CarriedTests {
  private func wire(_ session: Session, _ seat: Seat) throws -> String {
    String(decoding: try JSONEncoder().encode(session.carried(to: seat)), as: UTF8.self)
  }

  private static func note(_ text: String, _ section: SectionID, _ label: Label? = nil) -> Command {
    .addNote(text: text, section: section, colour: nil, label: label, member: nil)
  }

  @Test func aHelperHoldsNoOthersBallotsBeforeTheReveal() throws {
    let scene = Scene(people: 8).given(Self.note("Radio", 1), Self.note("Elders", 1))
      .given(
        .draftRound(rules: RoundRules(title: "First", question: "?", dots: 2, cap: 2)),
        .openRound(round: 1))
    let session = scene.session
    let own = try #require(session.participants.first { $0.group == 1 })
    let other = try #require(session.participants.first { $0.group == 2 })
    let open = scene.given(
      .castBallot(round: 1, slot: own.id, dots: [Dots(target: 1, count: 2)]),
      .castBallot(round: 1, slot: other.id, dots: [Dots(target: 2, count: 1)])
    ).session
    let held = open.carried(to: .helper(1))
    #expect(held.ballot(of: own.id, in: 1) == [Dots(target: 1, count: 2)])
    #expect(held.ballot(of: other.id, in: 1) == nil)
    #expect(held.progress(of: 1) == open.progress(of: 1))
    #expect(open.carried(to: .projector).progress(of: 1) == open.progress(of: 1))
    #expect(open.carried(to: .projector).ballot(of: own.id, in: 1) == nil)
  }

  @Test func aHelperHoldsNoOthersPrivateOrLabelledWords() throws {
    let session = Scene().given(.writePrivately(group: 2, privately: true))
      .given(Self.note("XPRIVATE", 3), by: .cho)
      .given(Self.note("XURGENT", 3, .urgent), .nudge(group: 2, text: "XNUDGE")).session
    #expect(try wire(session, .facilitator).contains("XPRIVATE"))
    #expect(try wire(session, .helper(2)).contains("XPRIVATE"))
    #expect(try wire(session, .helper(2)).contains("XNUDGE"))
    for seat in [Seat.helper(1), .projector] {
      let bytes = try wire(session, seat)
      #expect(!bytes.contains("XPRIVATE") && !bytes.contains("XNUDGE"), "\(seat)")
      #expect(!bytes.contains("XURGENT"), "\(seat)")
    }
  }

  @Test func otherGroupsChartsStayAwayWhereThePlanSaysSo() throws {
    var plan = Plan.workshop
    let own = Self.note("XOWN", 1)
    let foreign = Self.note("XFOREIGN", 3)
    #expect(try wire(Scene(plan).given(own, foreign).session, .helper(1)).contains("XFOREIGN"))
    plan.helpersSeeOtherGroups = false
    let scene = Scene(plan).given(own, foreign)
    #expect(try wire(scene.session, .helper(1)).contains("XOWN"))
    #expect(!(try wire(scene.session, .helper(1))).contains("XFOREIGN"))
    let voting = scene.given(
      .draftRound(rules: RoundRules(title: "All", question: "?")), .openRound(round: 1))
    #expect(try wire(voting.session, .helper(1)).contains("XFOREIGN"))
  }

  @Test func aHelperTakesBackItsOwnStepsAlone() throws {
    let session = Scene().given(Self.note("XCHO", 3), .addCluster(name: "XSECRET", notes: []))
      .given(Self.note("Mine", 1), by: .amina).session
    let held = session.carried(to: .helper(1))
    #expect(held.histories.keys.map(\.seat) == [.helper(1)])
    let now = Instant(seconds: 1_800_000_000)
    #expect(
      try held.decide(.undo, by: .amina, at: now) == session.decide(.undo, by: .amina, at: now))
    #expect(session.carried(to: .projector).histories.isEmpty)
  }
}
