import Facilitation

extension SynthesisLayout {
  /// Chapter 3: the clusters that several sessions raised.
  func shared() -> [MarkdownBlock] {
    let shared = document.clusters.filter { $0.raisedIn.count > 1 }
    return shared.isEmpty ? [] : [.list(shared.map(item))]
  }

  private func item(_ cluster: SharedCluster) -> MarkdownItem {
    let sessions = document.sessions.count.counted("session")
    return MarkdownItem(
      text: "\(strong: cluster.name) — raised in \(cluster.raisedIn.count) of \(sessions)",
      children: cluster.raisedIn.map { here in
        MarkdownItem(text: "\(here.session): \(extent(of: here))")
      })
  }

  private func extent(of cluster: ClusterInSession) -> MarkdownText {
    let notes = cluster.notes.counted("note")
    guard cluster.raisedBy > 0 else { return "\(notes)" }
    return "\(notes), raised by \(cluster.raisedBy) of \(cluster.groups.counted("group"))"
  }

  /// Chapter 4: the clusters and votes of one session alone.
  func single() -> [MarkdownBlock] {
    bySession { index in
      let name = document.sessions[index].name
      let clusters = document.clusters.compactMap { cluster -> MarkdownItem? in
        guard let only = cluster.raisedIn.first, cluster.raisedIn.count == 1, only.session == name
        else { return nil }
        return MarkdownItem(text: "\(strong: cluster.name) — \(extent(of: only))")
      }
      let votes = document.votes.filter { !$0.isShared && $0.rounds[0].session == name }
      return clusters + votes.map { MarkdownItem(text: "The vote “\($0.title)”") }
    }
  }

  /// Chapter 5: the votes that several sessions held.
  func votes() -> [MarkdownBlock] {
    document.votes.filter(\.isShared).flatMap { vote -> [MarkdownBlock] in
      let own = vote.rounds.filter { !$0.own.isEmpty }
      return [.heading(3, "\(vote.title)"), .list(vote.rounds.map(budget))]
        + listed("In several sessions, by the share of each session’s own dots:", shares(of: vote))
        + listed("In one session alone:", own.map(item))
    }
  }

  private func listed(_ words: MarkdownText, _ items: [MarkdownItem]) -> [MarkdownBlock] {
    items.isEmpty ? [] : [.paragraph(words), .list(items)]
  }

  private func budget(_ round: RoundInSession) -> MarkdownItem {
    let ballots = round.ballots.counted("ballot")
    let each: MarkdownText = round.dots.map { ", \($0.counted("dot")) each" } ?? ""
    let placed: MarkdownText =
      round.spent.map { ", \($0) placed" } ?? "; not all that was voted on may be told here"
    return MarkdownItem(text: "**\(round.session):** \(ballots)\(each)\(placed)")
  }

  private func shares(of vote: SharedVote) -> [MarkdownItem] {
    vote.targets.map { target in
      let shares = target.shares.map { here in
        "\(here.session) \(English.percent(here.share)) (place \(here.rank))" as MarkdownText
      }
      return MarkdownItem(
        text: "**\(line: target.text)** — \(MarkdownText.joined(shares, by: ", "))")
    }
  }

  private func item(_ round: RoundInSession) -> MarkdownItem {
    let layout = layout(of: round.session)
    let told = round.own.prefix(Self.mostTold)
    let rest = round.own.dropFirst(Self.mostTold)
    let lines = told.map {
      MarkdownItem(text: "\(layout.place($0)) — \(English.percent($0.share ?? 0))")
    }
    let more = rest.isEmpty ? [] : [MarkdownItem(text: summary(of: rest))]
    return MarkdownItem(text: "**\(round.session):**", children: lines + more)
  }

  /// How many targets of one session alone are told one by one.
  private static var mostTold: Int { 5 }

  private func summary(of rest: ArraySlice<StandingLine>) -> MarkdownText {
    let share = rest.compactMap(\.share).reduce(0, +)
    return "\(rest.count) more with \(English.percent(share)) together"
  }
}

extension SharedVote {
  /// Whether several sessions held it.
  var isShared: Bool { Set(rounds.map(\.session)).count > 1 }
}
