import Facilitation
import Support
import Testing

/// Notes from elsewhere: where they go, what they are like, and that they come and go as one step.
@Suite struct ImportTests {
  private let scene = Scene().given(
    .note("Ask the elders first"), .namePerson(slot: 3, name: "Zoë"))

  private func draft(_ text: String, _ section: SectionID) -> NoteDraft {
    NoteDraft(text: text, section: section)
  }

  @Test func severalNotesAreOneStep() {
    let added = scene.given(.addNotes(notes: [draft("A", 1), draft("B", 2), draft(" C ", 1)]))
    #expect(added.session.sections[1]?.notes == [1, 2, 4])
    #expect(added.session.notes[4]?.text == "C")
    #expect(added.session.sections[2]?.notes == [3])
    #expect(added.session.undoTitle(for: .facilitator) == "add 3 notes")
    let undone = added.given(.undo)
    #expect(undone.session.notes.map(\.id) == [1])
    #expect(undone.given(.redo).session.sections[1]?.notes == [1, 2, 4])
  }

  @Test func oneThatCannotBeStuckKeepsAllOthersOut() {
    scene.when(.addNotes(notes: [draft("A", 1), draft(" ", 1)]))
      .refused(.badText, "A note cannot be empty.")
    scene.when(.addNotes(notes: [])).refused(.outOfRange)
    let many = Array(repeating: draft("A", 1), count: 1_001)
    scene.when(.addNotes(notes: many))
      .refused(.outOfRange, "The number of notes at once must be 1–1,000, not 1,001.")
  }

  @Test func aRowGoesWhereItSaysUnlessAllGoToOnePlace() throws {
    let session = scene.session
    let chart = try #require(session.charts.first { $0.owner != nil })
    let group = try #require(chart.owner.flatMap { session.groups[$0] })
    let second = session.sections(of: chart.id)[1]
    let rows = [
      NoteRow(line: 2, text: "A", chart: chart.title, section: second.title),
      NoteRow(line: 3, text: "B", group: group.name, author: "zoë", label: "Urgent"),
      NoteRow(line: 4, text: "C", group: group.name, author: "P01"),
      NoteRow(line: 5, text: "D", group: group.name, author: "Nobody"),
    ]
    let placed = session.placed(rows, at: NotePlace())
    #expect(placed.faults.isEmpty)
    #expect(
      placed.notes.map(\.draft.section) == [second.id]
        + Array(repeating: chart.sections[0], count: 3))
    #expect(placed.notes.map(\.draft.member) == [nil, 3, 1, nil])
    #expect(placed.notes.map(\.draft.label) == [nil, .urgent, nil, nil])
    #expect(placed.notes.map(\.hasUnknownAuthor) == [false, false, false, true])
    let all = session.placed(
      rows, at: NotePlace(chart: chart, section: second.title, label: .confidential))
    #expect(
      all.notes.map(\.draft.label) == [.confidential, .urgent, .confidential, .confidential])
    #expect(all.notes.allSatisfy { $0.draft.section == second.id })
  }

  @Test func aNoteComesInNoLessConfidentialThanItWas() throws {
    let chart = try #require(scene.session.charts.first { _ in true })
    let rows = [
      NoteRow(line: 2, text: "A", tags: ["red", "Confidential!"]),
      NoteRow(line: 3, text: "B", label: "public", tags: ["urgent"]),
      NoteRow(line: 4, text: "C", isPrivate: true),
    ]
    let placed = scene.session.placed(rows, at: NotePlace(chart: chart))
    #expect(placed.notes.map(\.label) == [.confidential, .urgent])
    #expect(placed.notes.map(\.unknownTags) == [["red"], []])
    #expect(placed.faults.map(\.line) == [4])
    let lowered = scene.session.placed(rows, at: NotePlace(chart: chart, label: .public))
    #expect(lowered.notes.map(\.label) == [.confidential, .urgent, .public])
  }

  @Test func whatCannotBecomeANoteIsNamedByItsLine() {
    let session = scene.session
    let rows = [
      NoteRow(line: 2, text: "A"), NoteRow(line: 3, text: String(repeating: "x", count: 2_001)),
      NoteRow(line: 9, text: "B", chart: "No such chart"),
      NoteRow(line: 12, text: "C", label: "secret"),
    ]
    let faults = session.placed(rows, at: NotePlace()).faults
    #expect(faults.map(\.line) == [2, 3, 9, 12])
    #expect(faults[0].sentence.contains("name one chart for all notes"))
    #expect(faults[1].sentence == "A note can have 2,000 characters at most; this has 2,001.")
    let first = session.charts.first { _ in true }
    let labels = session.placed(rows, at: NotePlace(chart: first)).faults.filter { $0.line == 12 }
    #expect(labels.map(\.sentence) == ["A label is public, confidential or urgent, not “secret”."])
  }

  @Test func nearDoublesAreFoundAmongTheNotesAndTheTexts() {
    let doubles = scene.session.nearDoubles(of: [
      "Ask the elders first!", "Fees for travel", "fees for travels", "Trust",
    ])
    #expect(doubles == [.note(1), nil, .text(1), nil])
  }

  @Test func nobodyLearnsOfPrivateNotesByTryingTexts() throws {
    let group = try #require(scene.session.charts.first { $0.owner != nil }?.owner)
    let section = try #require(scene.session.charts(of: group).first?.sections.first)
    let hidden = scene.given(
      .writePrivately(group: group, privately: true), .note("We were never paid", in: section))
    #expect(hidden.session.nearDoubles(of: ["We were never paid"]) == [nil])
  }
}
