extension Session {
  /// What the projector shows, in a few words: `chart Producers`.
  public func title(of spotlight: Spotlight) -> String {
    switch spotlight {
    case .welcome: "welcome"
    case .agenda: "agenda"
    case .speaker(let name, let topic): "speaker \(name.isEmpty ? topic : name)"
    case .prompts(let part): "prompts of \(agenda.parts[part]?.plan.title ?? "a part")"
    case .chart(let chart): "chart \(charts[chart]?.title ?? "")"
    case .comparison(let left, let right):
      "\(charts[left]?.title ?? "") beside \(charts[right]?.title ?? "")"
    case .note(let note): "note #\(note)"
    case .disclosed(let note):
      "\(notes[note]?.restriction ?? "") note #\(note), on purpose"
    case .round(let round): "vote \(rounds[round]?.rules.title ?? "")"
    case .reportBack(let group): "report-back \(groups[group]?.name ?? "")"
    case .groups(let left, let right):
      "what \(groups[left]?.name ?? "") and \(groups[right]?.name ?? "") share"
    case .barriers: "barriers and opportunities"
    case .parkingLot: "parking lot"
    case .wayForward: "way forward"
    case .break(let part): "break \(agenda.parts[part]?.plan.title ?? "")"
    case .testCard: "test card"
    case .blank: "nothing"
    }
  }
}
