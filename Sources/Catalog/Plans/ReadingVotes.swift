import Facilitation

extension Reading where Value == [PlanVote] {
  /// The votes, on notes of `charts`; nothing there where those could not be read.
  static func votes(charts: [PlanChart]?) -> Reading {
    Reading<PlanVote>.vote(charts: charts).list("a list of votes", atMost: Plan.mostVotes).unique(
      \.title)
  }
}

extension Reading where Value == PlanVote {
  private static func vote(charts: [PlanChart]?) -> Reading {
    .keyed("a vote with a title and a question", VoteKey.self) { keys in
      let title = keys.required(.title, .text(.title))
      let question = keys.required(.question, .text(.line))
      var vote = PlanVote(title: title ?? "", question: question ?? "")
      readTargets(of: &vote, from: keys, charts: charts)
      readDots(of: &vote, from: keys)
      readRules(of: &vote, from: keys)
      return title == nil || question == nil ? nil : vote
    }
  }

  private static func readTargets(
    of vote: inout PlanVote, from keys: Keyed<VoteKey>, charts: [PlanChart]?
  ) {
    let chart = Reading<String>.name(of: "a chart", among: charts?.map(\.title))
    vote.kind = keys.optional(.kind, .choice) ?? vote.kind
    vote.charts = keys.optional(.charts, chart.list("a list of charts").unique(\.self)) ?? []
    let chosen = vote.charts
    let sheets = charts?.filter { chosen.isEmpty || chosen.contains($0.title) }
    let titles = sheets?.flatMap { $0.sections.map(\.title) }
    let section = Reading<String>.name(of: "a section of these charts", among: titles)
    vote.sections =
      keys.optional(.sections, section.list("a list of sections").unique(\.self)) ?? []
  }

  private static func readDots(of vote: inout PlanVote, from keys: Keyed<VoteKey>) {
    vote.dots = keys.optional(.dots, .number(in: RoundRules.dotsRange))
    let highest = vote.dots ?? RoundRules.dotsRange.upperBound
    vote.cap = keys.optional(.cap, .number(in: 1...highest))
  }

  private static func readRules(of vote: inout PlanVote, from keys: Keyed<VoteKey>) {
    vote.sealed = keys.optional(.sealed, .flag) ?? vote.sealed
    vote.anonymous = keys.optional(.anonymous, .flag) ?? vote.anonymous
    vote.top = keys.optional(.top, .number(in: PlanBounds.top)) ?? vote.top
    vote.minutes = keys.optional(.minutes, .number(in: PlanBounds.minutes))
  }
}
