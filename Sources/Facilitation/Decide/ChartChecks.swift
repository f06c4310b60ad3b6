extension Session {
  func checkedPrompts(_ prompts: [String]) throws(Refusal) -> [String] {
    try require(prompts.count, in: 0...Session.mostPrompts, "The number of prompts")
    var kept: [String] = []
    for prompt in prompts { kept.append(try TextRule.prompt.checked(prompt, as: "A prompt")) }
    return kept
  }

  func checkedSections(_ sections: [PlanSection]) throws(Refusal) -> [PlanSection] {
    var kept: [PlanSection] = []
    for section in sections {
      let section = try section.checked()
      if kept.contains(where: { $0.title.folded == section.title.folded }) {
        throw Refusal(.nameTaken, "Two sections are called \(section.title.quoted).")
      }
      kept.append(section)
    }
    return kept
  }

  /// Refuses to lose notes with their section.
  func requireEmpty(_ section: Section) throws(Refusal) {
    guard !section.notes.isEmpty else { return try requireNoneMerged(from: [section.id]) }
    let count = section.notes.count
    throw Refusal(
      .inUse,
      "\(section.title.quoted) has \(count.counted("note")); "
        + "move or remove \(count == 1 ? "it" : "them") first.")
  }

  /// Refuses to take a sheet down by undo while there are columns on it.
  func requireBare(_ chart: Chart) throws(Refusal) {
    try requireUnwritten(chart)
    guard let section = sections(of: chart.id).first else { return }
    throw Refusal(.inUse, "\(chart.title.quoted) has the section \(section.title.quoted) by now.")
  }
}

extension PlanSection {
  /// The column with its heading held to the rule.
  func checked() throws(Refusal) -> PlanSection {
    var kept = self
    kept.title = try TextRule.title.checked(title, as: "The title of a section")
    return kept
  }
}
