import Facilitation
import ReportBack
import Support
import Testing

/// A report of an earlier moment tells others nothing that they may not read today.
@Suite struct StillToldTests {
  private let secret = "Zainab was threatened"

  /// The public and the partners' report of the moment after the first `steps` of these commands.
  private func reports(after steps: Int, _ commands: Command...) throws -> [String] {
    var scene = Scene(.tables)
    for command in commands { try #require(scene.give(command) == nil) }
    let timeline = Timeline(scene.entries)
    return try [Audience.public, .partners].map { audience in
      let then = try #require(timeline.session(at: 1 + steps, toldTo: audience))
      return Report(session: then, options: ReportOptions(audience: audience)).markdown()
    }
  }

  private var note: Command {
    .addNote(text: secret, section: 1, colour: nil, label: .public, member: nil)
  }

  @Test func whatIsLabelledSinceKeepsToTheStricterLabel() throws {
    let reports = try reports(after: 1, note, .labelNote(note: 1, label: .confidential))
    #expect(!reports[0].contains(secret))
    #expect(reports[1].contains(secret))
    let earlier = try self.reports(
      after: 1, .addNote(text: secret, section: 1, colour: nil, label: .urgent, member: nil),
      .labelNote(note: 1, label: .public))
    #expect(!earlier[0].contains(secret))
  }

  @Test func whatIsRewrittenTakenDownOrRedactedSinceIsLeftOut() throws {
    let since: [Command] = [
      .editNote(note: 1, text: "Somebody was threatened"), .removeNote(note: 1),
      .redact(passages: [.note(number: 1)]),
    ]
    for command in since {
      for report in try reports(after: 1, note, command) {
        #expect(!report.contains(secret))
        #expect(!report.contains("Somebody"))
      }
    }
  }

  @Test func soIsWhatIsSaidElsewhere() throws {
    let group = try #require(Scene(.tables).session.groups.first?.id)
    let said: [(Command, Command)] = [
      (
        .writeHeadline(group: group, headline: secret),
        .labelStatement(statement: .headline(group: group), label: .urgent)
      ),
      (.writeHeadline(group: group, headline: secret), .writeHeadline(group: group, headline: "A")),
      (
        .writePoints(group: group, points: [ReportBack.Point(text: secret)]),
        .writePoints(group: group, points: [])
      ),
      (
        .writePoints(group: group, points: [ReportBack.Point(text: secret)]),
        .labelStatement(statement: .point(group: group, number: 1), label: .urgent)
      ),
      (.addAction(what: secret, who: nil, due: nil, note: nil), .removeAction(action: 1)),
      (
        .addAction(what: secret, who: nil, due: nil, note: nil),
        .labelStatement(statement: .action(number: 1), label: .urgent)
      ),
      (.addRow(chart: 4, cells: [secret]), .fillRow(row: 99, cells: [])),
    ]
    for (before, after) in said.dropLast() {
      for report in try reports(after: 1, before, after) { #expect(!report.contains(secret)) }
    }
    let row = Command.addRow(chart: 4, cells: [secret])
    var scene = Scene(.tables)
    try #require(scene.give(row) == nil)
    let id = try #require(scene.session.rows.map(\.id).max())
    for after in [
      Command.fillRow(row: id, cells: [TableCell(field: 1, text: "Safety")]), .removeRow(row: id),
      .labelStatement(statement: .row(number: id), label: .urgent),
    ] {
      for report in try reports(after: 1, row, after) { #expect(!report.contains(secret)) }
    }
  }

  @Test func aClusterThatTookInWhatIsConfidentialSinceIsNotNamed() throws {
    let reports = try reports(
      after: 2, note, .addCluster(name: "Threats", notes: [1]),
      .addNote(text: "B", section: 1, colour: nil, label: .confidential, member: nil),
      .clusterNotes(notes: [2], cluster: 1))
    #expect(!reports[0].contains("Threats"))
    #expect(reports[1].contains("Threats"))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func noMomentOfAnyPlayTellsThePublicMoreThanToday(seed: UInt64) {
    let play = Play.of(seed)
    let timeline = Timeline(play.entries)
    let today = play.session
    for revision in stride(from: 1, through: timeline.revision, by: 7) {
      guard let then = timeline.session(at: revision, toldTo: .public) else { continue }
      for note in then.notes where note.isShown(to: .report(.public)) {
        let now = today.notes[note.id]
        #expect(now?.text == note.text)
        #expect(now?.isShown(to: .report(.public)) == true)
      }
      for statement in then.statements where then.isShown(statement, to: .report(.public)) {
        if case .action(let id) = statement {
          #expect(today.actions[id]?.what == then.actions[id]?.what)
          #expect(today.isShown(statement, to: .report(.public)))
        }
        if case .row(let id) = statement {
          #expect(today.rows[id].map { row in row.cells.contains { !$0.isEmpty } } == true)
        }
        if case .headline(let group) = statement {
          #expect(today.reportBacks[group]?.headline == then.reportBacks[group]?.headline)
          #expect(today.isShown(statement, to: .report(.public)))
        }
      }
      let document = Report(session: then, options: ReportOptions(audience: .public)).markdown()
      for entry in play.entries {
        for case .noteEdited(let id, let text) in entry.events
        where text.count > 12 && today.notes[id]?.text != text && !today.saysToPublic(text) {
          #expect(!document.contains(text), "#\(id) “\(text)” at \(revision)")
        }
      }
    }
  }
}

extension Session {
  /// Whether a text stands in something that the public may read today.
  fileprivate func saysToPublic(_ text: String) -> Bool {
    Report(session: self, options: ReportOptions(audience: .public)).markdown().contains(text)
  }
}
