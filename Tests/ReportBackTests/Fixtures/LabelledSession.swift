import Facilitation

extension Story {
  /// A session of ten notes with labels by chance, each note in every place that a note can be in:
  /// on a chart, in a cluster, parked, voted on, tied, drawn, echoed, the source of an action.
  ///
  /// Whatever tells of note 7 has the words `secret-7-` in it.
  static func labelled(_ chance: inout SplitMix64) throws -> Story {
    var story = try Story.twoGroups(of: 6)
    for number in 1...10 {
      try story.place(number, label: Label.allCases.randomElement(using: &chance))
    }
    let ballots = (0..<12).map { _ in
      [Int.random(in: 1...5, using: &chance), Int.random(in: 6...10, using: &chance)]
    }
    try story.vote(top: 2, ballots: ballots)
    try story.settle(&chance)
    try story.echo(&chance)
    for number in 1...10 where number.isMultiple(of: 2) {
      try story.tell(
        .parkNote(note: NoteID(number), parking: Parking(answer: "secret-\(number)-answer")))
    }
    try story.say(&chance)
    return story
  }

  /// What is said outside the notes, the text of each with its place in this list: `said-2-`.
  static let labelledStatements: [Statement] = [
    .headline(group: 1), .headline(group: 2), .feedback(number: 1), .resource(number: 1),
    .action(number: 11), .reason(round: 2), .parking(note: 1),
  ]

  private mutating func say(_ chance: inout SplitMix64) throws {
    try tell(.writeHeadline(group: 1, headline: "said-0-"))
    try tell(.writeHeadline(group: 2, headline: "said-1-"))
    try tell(.addFeedback(score: 3, line: "said-2-"))
    try tell(.addResource(title: "said-3-", who: "said-3-who", link: "said-3-link"))
    try tell(.addAction(what: "said-4-", who: "said-4-who", due: "said-4-due", note: nil))
    try tell(.draftRound(rules: RoundRules(title: "Again", question: "")))
    try tell(.openRound(round: 2))
    try tell(.voidRound(round: 2, reason: "said-5-"))
    try tell(.parkNote(note: 1, parking: Parking(owner: "said-6-", when: "said-6-when")))
    for statement in Self.labelledStatements {
      let label = Label.allCases.randomElement(using: &chance) ?? .urgent
      guard label != session.label(of: statement) else { continue }
      try tell(.labelStatement(statement: statement, label: label))
    }
  }

  private mutating func place(_ number: Int, label: Label?) throws {
    try note(
      "secret-\(number)-text", in: "All", of: number <= 5 ? 1 : 2, label: label,
      member: ParticipantID(number))
    try tell(.addCluster(name: "secret-\(number)-cluster", notes: [NoteID(number)]))
    try tell(.addAction(what: "secret-\(number)-action", who: nil, due: nil, note: NoteID(number)))
  }

  private mutating func settle(_ chance: inout SplitMix64) throws {
    guard let tie = session.tieAtCut(of: 1) else { return }
    let chosen = tie.tied.prefix(tie.places).map(\.number)
    let reason = tie.tied.map { "secret-\($0.number)-reason" }.joined(separator: " ")
    let ways: [TieBreak] = [
      .keepAll, .draw(seed: chance.next()), .decider(name: "Chief", chosen: chosen),
    ]
    try tell(
      .settleTie(
        round: 1, how: ways[Int.random(in: ways.indices, using: &chance)], reason: reason))
  }

  private mutating func echo(_ chance: inout SplitMix64) throws {
    for (group, others) in [(GroupID(1), 6...10), (GroupID(2), 1...5)] {
      let points = others.shuffled(using: &chance).prefix(3).map { number in
        ReportBack.Point(text: "secret-\(number)-point", echo: NoteID(number))
      }
      try tell(.writePoints(group: group, points: points))
    }
  }
}
