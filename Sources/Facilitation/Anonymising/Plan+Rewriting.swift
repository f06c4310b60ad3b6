// A plan with everything rewritten that its author typed. What is named in two places is rewritten
// alike in both, so that the plan still holds together.

extension Plan {
  func rewritten(_ by: Rewriting) -> Plan {
    var plan = self
    plan.slug = by.text(slug)
    plan.title = by.text(title)
    plan.purpose = by.text(purpose)
    plan.question = by.text(question)
    plan.materials = materials.map(by.text)
    plan.preparation = preparation.map(by.text)
    plan.roles = roles.map { PlanRole(name: by.text($0.name), duty: by.text($0.duty)) }
    plan.groupRules = groupRules.map(by.text)
    plan.groups = groups.map { $0.rewritten(by) }
    plan.charts = charts.map { $0.rewritten(by) }
    plan.parts = parts.map { $0.rewritten(by) }
    plan.votes = votes.map { $0.rewritten(by) }
    plan.extras = extras.map(by.text)
    plan.links = links.map { PlanLink(title: by.text($0.title), address: by.text($0.address)) }
    plan.credit = by.text(credit)
    plan.sharing = sharing.map { PlanSharing(label: $0.label, terms: by.text($0.terms)) }
    plan.certificate = certificate?.rewritten(by)
    return plan
  }
}

extension PlanGroup {
  fileprivate func rewritten(_ by: Rewriting) -> PlanGroup {
    PlanGroup(name: by.text(name), purpose: by.text(purpose), cap: cap)
  }
}

extension PlanChart {
  fileprivate func rewritten(_ by: Rewriting) -> PlanChart {
    var chart = self
    chart.title = by.text(title)
    if case .group(let name) = owner { chart.owner = .group(by.text(name)) }
    chart.prompts = prompts.map(by.text)
    chart.sections = sections.map { $0.rewritten(by) }
    chart.fields = fields.map { $0.rewritten(by) }
    chart.rows = rows.map(by.text)
    return chart
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

extension PlanPart {
  fileprivate func rewritten(_ by: Rewriting) -> PlanPart {
    var part = self
    part.title = by.text(title)
    part.happens = by.text(happens)
    part.speakerNotes = by.text(speakerNotes)
    part.prompts = prompts.map(by.text)
    part.charts = charts.map(by.text)
    part.votes = votes.map(by.text)
    return part
  }
}

extension PlanVote {
  fileprivate func rewritten(_ by: Rewriting) -> PlanVote {
    var vote = self
    vote.title = by.text(title)
    vote.question = by.text(question)
    vote.charts = charts.map(by.text)
    vote.sections = sections.map(by.text)
    return vote
  }
}

extension PlanCertificate {
  fileprivate func rewritten(_ by: Rewriting) -> PlanCertificate {
    PlanCertificate(
      statement: by.text(statement), requires: requires.map(by.text),
      evaluation: evaluation.map(by.text), signedBy: signedBy.map(by.person))
  }
}

extension Part {
  func rewritten(_ by: Rewriting) -> Part {
    var part = self
    part.plan = plan.rewritten(by)
    return part
  }
}
