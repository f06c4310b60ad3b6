import Facilitation
import Screen

/// What the forms of the vote page are for.
enum VoteForm: Equatable, Sendable {
  /// A new draft, or the rules of a round, with the charts that can be chosen.
  case round(RoundID?, RoundRules, charts: [ChartID])
  case void(RoundID)
  case tally(RoundID, GroupID)
  case tie(RoundID, TieWay)
}

/// What the lists of the vote page are for.
enum VotePicker: Equatable, Sendable {
  case voter([ParticipantID])
  case withdrawal([ParticipantID])
  case tally([GroupID])
  case tie
}

extension Form {
  /// The rules of a round: of a new draft, or of one that is there.
  static func round(_ rules: RoundRules, for round: RoundID?, in session: Session?) -> Form {
    let charts = session.map { Array($0.charts) } ?? []
    let scope = VoteScope(rules, among: charts.map(\.id))
    let titles = charts.map(\.title)
    return Form(
      purpose: .vote(.round(round, rules, charts: charts.map(\.id))),
      title: round == nil ? "Prepare a vote" : "The rules of the vote",
      fields: [
        .text("Title", rules.title, hint: "Such as What comes first", limit: 200),
        .text("Question", rules.question, hint: "Which points should we take up?", limit: 500),
        .choice("On", ["Notes", "Clusters"], chosen: rules.kind == .notes ? 0 : 1),
        .choice("Of", scope.options(titles), chosen: scope.chosen),
        .text("Dots each", rules.dots.text, hint: "1 to 20; empty for as many as suit", limit: 2),
        .text("Per target", rules.cap.text, hint: "The most on one; empty as suits", limit: 2),
        .choice("Tally", ["Hidden until the reveal", "Seen live"], chosen: rules.sealed ? 0 : 1),
        .choice("Ballots", ["Anonymous", "Named"], chosen: rules.anonymous ? 0 : 1),
        .text("Places", "\(rules.top)", hint: "How many count, such as 3", limit: 3),
        .text("Minutes", rules.seconds.map { $0 / 60 }.text, hint: "Empty for no limit", limit: 3),
      ])
  }

  static func void(_ round: Round) -> Form {
    Form(
      purpose: .vote(.void(round.id)), title: "End “\(round.rules.title)” without a result",
      fields: [.text("Reason", hint: "It goes into the report", limit: 500)])
  }

  /// A group's dots as a whole, as they were handed in before.
  static func tally(_ dots: [Dots], round: RoundID, group: Group, budget: Int) -> Form {
    Form(
      purpose: .vote(.tally(round, group.id)), title: "\(group.name): \(counted(budget, "dot"))",
      fields: [
        .text(
          "Dots", dots.isEmpty ? "" : BallotText.text(of: dots),
          hint: "Such as 12x9 4x3: numbers, and how many dots", limit: 500)
      ])
  }
}

/// Which charts a vote is on: all, one, or (where the rules say so) the several that they name.
struct VoteScope {
  private let several: Int?
  /// The place of the option that the rules stand for.
  let chosen: Int

  init(_ rules: RoundRules, among charts: [ChartID]) {
    let named = rules.charts.count
    several = named > 1 || (named == 1 && !rules.sections.isEmpty) ? named : nil
    let place = rules.charts.first.flatMap { charts.firstIndex(of: $0) }
    chosen = several != nil || named == 0 ? 0 : (place ?? 0) + 1
  }

  /// What can be chosen.
  func options(_ titles: [String]) -> [String] {
    [several.map { "As it is: \(counted($0, "chart"))" } ?? "All charts"] + titles
  }
}

extension Int? {
  /// The number as it is typed; empty for none.
  var text: String { map { "\($0)" } ?? "" }
}
