public import Facilitation

extension Plan {
  /// The small plan with two charts more that are tables: chart 4 of the whole room, with all kinds
  /// of field, and for each group one with a row that comes with the plan.
  public static let tables: Plan = {
    var plan = Plan.workshop
    plan.slug = "tables"
    plan.charts += [
      PlanChart(
        title: "Analysis", owner: .plenary,
        fields: [
          PlanField(title: "Need"), PlanField(title: "From", kind: .note(section: "Steps")),
          PlanField(title: "Owner", kind: .person), PlanField(title: "By", kind: .day),
          PlanField(title: "Purpose documented", kind: .tick),
          PlanField(title: "Remark", needed: false),
        ]),
      PlanChart(
        title: "Readiness", owner: .eachGroup,
        fields: [
          PlanField(title: "Question"),
          PlanField(
            title: "Answer", kind: .choice(among: ["yes", "not yet", "no"], settledBy: ["yes"])),
        ], rows: ["The staff is there"]),
    ]
    return plan
  }()
}
