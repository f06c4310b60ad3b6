/// Something that stands against a plan without being against the rules: a sentence for the
/// facilitator, who may go on.
public struct Warning: Hashable, Sendable {
  /// What kind of thing, for programs.
  public var kind: Kind
  /// What the facilitator is told: one sentence.
  public var sentence: String

  /// The kinds of warning.
  public enum Kind: String, CaseIterable, Sendable {
    /// Fewer or more people than the plan is for.
    case people
    /// Fewer or more helpers than the plan asks for.
    case helpers
    /// A group without a helper.
    case groupWithoutHelper
    /// A group with more members than it may have.
    case groupOverCap
    /// People who are in no group.
    case withoutGroup
  }

  /// A warning with its sentence.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }
}

extension Session {
  /// What the facilitator should know about people and groups, the most general first.
  public var warnings: [Warning] {
    let people = participants.filter { $0.role == .participant && $0.present }.count
    guard people > 0 else { return [] }
    return [peopleWarning(people), helperWarning(people)].compactMap { $0 }
      + groups.flatMap(groupWarnings) + [strayWarning].compactMap { $0 }
  }

  private func peopleWarning(_ people: Int) -> Warning? {
    guard !plan.people.contains(people) else { return nil }
    return Warning(
      .people,
      "\(people.counted("person is", "people are")) in the room; the plan is for "
        + "\(plan.people.lowerBound)–\(plan.people.upperBound).")
  }

  private func helperWarning(_ people: Int) -> Warning? {
    let helpers = participants.filter { $0.role == .helper && $0.present }.count
    let ratio = plan.peoplePerHelper
    let fewest = (people + ratio.upperBound - 1) / ratio.upperBound
    let most = max(fewest, people / ratio.lowerBound)
    guard helpers < fewest else { return nil }
    let wanted =
      most == fewest ? "\(fewest)" : "\(fewest)\(most == fewest + 1 ? " or " : "–")\(most)"
    return Warning(
      .helpers,
      "\(people.counted("person", "people")) and \(helpers.counted("helper")): the plan "
        + "asks for one helper to every \(ratio.lowerBound)–\(ratio.upperBound) people, "
        + "so \(wanted).")
  }

  private func groupWarnings(_ group: Group) -> [Warning] {
    let count = members(of: group.id).count
    var warnings: [Warning] = []
    if count > 0, helpers(of: group.id).isEmpty {
      warnings.append(
        Warning(.groupWithoutHelper, "Group \(group.name.quoted) has no helper yet."))
    }
    if let cap = group.cap, count > cap {
      warnings.append(
        Warning(
          .groupOverCap,
          "Group \(group.name.quoted) has \(count.counted("member")); the plan "
            + "allows \(cap.grouped)."))
    }
    return warnings
  }

  private var strayWarning: Warning? {
    let stray = participants.filter { $0.role == .participant && $0.present && $0.group == nil }
    guard !stray.isEmpty, stray.count < participants.count, !groups.isEmpty else { return nil }
    return Warning(
      .withoutGroup,
      stray.count == 1
        ? "\(stray[0].slot) is in no group." : "\(stray.count) people are in no group.")
  }
}
