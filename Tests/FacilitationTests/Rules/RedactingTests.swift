import Foundation
import Support
import Testing

@testable import Facilitation

/// What was typed on a note is gone from everything that can be looked at, or undone.
@Suite struct RedactingTests {
  private let secret = "Zainab was threatened"

  private var scene: Scene {
    Scene().given(
      .addNote(text: "Ask \(secret)", section: 1, colour: nil, label: nil, member: nil),
      .editNote(note: 1, text: secret),
      .parkNote(note: 1, parking: Parking(owner: secret, answer: secret)))
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  @Test func theTextIsAMarkAndTheSessionHoldsItNowhere() throws {
    let redacted = scene.given(.redact(passages: [.note(number: 1)])).session
    #expect(redacted.notes[1]?.text == "[redacted]")
    #expect(redacted.notes[1]?.parking?.when == "")
    #expect(try !json(redacted).contains("Zainab"))
  }

  @Test func noUndoBringsItBack() throws {
    var scene = scene.given(.undo, .redact(passages: [.note(number: 1)]))
    #expect(scene.give(.redo) != nil)
    while scene.give(.undo) == nil {
      #expect(try !json(scene.session).contains("Zainab"))
    }
  }

  @Test func aNoteThatWasTakenDownIsRedactedToo() throws {
    let redacted = scene.given(.removeNote(note: 1), .redact(passages: [.note(number: 1)]), .undo)
    #expect(redacted.session.notes[1]?.text == "[redacted]")
  }

  @Test func theRedactedJournalMakesTheSameSession() throws {
    let redacted = scene.given(
      .redact(passages: [.note(number: 1)]), .editNote(note: 1, text: "Somebody was threatened"))
    let found = redacted.entries.first(where: \.redactsOthers)
    let teller = try #require(found)
    let journal = redacted.entries.map { $0.redacting(asToldBy: teller) }
    #expect(try !json(journal).contains("Zainab"))
    #expect(Session.replaying(journal) == redacted.session)
    #expect(redacted.session.notes[1]?.text == "Somebody was threatened")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whateverHappenedBeforeAndAfterTheRedactedJournalMakesTheSameSession(seed: UInt64) {
    var scene = Play.of(seed).scene
    #expect(scene.give(.redact(passages: scene.session.passages)) == nil)
    var chance = Chance(seed: seed)
    for _ in 0..<30 { scene.give(chance.command(in: scene.session), by: chance.actor()) }
    let tellers = scene.entries.filter(\.redactsOthers)
    let journal = scene.entries.map { entry in
      tellers.reduce(entry) { $0.redacting(asToldBy: $1) }
    }
    let isSame = Session.replaying(journal) == scene.session
    #expect(isSame)
  }

  @Test func aClosedSessionCanBeRedacted() {
    #expect(
      scene.given(.closeSession, .redact(passages: [.note(number: 1)])).session.notes[1]?.text
        == "[redacted]")
  }

  @Test func whatNeverWasIsRefusedAndHelpersMayNot() {
    var scene = scene
    #expect(scene.give(.redact(passages: [.note(number: 2)]))?.reason == .unknown)
    #expect(scene.give(.redact(passages: [.note(number: -1)]))?.reason == .unknown)
    #expect(scene.give(.redact(passages: []))?.reason == .noChange)
    #expect(scene.give(.redact(passages: [.note(number: 1)]), by: .amina)?.reason == .notAllowed)
  }

  @Test func theSameWordsElsewhereAreFoundInTablesAndInEarlierVersionsToo() {
    let journal = Scene(.tables).given(
      .addRow(chart: 4, cells: ["See \(secret.lowercased())"]),
      .addAction(what: "Ask why \(secret)", who: nil, due: nil, note: nil),
      .changeAction(action: 1, what: "Ask", who: "", due: "", done: false),
      .moveSpotlight(to: .speaker(name: secret, topic: ""))
    ).entries
    #expect(
      WrittenHistory(journal).places(saying: [secret]) == [
        "row 3", "an earlier version of action 1",
        "an earlier version of what the projector showed",
      ])
  }

  @Test func whatIsTakenOutIsGoneFromEveryVersionAndWhatElseStandsStays() throws {
    let points = ReportBack.Point(text: secret)
    let scene = Scene().given(
      .addCluster(name: secret, notes: []), .renameCluster(cluster: 1, name: "Farms"),
      .writeHeadline(group: 1, headline: secret), .namePresenter(group: 1, presenter: secret),
      .writePoints(group: 1, points: [ReportBack.Point(text: "Water"), points]),
      .addAction(what: secret, who: secret, due: "soon", note: nil), .removeAction(action: 1),
      .addFeedback(score: 3, line: secret), .namePerson(slot: 1, name: secret),
      .addResource(title: secret, who: secret, link: secret), .undo, .redo)
    let redacted = scene.given(.redact(passages: scene.session.passages + [.action(number: 1)]))
    #expect(try !json(redacted.session).contains("Zainab"))
    #expect(redacted.session.feedback[1]?.score == 3)
    #expect(redacted.session.reportBacks[1]?.points.count == 2)
    let teller = try #require(redacted.entries.last)
    let journal = redacted.entries.map { $0.redacting(asToldBy: teller) }
    #expect(try !json(journal).contains("Zainab"))
    #expect(Session.replaying(journal) == redacted.session)
    let words = scene.entries.flatMap { $0.words(takenOutBy: teller, in: scene.session) }
    #expect(words.contains(secret))
    #expect(journal.flatMap { $0.words(takenOutBy: teller, in: scene.session) } == [])
  }

  /// What is the room's own furniture is renamed and not taken out; all else that is typed can be.
  @Test func whateverIsTypedInAnEventCanBeTakenOut() throws {
    let furniture: Set = [
      "sessionCreated", "sessionDescribed", "groupAdded", "groupChanged", "chartAdded",
      "chartChanged", "sectionAdded", "sectionChanged", "roundDrafted", "roundAmended",
      "roundOpened", "roundUnopened", "partAdded", "nudgeSent", "spotlightMoved", "turnsRestored",
    ]
    let one: [Passage] = [
      .note(number: 1), .row(number: 1), .headline(group: 1), .point(group: 1, number: 1),
      .point(group: 1, number: 2), .presenter(group: 1), .action(number: 1), .feedback(number: 1),
      .resource(number: 1), .cluster(number: 1), .reason(round: 1), .person(slot: 1),
    ]
    let session = Scene().session
    for event in try Marking.events() where !event.writings(in: session, revision: 1).isEmpty {
      let left = one.reduce(event) { $0.redacting($1) }.writings(in: session, revision: 1)
      let isLeft = left.contains { $0.text == Marking.mark }
      #expect(isLeft == furniture.contains(event.kind), "\(event.kind)")
    }
  }
}

extension Session {
  /// Every passage that it has.
  fileprivate var passages: [Passage] {
    let onCharts: [Passage] =
      notes.map { .note(number: $0.id) } + rows.map { .row(number: $0.id) }
      + clusters.map { .cluster(number: $0.id) }
    let inRoom: [Passage] =
      rounds.map { .reason(round: $0.id) } + participants.map { .person(slot: $0.id) }
    let said: [Passage] = groups.flatMap { group -> [Passage] in
      let points = (1...ReportBack.mostPoints).map { Passage.point(group: group.id, number: $0) }
      return [.headline(group: group.id), .presenter(group: group.id)] + points
    }
    let after: [Passage] =
      actions.map { .action(number: $0.id) } + feedback.map { .feedback(number: $0.id) }
      + resources.map { .resource(number: $0.id) }
    return onCharts + inRoom + said + after
  }
}
