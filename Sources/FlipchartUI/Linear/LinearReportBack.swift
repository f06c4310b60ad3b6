import Facilitation

extension LinearText {
  /// What each group says in plenary.
  var reportBacks: [String] {
    session.groups.isEmpty
      ? ["There are no groups yet."] : session.groups.flatMap { reportBack(of: $0) }
  }

  private func reportBack(of group: Group) -> [String] {
    let said = session.reportBacks[group.id] ?? ReportBack()
    return [
      "Group: \(group.name)",
      "Presenter: \(said.presenter.isEmpty ? "nobody named yet" : said.presenter)",
    ] + spoken(said) + raised(said)
  }

  /// How many groups raised what the points echo.
  private func raised(_ said: ReportBack) -> [String] {
    said.points.compactMap(\.echo).compactMap { echo in
      session.raised(echo).map { "What #\(echo) says was \($0.words)" }
    }
  }

  /// Headline and points, without the presenter.
  func spoken(_ said: ReportBack) -> [String] {
    ["Headline: \(said.headline.isEmpty ? "none yet" : said.headline)"]
      + (said.points.isEmpty ? ["No point yet"] : said.points.enumerated().map(point))
  }

  private func point(_ place: Int, _ point: ReportBack.Point) -> String {
    let echo = point.echo.map { echo in
      let owner = session.notes[echo].flatMap { session.group(of: $0) }
        .flatMap { session.groups[$0]?.name }
      return "echo of #\(echo)" + (owner.map { " of \($0)" } ?? "")
    }
    return "Point \(place + 1), \(echo ?? "new"): \(point.text)"
  }
}
