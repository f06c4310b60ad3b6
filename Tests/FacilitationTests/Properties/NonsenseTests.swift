import Support
import Testing

@testable import Facilitation

@Suite struct NonsenseTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func entriesInAnyOrderNeverTrap(seed: UInt64) {
    var chance = Chance(seed: seed)
    var session = Play.of(seed).session
    let strangers = Play.of((seed + 1) % 300).entries + Play.of((seed + 2) % 300).entries
    for _ in 0..<150 {
      var entry = chance.one(of: strangers, or: strangers[0])
      entry.actor = chance.actor()
      session.evolve(entry)
    }
    let commands = (0..<20).map { _ in chance.command(in: session) }
    for command in commands {
      _ = try? session.decide(command, by: chance.actor(), at: Instant(seconds: 0))
    }
    #expect(session.revision > 0)
  }

  @Test(arguments: [0, -1, Int.max, Int.min, 1_000_000_000])
  func absurdNumbersNeverTrap(number: Int) {
    var scene = Scene()
    let before = scene.session
    scene.record(absurd(number))
    #expect(scene.session.notes == before.notes)
    #expect(scene.session.charts == before.charts)
    #expect(scene.session.participants == before.participants)
  }

  private func absurd(_ number: Int) -> [Event] {
    let note = Note(
      id: NoteID(number), text: "", colour: .blue, label: .public, section: SectionID(number),
      author: .facilitator, writtenAt: Instant(milliseconds: .max))
    return [
      .noteAdded(note, index: number), .noteMoved(1, section: SectionID(number), index: number),
      .noteRemoved(NoteID(number)), .sectionRemoved(SectionID(number)),
      .chartAdded(Chart(id: ChartID(number), title: "")), .chartRemoved(ChartID(number)),
      .personAdded(Participant(id: ParticipantID(number))), .personRemoved(ParticipantID(number)),
      .groupRemoved(GroupID(number)), .noteClustered(NoteID(number), cluster: ClusterID(number)),
      .sectionAdded(Section(id: 90, chart: ChartID(number), title: ""), index: number),
      .partExtended(1, seconds: number), .partStarted(PartID(number)),
      .roundOpened(RoundID(number), targets: [], rules: RoundRules(title: "", question: "")),
      .undone("nothing"), .redone("nothing"),
    ]
  }

  @Test(arguments: [Int.max, Int.min])
  func absurdLengthsOfTimeAndDotsNeverTrap(number: Int) {
    var part = Part(id: 1, plan: PlanPart(title: "", kind: .vote, minutes: number))
    part.clock.extended = number
    let far = Instant(milliseconds: number < 0 ? .min : .max)
    part.clock.stretches = Array(
      repeating: .init(start: Instant(milliseconds: 0), end: far), count: 2_000)
    #expect(part.remaining(at: far) <= part.allotted)
    let time = CivilTime(far, in: Zone(name: "", offset: number))
    #expect((0...23).contains(time.hour))
    let rules = RoundRules(title: "", question: "", dots: number)
    #expect((0...20).contains(Round(id: 1, rules: rules).budget))
  }

  @Test func clocksAtTheEndsOfTimeDoNotTrap() {
    let far = Instant(milliseconds: .max)
    #expect(far.seconds(since: Instant(milliseconds: .min)) > 0)
    #expect(Instant(milliseconds: .min).seconds(since: far) < 0)
    #expect(far.advanced(bySeconds: .max) == far)
    #expect(Instant(seconds: .max) == far)
    #expect(Instant(seconds: 5).advanced(bySeconds: -10) == Instant(seconds: -5))
  }
}
