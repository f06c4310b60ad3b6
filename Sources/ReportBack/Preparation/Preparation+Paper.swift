import Facilitation

extension Preparation {
  /// How many places a slip has where the dots are not known yet.
  private static var placesUnlessKnown: Int { 5 }
  /// How many rows for people who come unexpected follow those of the slots.
  private static var spareRows: Int { 5 }

  /// A slip for each voter in each vote to come, to be cut along the lines.
  func ballots() -> [MarkdownBlock] {
    let voters = session.participants.filter(session.isVoter)
    guard !coming.isEmpty, !voters.isEmpty else {
      return head("Ballot slips") + [.paragraph("No vote is planned, or nobody is there to vote.")]
    }
    let slips = coming.flatMap { round in voters.flatMap { slip(of: $0, in: round) } }
    return head("Ballot slips")
      + [.paragraph("Cut along the lines. A slip has a slot and no name.")] + slips
  }

  private func slip(of voter: Participant, in round: Round) -> [MarkdownBlock] {
    let question = said(round.rules.question).map { MarkdownBlock.paragraph("\($0)") }
    let places = round.rules.dots ?? Self.placesUnlessKnown
    let blanks = Array(repeating: "#\\_\\_\\_\\_\\_" as MarkdownText, count: places)
    return [.rule, .heading(2, "\(voter.slot) — \(round.rules.title)"), question].compactMap(\.self)
      + [
        .paragraph("\(budget(of: round)). Write the number of what you choose, once for each dot.")
      ]
      + [.paragraph(.joined(blanks, by: "   "))]
  }

  /// A sign for each chart, and a label with its number for each note that the room may read; then
  /// labels with the numbers of the notes to come.
  func labels() -> [MarkdownBlock] {
    let shown = session.notes.filter { $0.isShown(to: .room) && $0.merged == nil }
    let hidden = session.notes.count { !$0.isShown(to: .room) }
    let left = hidden == 1 ? "1 note is left out: it is" : "\(hidden) notes are left out: they are"
    return head("Labels for the wall") + session.charts.flatMap(sign)
      + shown.flatMap { label($0.id, text: $0.text) }
      + (hidden == 0 ? [] : [.rule, .paragraph("\(left) not for the room.")])
      + (0..<blankLabels).flatMap { label(NoteID(session.notes.nextID.number + $0), text: nil) }
  }

  private func sign(_ chart: Chart) -> [MarkdownBlock] {
    let prompts = chart.prompts.map { MarkdownItem(text: "\($0)") }
    let sections = session.sections(of: chart.id).map { MarkdownItem(text: "\(strong: $0.title)") }
    return [.rule, .heading(2, "\(chart.title)"), .list(prompts + sections)]
  }

  private func label(_ note: NoteID, text: String?) -> [MarkdownBlock] {
    [.rule, .heading(2, "#\(note.number)")] + (text.map { [.paragraph("\($0)")] } ?? [])
  }

  /// A row for each participant's slot, and a few for those who come unexpected.
  func signUp() -> [MarkdownBlock] {
    let people = session.participants.filter { $0.role == .participant }
    let rows = people.map { person -> [MarkdownText] in
      let group = person.group.flatMap { session.groups[$0]?.name } ?? ""
      return ["\(person.slot)", "\(person.name ?? "")", "\(group)", ""]
    }
    let spare = (0..<Self.spareRows).map { index -> [MarkdownText] in
      let slot = ParticipantID(session.participants.nextID.number + index)
      return ["\(slot.slot)", "", "", ""]
    }
    return head("Sign-up sheet") + [
      .paragraph("Your slot is all that is needed; write your name only if you like."),
      .table(["Slot", "Name", "Group", "Organisation or contact"], rows + spare),
    ]
  }
}
