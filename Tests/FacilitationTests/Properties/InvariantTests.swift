import Support
import Testing

@testable import Facilitation

@Suite struct InvariantTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyPrefixOfAJournalIsAWholeSession(seed: UInt64) {
    let play = Play.of(seed)
    var session = Session(plan: .workshop)
    for entry in play.entries {
      session.evolve(entry)
      #expect(session.faults == [], "after \(entry.events)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyEventThatIsDecidedChangesSomething(seed: UInt64) {
    var session = Session(plan: .workshop)
    for entry in Play.of(seed).entries {
      for event in entry.events {
        let before = session
        session.apply(event, in: entry)
        let isRight = session != before || !event.mustChangeSomething(in: entry)
        #expect(isRight, "\(event)")
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func aHelperNeverChangesAnotherGroupsChart(seed: UInt64) {
    var session = Session(plan: .workshop)
    for entry in Play.of(seed).entries {
      let before = session
      session.evolve(entry)
      guard let group = entry.actor.group else { continue }
      for chart in before.charts where chart.owner != nil && chart.owner != group {
        #expect(before.notes(on: chart.id) == session.notes(on: chart.id), "\(entry)")
        #expect(before.charts[chart.id] == session.charts[chart.id], "\(entry)")
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func numbersOfNotesAreNeverGivenTwice(seed: UInt64) {
    var given: Set<NoteID> = []
    for entry in Play.of(seed).entries {
      for case .noteAdded(let note, _) in entry.events where !entry.takesBack {
        #expect(given.insert(note.id).inserted)
      }
    }
  }
}

extension Event {
  /// False for a mark in the journal, for a shuffle, which may leave all where they are, and for
  /// a move taken back after others' moves have brought the note to its old place already.
  fileprivate func mustChangeSomething(in entry: Entry) -> Bool {
    switch self {
    case .noteMoved: !entry.takesBack
    case .undone, .redone, .redacted, .ballotsRedacted, .passageRedacted, .peopleMoved: false
    default: true
    }
  }
}

extension Entry {
  fileprivate var takesBack: Bool {
    switch events.first {
    case .undone, .redone: true
    default: false
    }
  }
}

extension Session {
  /// What is broken in the session; nothing ever should be.
  fileprivate var faults: [String] {
    placeFaults + peopleFaults
      + repeated(groups.map(\.name)) + repeated(charts.map(\.title))
      + repeated(clusters.map(\.name))
  }

  private var placeFaults: [String] {
    let stuck = sections.flatMap(\.notes)
    let hung = charts.flatMap(\.sections)
    return repeated(stuck.map { "#\($0)" }) + repeated(hung.map { "section \($0)" })
      + notes.filter { $0.merged == nil && sections[$0.section]?.notes.contains($0.id) != true }.map
    {
      "lost #\($0.id)"
    }
      + notes.filter { !isMergedRightly($0) }.map { "merged #\($0.id)" }
      + notes.filter { $0.cluster != nil && $0.cluster.flatMap { clusters[$0] } == nil }
      .map { "cluster of #\($0.id)" }
      + (stuck.count == notes.count { $0.merged == nil } ? [] : ["\(stuck.count) places"])
      + sections.filter { charts[$0.chart]?.sections.contains($0.id) != true }.map(\.title)
      + charts.filter { $0.owner.map { groups[$0] == nil } ?? false }.map { "owner of \($0.title)" }
      + charts.filter(\.sections.isEmpty).map { "bare \($0.title)" }
  }

  private func isMergedRightly(_ note: Note) -> Bool {
    let isKnown = note.twins.allSatisfy { notes[$0]?.merged?.face == note.id }
    guard let merged = note.merged else { return isKnown }
    let face = notes[merged.face]
    return isKnown && face?.twins.contains(note.id) == true && face?.cluster == note.cluster
      && note.parking == nil && sections[note.section] != nil
  }

  private var peopleFaults: [String] {
    participants.filter { $0.group.map { groups[$0] == nil } ?? false }.map(\.slot)
      + groups.filter { members(of: $0.id).count > $0.cap ?? .max }.map {
        "\($0.name) is over its cap"
      }
      + reportBacks.keys.filter { groups[$0] == nil }.map { "report-back of group \($0)" }
      + rounds.filter { $0.state == .open }.dropFirst().map { "round \($0.id) is open too" }
  }

  private func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names, by: \.folded).filter { $0.value.count > 1 }.keys.sorted()
  }
}
