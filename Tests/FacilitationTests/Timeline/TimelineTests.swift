import Facilitation
import Support
import Testing

@Suite struct TimelineTests {
  @Test(arguments: [3, 40, 77] as [UInt64])
  func anySessionOfATimelineIsThatOfTheJournalCutThere(seed: UInt64) {
    let entries = Play(seed: seed, commands: 700).entries
    let timeline = Timeline(entries)
    #expect(timeline.revision == entries.count)
    for revision in [1, 2, 255, 256, 257, 300, entries.count] where revision <= entries.count {
      #expect(timeline.session(at: revision) == Session.replaying(entries[..<revision]))
    }
    #expect(timeline.session(at: 0) == nil)
    #expect(timeline.session(at: entries.count + 1) == nil)
  }

  @Test func aTimelineGrowsAndTakesNothingTwice() {
    let entries = Play.of(5).entries
    var timeline = Timeline(entries[..<10])
    timeline.append(entries[5...])
    timeline.append(entries)
    #expect(timeline.entries == entries)
    #expect(timeline.latest == Session.replaying(entries))
    #expect(timeline.sentences.count == entries.count)
  }

  @Test func anEntryIsToldByWhoMadeIt() {
    var scene = Scene(.workshop, people: 4)
    let helper = Actor(.helper(1), name: "Amina")
    scene = scene.given(.note("Ask the elders"), by: helper).given(.undo, by: helper)
    let sentences = Timeline(scene.entries).sentences.suffix(2)
    #expect(sentences.first?.hasPrefix("Producers, Amina: add note #1 to ") == true)
    #expect(sentences.first?.hasSuffix(": Ask the elders") == true)
    #expect(sentences.last == "Producers, Amina takes a step back: remove note #1: Ask the elders")
  }
}

@Suite struct MomentTests {
  /// Made at 22:13:20 UTC on 2023-11-14, a note a minute from then on.
  private static let timeline: Timeline = {
    var scene = Scene(.workshop, people: 4)
    for number in 1...10 {
      scene.now = scene.now.advanced(bySeconds: 59)
      scene = scene.given(.note("Note \(number)"))
    }
    return Timeline(scene.entries)
  }()

  private func revision(_ text: String) throws -> Int {
    try Self.timeline.place(of: try Moment(text)).revision
  }

  private func refusal(_ text: String) -> String? {
    do throws(Refusal) {
      _ = try Self.timeline.place(of: try Moment(text))
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test func aTimeWithoutSecondsIsTheWholeMinute() throws {
    #expect(try revision("22:13") == 1)
    #expect(try revision("22:14") == 2)
    #expect(try revision("22:14:19") == 1)
    #expect(try revision("22:14:20") == 2)
    #expect(try revision("2023-11-14T22:23") == 11)
    #expect(try revision("2023-11-14 22:16") == 4)
    #expect(try revision("7") == 7)
  }

  @Test func whatIsNoMomentOfTheSessionIsRefusedWithASentence() {
    #expect(refusal("22:12")?.hasPrefix("The session was made at 22:13 on 2023-11-14") == true)
    #expect(refusal("22:24")?.hasPrefix("The last entry is of 22:23 on 2023-11-14") == true)
    #expect(refusal("2023-11-15T22:15")?.hasPrefix("The last entry is of") == true)
    #expect(refusal("12") == "There is no entry 12: the journal has 11 entries.")
    for text in ["", "teatime", "25:00", "14:60", "14.32", "2026-13-01T10:00", "1:2:3:4", "-3"] {
      #expect(refusal(text)?.hasPrefix("“\(text)” is no moment: write a time") == true, "\(text)")
    }
  }

  @Test func theDayOfATimeIsTheOneOnWhichTheSessionWasHeld() throws {
    var scene = Scene(.workshop, people: 4)
    scene = scene.given(.note("Prepared"))
    scene.now = scene.now.advanced(bySeconds: 86_400)
    scene = scene.given(.note("Held"), .startPart(part: 1))
    scene.now = scene.now.advanced(bySeconds: 86_400)
    scene = scene.given(.note("Mended"))
    let timeline = Timeline(scene.entries)
    #expect(try timeline.place(of: try Moment("22:13")).revision == 4)
    #expect(try timeline.place(of: try Moment("2023-11-14T22:13")).revision == 2)
    #expect(try timeline.place(of: try Moment("2023-11-16T22:13")).revision == 5)
  }
}
