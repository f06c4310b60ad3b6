import Foundation
import Support
import Testing

@testable import Facilitation

/// What a snapshot packs tight.
@Suite struct PackingTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func everySessionIsUnpackedAsItWasPacked(seed: UInt64) throws {
    let session = Play.of(seed).session
    let packed = PackedSession(session)
    let rest = try JSONDecoder().decode(
      PackedRest.self, from: try JSONEncoder().encode(packed.rest))
    #expect(try PackedSession(rest: rest, packed: packed.packed).session() == session)
    #expect(String(validating: packed.packed, as: UTF8.self) != nil)
  }

  @Test func theSameSessionIsAlwaysPackedToTheSameBytes() {
    #expect(
      PackedSession(Play(seed: 7).session).packed == PackedSession(Play(seed: 7).session).packed)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func bytesThatNobodyPackedAreRefusedOrReadAndNeverEndTheProgram(seed: UInt64) {
    var chance = Chance(seed: seed)
    let packed = PackedSession(Play.of(seed).session)
    for _ in 0..<50 {
      var bytes = packed.packed
      for _ in 0...chance.number(0...3) {
        bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255))
      }
      if chance.once(in: 2) { bytes.removeLast(chance.number(1...bytes.count)) }
      let read = try? PackedSession(rest: packed.rest, packed: bytes).session()
      #expect(read == nil || bytes.count <= packed.packed.count)
    }
  }

  @Test func whatAPlanSaysIsUnpackedAsItWasPacked() throws {
    let session = Session(plan: Self.fullPlan)
    #expect(try PackedSession(session).session() == session)
  }

  /// A plan in which nothing is as usual.
  private static let fullPlan: Plan = {
    var plan = Plan(
      slug: "full", title: "Full", purpose: "To be packed", question: "All of it?", people: 2...9,
      minutes: 5...70, difficulty: .hard)
    (plan.materials, plan.preparation) = (["Paper"], ["Hang it"])
    (plan.groupRules, plan.extras, plan.credit) = (["Listen"], ["A walk"], "The makers")
    plan.roles = [PlanRole(name: "Helper", duty: "Types")]
    plan.peoplePerHelper = 3...4
    plan.groups = [PlanGroup(name: "North", purpose: "Up", cap: 7), PlanGroup(name: "South")]
    let kinds: [FieldKind] = [
      .text, .person, .day, .tick, .choice(among: ["a", "b"], settledBy: ["a"]),
      .note(section: "Points"),
    ]
    let section = PlanSection(title: "Points", kind: .barriers, colour: .pink)
    plan.charts = [.plenary, .eachGroup, .group("North")].map { owner in
      PlanChart(
        title: "A chart", owner: owner, prompts: ["Why?"], sections: [section],
        fields: kinds.map { PlanField(title: "A field", kind: $0, needed: false) }, rows: ["One"])
    }
    plan.parts = PartKind.allCases.map {
      PlanPart(
        title: "A part", kind: $0, minutes: 8, happens: "This", speakerNotes: "That",
        prompts: ["How?"], charts: ["A chart"], votes: ["A vote"], day: 2)
    }
    (plan.defaultLabel, plan.attribution, plan.retentionDays) = (.confidential, .none, 30)
    (plan.staffVote, plan.helpersSeeOtherGroups) = (true, false)
    return plan
  }()

  /// Whoever adds a property to one of these finds here that it has to be packed too, and unpacked.
  @Test func everyPropertyOfWhatIsPackedByHandIsKnownToThePacker() throws {
    let note = Note(
      id: 1, text: "", colour: .pink, label: .public, section: 1, author: .room,
      writtenAt: Instant(milliseconds: 0))
    let touch = Touch(revision: 1, actor: .room)
    let step = History.Step(command: "a", revision: 1, title: "", inverse: [], changed: [])
    let known: [(Any, String)] = [
      (note, "id text colour label section author member writtenAt cluster boxed"),
      (note.rarities, "privacy parking merged twins"),
      (Parking(), "owner when answer waived reason label"),
      (Merged(face: 1, place: 0), "face place cluster"),
      (Privacy(group: 1, part: nil), "group part"),
      (
        Self.fullPlan,
        "slug title purpose question people minutes difficulty materials preparation roles "
          + "groupRules peoplePerHelper groups charts parts votes extras links credit sharing "
          + "certificate defaultLabel attribution retentionDays staffVote helpersSeeOtherGroups"
      ),
      (PlanRole(name: "", duty: ""), "name duty"),
      (PlanGroup(name: ""), "name purpose cap"),
      (PlanChart(title: "", owner: .plenary), "title owner prompts sections fields rows"),
      (PlanSection(title: ""), "title kind colour"),
      (PlanField(title: ""), "title kind needed"),
      (
        PlanPart(title: "", kind: .vote, minutes: 1),
        "title kind day minutes happens speakerNotes prompts charts votes"
      ),
      (
        Session(plan: Self.fullPlan),
        "revision plan details createdAt startedAt endedAt leftOpen participants groups charts "
          + "sections notes rows clusters keptApart rounds agenda reportBacks turnQueue actions "
          + "groupWork nudges feedback resources projection histories touches"
      ),
      (SessionDetails(title: "", question: ""), "title question place date facilitator zone"),
      (Zone.utc, "name offset"),
      (Agenda(), "parts current signals"),
      (
        Part(id: 1, plan: PlanPart(title: "", kind: .vote, minutes: 1)),
        "id plan charts rounds clock"
      ),
      (PartClock(), "stretches extended turns finished"),
      (PartClock.Stretch(start: Instant(milliseconds: 0)), "start end"),
      (Participant(id: 1), "id name role group present"),
      (Group(id: 1, name: ""), "id name purpose cap"),
      (Chart(id: 1, title: ""), "id title owner prompts sections fields planned"),
      (Section(id: 1, chart: 1, title: ""), "id chart title kind colour notes"),
      (History(), "undoable redoable final"),
      (History.Final(revision: 1, title: ""), "revision title"),
      (step, "command revision title inverse changed"),
      (History.Step.Change(subject: Subject(kind: .note)), "subject before"),
      (Subject(kind: .note), "kind number second aspect"),
      (Touches(touch), "latest latestOfAnother"),
      (touch, "revision actor"),
      (Actor.room, "seat name"),
    ]
    for (value, names) in known {
      #expect(
        Mirror(reflecting: value).children.map { $0.label ?? "" }.joined(separator: " ") == names)
    }
  }

  @Test func whatIsCutShortIsRefused() {
    let packed = PackedSession(Play.of(3).session)
    for length in stride(from: 0, to: packed.packed.count, by: 7) {
      let short = PackedSession(rest: packed.rest, packed: Array(packed.packed[..<length]))
      #expect(throws: PackFault.self) { try short.session() }
    }
  }
}
