// A plan with everything rewritten that its author typed. What is named in two places is rewritten
// alike in both, so that the plan still holds together.

extension Plan: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    slug = by.text(slug)
    title = by.text(title)
    purpose = by.text(purpose)
    question = by.text(question)
    materials = materials.map(by.text)
    preparation = preparation.map(by.text)
    roles = roles.map { PlanRole(name: by.text($0.name), duty: by.text($0.duty)) }
    groupRules = groupRules.map(by.text)
    groups = groups.map { $0.rewritten(by) }
    charts = charts.map { $0.rewritten(by) }
    parts = parts.map { $0.rewritten(by) }
    votes = votes.map { $0.rewritten(by) }
    extras = extras.map(by.text)
    links = links.map { PlanLink(title: by.text($0.title), address: by.text($0.address)) }
    credit = by.text(credit)
    sharing = sharing.map { PlanSharing(label: $0.label, terms: by.text($0.terms)) }
    certificate = certificate?.rewritten(by)
  }
}

extension PlanGroup {
  fileprivate func rewritten(_ by: Rewriting) -> PlanGroup {
    PlanGroup(name: by.text(name), purpose: by.text(purpose), cap: cap)
  }
}

extension PlanChart: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    if case .group(let name) = owner { owner = .group(by.text(name)) }
    prompts = prompts.map(by.text)
    sections = sections.map { $0.rewritten(by) }
    fields = fields.map { $0.rewritten(by) }
    rows = rows.map(by.text)
  }
}

extension PlanSection {
  func rewritten(_ by: Rewriting) -> PlanSection {
    PlanSection(title: by.text(title), kind: kind, colour: colour)
  }
}

extension PlanField {
  func rewritten(_ by: Rewriting) -> PlanField {
    let kind: FieldKind =
      switch kind {
      case .text, .person, .day, .tick: kind
      case .choice(let answers, let settling):
        .choice(among: answers.map(by.text), settledBy: settling.map(by.text))
      case .note(let section): .note(section: by.text(section))
      }
    return PlanField(title: by.text(title), kind: kind, needed: needed)
  }
}

extension PlanPart: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    happens = by.text(happens)
    speakerNotes = by.text(speakerNotes)
    prompts = prompts.map(by.text)
    charts = charts.map(by.text)
    votes = votes.map(by.text)
  }
}

extension PlanVote: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    question = by.text(question)
    charts = charts.map(by.text)
    sections = sections.map(by.text)
  }
}

extension PlanCertificate {
  fileprivate func rewritten(_ by: Rewriting) -> PlanCertificate {
    PlanCertificate(
      statement: by.text(statement), requires: requires.map(by.text),
      evaluation: evaluation.map(by.text), signedBy: signedBy.map(by.person))
  }
}

extension Part: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    plan = plan.rewritten(by)
  }
}
