public import Facilitation

extension Plan {
  /// A small plan with a bit of everything: two groups of at most four members, a chart each and one
  /// in plenary, three parts and a vote.
  public static let workshop: Plan = {
    var plan = Plan(
      slug: "workshop", title: "Workshop", purpose: "Try everything.", question: "What matters?",
      people: 6...50, minutes: 60...90, difficulty: .medium)
    plan.groups = [
      PlanGroup(name: "Producers", purpose: "Those who make data", cap: 4),
      PlanGroup(name: "Consumers", purpose: "Those who use it", cap: 4),
    ]
    plan.charts = [
      PlanChart(
        title: "Making data", owner: .group("Producers"), prompts: ["How is it made?"],
        sections: [PlanSection(title: "Steps"), PlanSection(title: "Challenges", colour: .pink)]),
      PlanChart(
        title: "Using data", owner: .group("Consumers"), prompts: ["What is it for?"],
        sections: [PlanSection(title: "Steps", colour: .blue)]),
      PlanChart(
        title: "Barriers and opportunities", owner: .plenary,
        sections: [
          PlanSection(title: "Barriers", kind: .barriers, colour: .pink),
          PlanSection(title: "Opportunities", kind: .opportunities, colour: .green),
        ]),
    ]
    plan.votes = [
      PlanVote(
        title: "Priorities", question: "What comes first?",
        charts: ["Making data", "Using data"], sections: ["Steps"], dots: 3, cap: 2)
    ]
    plan.parts = [
      PlanPart(title: "Welcome", kind: .introduction, minutes: 10),
      PlanPart(
        title: "Group work", kind: .groupWork, minutes: 30, charts: ["Making data", "Using data"]),
      PlanPart(title: "Vote", kind: .vote, minutes: 20, votes: ["Priorities"]),
    ]
    return plan
  }()
}

extension Actor {
  /// A helper of the first group.
  public static let amina = Actor(.helper(1), name: "Amina")
  /// Another helper of the first group.
  public static let ben = Actor(.helper(1), name: "Ben")
  /// A helper of the second group.
  public static let cho = Actor(.helper(2), name: "Cho")
}
