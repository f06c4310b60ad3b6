import Facilitation

/// The checks that need the whole plan: whether its numbers fit each other.
struct PlanSums {
  let plan: Plan
  let keys: Keyed<PlanKey>

  func check() {
    checkMinutes()
    checkRoom()
    checkReferences()
  }

  /// Fields that point to notes point to notes that can be there.
  private func checkReferences() {
    let headings = Set(plan.charts.flatMap(\.sections).map { $0.title.lowercased() })
    let charts = zip(plan.charts, keys[.charts]?.items ?? [])
    for (chart, item) in charts {
      for case .note(let heading) in chart.fields.map(\.kind)
      where !headings.contains(heading.lowercased()) {
        item.report(
          "takes notes from “\(heading.shortened)”",
          expected: "the title of a section of this plan")
      }
    }
  }

  /// The agenda takes as long as the plan says.
  private func checkMinutes() {
    let sum = plan.parts.reduce(0) { $0 + $1.minutes }
    guard !plan.parts.isEmpty, !plan.minutes.contains(sum) else { return }
    keys[.parts]?.report(
      "take \(sum) minutes together", expected: "a sum within \(plan.minutes.dashed)")
  }

  /// Everybody finds a place in some group.
  private func checkRoom() {
    let caps = plan.groups.compactMap(\.cap)
    let places = caps.reduce(0, +)
    guard !caps.isEmpty, caps.count == plan.groups.count, places < plan.people.upperBound else {
      return
    }
    keys[.groups]?.report(
      "have places for \(places) people", expected: "room for \(plan.people.upperBound)")
  }
}

extension ClosedRange<Int> {
  /// As a file writes it, such as `60-90`.
  fileprivate var dashed: String {
    lowerBound == upperBound ? String(lowerBound) : "\(lowerBound)-\(upperBound)"
  }
}
