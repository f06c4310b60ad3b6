import Facilitation

extension Preparation {
  /// What every helper has to know, and for each group who, what and how.
  func briefing() -> [MarkdownBlock] {
    let plan = session.plan
    let question = said(session.details.question).map { MarkdownBlock.paragraph("\(strong: $0)") }
    return head("Briefing for helpers") + [question].compactMap(\.self)
      + [.list([fact("Facilitator", session.details.facilitator)].compactMap(\.self))]
      + titled(
        2, "Who does what", plan.roles.map { MarkdownItem(text: "**\($0.name):** \($0.duty)") })
      + titled(2, "What the groups hold to", plan.groupRules.map { MarkdownItem(text: "\($0)") })
      + titled(2, "To have ready", ready(plan)) + titled(2, "The agenda", agenda())
      + session.groups.flatMap(page) + plenary() + titled(2, "The votes", coming.map(item))
      + titled(2, "Keys at a helper’s seat", keys.map(item))
  }

  private func ready(_ plan: Plan) -> [MarkdownItem] {
    (plan.preparation + plan.materials).map { MarkdownItem(text: "\($0)", ticked: false) }
  }

  private func agenda() -> [MarkdownItem] {
    session.agenda.parts.map { part in
      let minutes = part.plan.minutes.counted("minute")
      let happens = said(part.plan.happens).map { [MarkdownItem(text: "\($0)")] } ?? []
      let prompts = part.plan.prompts.map { MarkdownItem(text: "\($0)") }
      return MarkdownItem(
        text: "\(strong: part.plan.title) — \(minutes)", children: happens + prompts)
    }
  }

  /// What the helpers of one group need.
  private func page(of group: Group) -> [MarkdownBlock] {
    let facts = [
      fact("Purpose", group.purpose),
      fact("Helpers", session.helpers(of: group.id).map(person).listed()),
      fact("Members", session.members(of: group.id).map(person).joined(separator: ", ")),
    ]
    return [.heading(2, "\(group.name)"), .list(facts.compactMap(\.self))]
      + [.paragraph("To open the seat:"), .code([opening(of: group)])]
      + session.charts(of: group.id).flatMap(sheet)
  }

  private func plenary() -> [MarkdownBlock] {
    let charts = session.charts(of: nil)
    return charts.isEmpty ? [] : [.heading(2, "The whole room")] + charts.flatMap(sheet)
  }

  private func sheet(_ chart: Chart) -> [MarkdownBlock] {
    let sections = session.sections(of: chart.id).map(\.title).joined(separator: ", ")
    return [.heading(3, "\(chart.title)")]
      + [.list(chart.prompts.map { MarkdownItem(text: "\($0)") })]
      + (sections.isEmpty ? [] : [.paragraph("**Sections:** \(sections)")])
  }

  private func person(_ person: Participant) -> String {
    person.name.map { "\(person.slot) \($0)" } ?? person.slot
  }

  private func opening(of group: Group) -> String {
    MarkdownEscape.plainLine(
      "flipchart open \(name.asShellWord) --seat helper --group \(group.name.asShellWord)"
        + " --name YOUR-NAME")
  }

  private func item(_ round: Round) -> MarkdownItem {
    let question: MarkdownText = said(round.rules.question).map { " \($0)" } ?? ""
    return MarkdownItem(
      text: "**\(round.rules.title):**\(question) \(budget(of: round)).",
      children: [
        MarkdownItem(text: "A ballot is typed as it stands on paper: slot, then the numbers.")
      ])
  }

  private func item(_ key: PreparedKey) -> MarkdownItem {
    let keys = key.keys.map { "\(strong: $0)" as MarkdownText }
    return MarkdownItem(text: "\(MarkdownText.joined(keys, by: ", ")) — \(key.title)")
  }
}

extension String {
  /// The text as one word of a shell.
  fileprivate var asShellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
    guard !isPlain else { return self }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
