import Facilitation

extension Session {
  /// What the projector shows, in a few words: `chart Producers`.
  func title(of spotlight: Spotlight) -> String {
    switch spotlight {
    case .welcome: "welcome"
    case .agenda: "agenda"
    case .prompts(let part): "prompts of \(agenda.parts[part]?.plan.title ?? "a part")"
    case .chart(let chart): "chart \(charts[chart]?.title ?? "")"
    case .comparison(let left, let right):
      "\(charts[left]?.title ?? "") beside \(charts[right]?.title ?? "")"
    case .note(let note): "note #\(note)"
    case .round(let round): "vote \(rounds[round]?.rules.title ?? "")"
    case .reportBack(let group): "report-back \(groups[group]?.name ?? "")"
    case .parkingLot: "parking lot"
    case .wayForward: "way forward"
    case .blank: "nothing"
    }
  }
}
