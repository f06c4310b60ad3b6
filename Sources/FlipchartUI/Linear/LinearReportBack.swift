import Facilitation

extension LinearText {
  /// What each group says in plenary.
  var reportBacks: [String] {
    session.groups.isEmpty
      ? ["There are no groups yet."]
      : session.turnOrder.compactMap { session.groups[$0] }.flatMap(reportBack)
  }

  private func reportBack(of group: Group) -> [String] {
    let said = session.reportBacks[group.id] ?? ReportBack()
    return [
      "Group: \(group.name), \(turn(of: group.id))",
      "Presenter: \(said.presenter.isEmpty ? "nobody named yet" : said.presenter)",
    ] + spoken(said) + raised(said)
  }

  /// How many groups raised what the points echo.
  private func raised(_ said: ReportBack) -> [String] {
    said.points.compactMap(\.echo).compactMap { echo in
      session.raised(echo).map { "What #\(echo) says was \($0.words)" }
    }
  }

  /// Where the group's turn stands, with its clock once that has run.
  private func turn(of group: GroupID) -> String {
    let turn = session.turn(of: group, at: now)
    let left = TimeLeft(seconds: turn.remaining).text
    switch turn.state {
    case .speaking, .paused: return "\(turn.state.word), \(left)"
    case .done: return "\(turn.state.word), took \(clockText(seconds: turn.elapsed))"
    case .waiting, .skipped: return turn.state.word
    }
  }

  /// Headline and points, without the presenter.
  func spoken(_ said: ReportBack) -> [String] {
    let headline =
      said.headline.isEmpty
      ? "Headline: none yet" : "Headline\(restriction(said.headlineLabel)): \(said.headline)"
    return [headline]
      + (said.points.isEmpty ? ["No point yet"] : said.points.enumerated().map(point))
  }

  private func point(_ place: Int, _ point: ReportBack.Point) -> String {
    let echo = point.echo.map { echo in
      let owner = session.notes[echo].flatMap { session.group(of: $0) }
        .flatMap { session.groups[$0]?.name }
      return "echo of #\(echo)" + (owner.map { " of \($0)" } ?? "")
    }
    return "Point \(place + 1), \(echo ?? "new")\(restriction(point.label)): \(point.text)"
  }

  /// What is said of a label that lets fewer people read than a public one.
  private func restriction(_ label: Label?) -> String {
    let label = label ?? session.plan.defaultLabel
    return label == .public ? "" : ", \(label.rawValue)"
  }
}
