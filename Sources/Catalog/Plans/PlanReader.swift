import Facilitation

/// Makes a plan of the keys of its file.
///
/// Lists are read in the order in which they refer to each other: groups, charts, votes, parts.
struct PlanReader {
  private let keys: Keyed<PlanKey>
  private let slug: String

  /// Reads a plan that will be known by `slug`.
  static func reading(slug: String) -> Reading<Plan> {
    .keyed("a plan with a title, parts and so on", PlanKey.self) { keys in
      PlanReader(keys: keys, slug: slug).plan()
    }
  }

  private func plan() -> Plan? {
    var plan = frame()
    fill(&plan)
    PlanSums(plan: plan, keys: keys).check()
    return plan
  }

  /// What every plan must say; what it does not say, or says wrongly, has something in its place that
  /// fits whatever the rest says, so that each mistake is told and none looks like another.
  private func frame() -> Plan {
    let title = keys.required(.title, .text(.title))
    let purpose = keys.required(.purpose, .text(.passage))
    let question = keys.required(.question, .text(.line))
    let people = keys.required(.people, .range(in: PlanBounds.people))
    let minutes = keys.required(.minutes, .range(in: PlanBounds.minutes))
    let difficulty: Difficulty? = keys.required(.difficulty, .choice)
    return Plan(
      slug: slug, title: title ?? "", purpose: purpose ?? "", question: question ?? "",
      people: people ?? 1...1, minutes: minutes ?? 0...Int.max, difficulty: difficulty ?? .medium)
  }

  private func fill(_ plan: inout Plan) {
    fillRoom(&plan)
    fillSteps(&plan)
    fillSharing(&plan)
  }

  /// Who and what is in the room.
  private func fillRoom(_ plan: inout Plan) {
    let lines = Reading<String>.line.list("a list of lines")
    plan.materials = keys.optional(.materials, lines) ?? []
    plan.preparation = keys.optional(.preparation, lines) ?? []
    plan.roles = keys.optional(.roles, .roles) ?? []
    plan.groupRules = keys.optional(.groupRules, lines) ?? []
    plan.extras =
      keys.optional(.extras, Reading<String>.text(.passage).list("a list of texts")) ?? []
    plan.links = keys.optional(.links, Reading<PlanLink>.link.list("a list of links")) ?? []
    plan.credit = keys.optional(.credit, .text(.passage)) ?? ""
    let helped = Reading<ClosedRange<Int>>.range(in: PlanBounds.members)
    plan.peoplePerHelper = keys.optional(.peoplePerHelper, helped) ?? plan.peoplePerHelper
  }

  /// What is done there; each list knows the names that the ones before it gave.
  private func fillSteps(_ plan: inout Plan) {
    let groups = keys.optional(.groups, .groups, absent: [])
    let charts = keys.optional(.charts, .charts(groups: groups), absent: [])
    let votes = keys.optional(.votes, .votes(charts: charts), absent: [])
    let parts = keys.required(
      .parts, .parts(charts: charts?.map(\.title), votes: votes?.map(\.title)))
    plan.certificate = keys.optional(.certificate, .certificate(charts: charts))
    plan.groups = groups ?? []
    plan.charts = charts ?? []
    plan.votes = votes ?? []
    plan.parts = parts ?? []
  }

  /// What becomes of it afterwards.
  private func fillSharing(_ plan: inout Plan) {
    plan.defaultLabel = keys.optional(.defaultLabel, .choice) ?? plan.defaultLabel
    plan.attribution = keys.optional(.attribution, .choice) ?? plan.attribution
    plan.retentionDays = keys.optional(.retentionDays, .number(in: PlanBounds.retentionDays))
    plan.sharing = keys.optional(.sharing, .sharing) ?? []
    plan.staffVote = keys.optional(.staffVote, .flag) ?? plan.staffVote
    plan.helpersSeeOtherGroups =
      keys.optional(.helpersSeeOtherGroups, .flag) ?? plan.helpersSeeOtherGroups
  }
}
