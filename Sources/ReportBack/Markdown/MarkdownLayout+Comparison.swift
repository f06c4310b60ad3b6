import Facilitation

extension MarkdownLayout {
  /// Chapter 4.
  func comparison() -> [MarkdownBlock] {
    let comparison = document.comparison
    guard !comparison.clusters.isEmpty else { return [] }
    let shared = comparison.clusters.filter { $0.raisedBy > 1 }
    let single = comparison.clusters.filter { $0.raisedBy == 1 }
    let plenary = comparison.clusters.filter { $0.raisedBy == 0 }
    return [.paragraph(summary(comparison))]
      + titled(3, "What the groups share", shared.map(item))
      + titled(3, "What only one group has", single.map(item))
      + titled(3, "What the whole room added", plenary.map(item))
  }

  private func summary(_ comparison: Comparison) -> MarkdownText {
    let clustered = comparison.clusters.reduce(0) { $0 + $1.notes.count }
    let notes = clustered.counted("note")
    let clusters = comparison.clusters.count.counted("cluster")
    let rest = comparison.unclustered.counted("note")
    let verb = comparison.unclustered == 1 ? "is" : "are"
    let unclustered: MarkdownText =
      comparison.unclustered == 0 ? "" : " \(rest) \(verb) in no cluster."
    return
      "\(notes) in \(clusters).\(unclustered) A group raises one by a note or by an echo in plenary."
  }

  private func item(_ cluster: ClusterLine) -> MarkdownItem {
    let groups = document.comparison.groups.counted("group")
    let names: MarkdownText =
      cluster.groups.isEmpty ? "" : " (\(MarkdownText.list(cluster.groups.map { "\($0)" })))"
    let raised: MarkdownText =
      cluster.raisedBy == 0 ? "" : ", raised by \(cluster.raisedBy) of \(groups)\(names)"
    let dots: MarkdownText = cluster.dots.isEmpty ? "" : "; \(dots(cluster.dots))"
    let label: MarkdownText = restriction(cluster.label).map { "; \($0)" } ?? ""
    return MarkdownItem(
      text:
        "\(strong: cluster.name) — \(cluster.notes.count.counted("note"))\(raised)\(dots)\(label)",
      children: cluster.notes.map { MarkdownItem(text: amongOthers($0)) })
  }

  /// Chapter 5.
  func barriersAndOpportunities() -> [MarkdownBlock] {
    guard !document.barriers.isEmpty || !document.opportunities.isEmpty else { return [] }
    return [.heading(3, "Barriers")] + orNone([.list(document.barriers.map(item))])
      + [.heading(3, "Opportunities")] + orNone([.list(document.opportunities.map(item))])
  }

  private func item(_ note: NoteLine) -> MarkdownItem {
    MarkdownItem(text: amongOthers(note))
  }
}
