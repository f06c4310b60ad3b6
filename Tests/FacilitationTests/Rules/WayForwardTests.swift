import Support
import Testing

@testable import Facilitation

@Suite struct WayForwardTests {
  private var scene: Scene {
    let scene = Scene().given(.note("Radio"), .note("Maps", in: 3))
    var details = scene.session.details
    details.date = "2026-11-21"
    return scene.given(.describeSession(details: details))
  }

  /// The 21st of November 2026 is a Saturday.
  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("today", "2026-11-21"), ("Tomorrow", "2026-11-22"),
    ("Fri", "2026-11-27"), ("on Friday", "2026-11-27"), ("saturday", "2026-11-28"),
    ("Thurs.", "2026-11-26"), ("in 2 weeks", "2026-12-05"), ("in a week", "2026-11-28"),
    ("in ten days", "2026-12-01"), ("in 3 months", "2027-02-21"), ("1 Dec", "2026-12-01"),
    ("December 1st", "2026-12-01"), ("20 November", "2027-11-20"), ("1 May 2028", "2028-05-01"),
    ("29 Feb", "2028-02-29"), (" 3 January, 2027 ", "2027-01-03"),
  ])
  func aDayThatIsSaidIsKeptAsADate(said: String, kept: String) {
    let action = scene.given(.addAction(what: "Draw maps", who: nil, due: said, note: nil))
    #expect(action.session.actions[1]?.due == kept)
  }

  @Test(arguments: [
    "next week", "next Fri", "before the pilot", "Ma", "in two shakes", "May", "5/12", "in 2",
    "31 June", "when Ben is back", "",
  ])
  func whatNamesNoDayForSureIsKeptInItsWords(said: String) {
    let action = scene.given(.addAction(what: "Draw maps", who: nil, due: said, note: nil))
    #expect(action.session.actions[1]?.due == said)
  }

  @Test func aDateThatThereIsNotIsRefused() {
    scene.when(.addAction(what: "Draw maps", who: nil, due: "2026-02-30", note: nil)).refused(
      .badText, "“2026-02-30” is not a day of the calendar; write one such as 2026-12-01.")
  }

  @Test func everyDayOfFourCenturiesIsTheDayAfterTheOneBefore() {
    var day = Day(number: -40_000)
    for number in -39_999...110_000 {
      let next = day.advanced(days: 1)
      #expect(next.number == number)
      #expect(next.iso > day.iso)
      #expect(Day(iso: next.iso)?.number ?? number == number)
      #expect(next.weekday == (day.weekday + 1) % 7)
      day = next
    }
    #expect(Day(iso: "2026-11-21")?.weekday == 5)
    #expect(Day(iso: "2026-02-29") == nil)
    #expect(Day(iso: "2024-01-31")?.advanced(months: 1).iso == "2024-02-29")
  }

  @Test func actionsAreInTheOrderOfOwnersAndDates() {
    let acted = scene.given(
      .addAction(what: "a", who: nil, due: "tomorrow", note: nil),
      .addAction(what: "b", who: "Clara", due: "before the pilot", note: nil),
      .addAction(what: "c", who: "Ben", due: "in 2 weeks", note: nil),
      .addAction(what: "d", who: "ben", due: "Fri", note: nil),
      .addAction(what: "e", who: "Clara", due: nil, note: nil),
      .addAction(what: "f", who: "Clara", due: "today", note: nil))
    #expect(acted.session.actionsInOrder.map(\.what) == ["d", "c", "f", "b", "e", "a"])
    #expect(acted.session.actions[4]?.dueText == "Fri 2026-11-27")
  }

  @Test func aParkedNoteIsLetGoForAReason() {
    let waived = scene.given(
      .parkNote(note: 1, parking: Parking(waived: true, reason: "Not ours to decide")))
    #expect(waived.session.notes[1]?.parking?.reason == "Not ours to decide")
    #expect(waived.session.openEnds.isEmpty)
    let open = waived.given(.parkNote(note: 1, parking: Parking(reason: "Not ours to decide")))
    #expect(open.session.notes[1]?.parking == Parking(), "a note that is open has none")
  }

  @Test func theCloseKeepsWhatIsStillOpenAndCanBeDoneAllTheSame() throws {
    let open = scene.given(
      .openRound(round: 1),
      .writeHeadline(group: 1, headline: "Ask first"), .parkNote(note: 2, parking: Parking()),
      .parkNote(note: 1, parking: Parking(answer: "Yes")),
      .addAction(what: "Draw maps", who: "Ben", due: nil, note: nil),
      .addAction(what: "Call", who: "Ben", due: "Fri", note: nil))
    let ends: [OpenEnd] = [.openRound(1), .unheardGroup(2), .parkedNote(2), .looseAction(1)]
    #expect(open.session.openEnds == ends)
    #expect(
      ends.map { open.session.sentence(of: $0) } == [
        "the vote “Priorities” takes ballots", "group “Consumers” has not reported back",
        "parked note #2 needs an owner and a when", "action 1, “Draw maps”, has no date",
      ])
    let closed = open.given(.closeSession)
    #expect(closed.session.leftOpen == ends)
    #expect(closed.entries.last?.events.last == .sessionClosed(open: ends))
    #expect(closed.given(.undo).session.leftOpen.isEmpty)
    #expect(closed.given(.undo, .redo).session.leftOpen == ends)
  }

  @Test func aPartThatWasNeverHeldIsOpenOnceAnotherWas() {
    #expect(scene.session.openEnds.isEmpty)
    let begun = scene.given(.startPart(part: 1))
    let parts = begun.session.agenda.parts.map(\.id).dropFirst()
    #expect(begun.session.openEnds == parts.map { .unheldPart($0) })
    #expect(begun.session.sentence(of: .unheldPart(2)).hasSuffix("has not been held"))
  }

  @Test func aGroupThatHasSpokenIsHeardWithoutAWordWritten() {
    let heard = scene.given(.giveWord(to: 1), .giveWord(to: 2), .finishTurn)
    #expect(heard.session.openEnds.isEmpty)
  }
}
