import Facilitation

/// What a reader of one report may see and whom it may name: the only place that says so.
struct Disclosure {
  /// Who reads.
  let audience: Audience
  /// How those who wrote are named.
  let attribution: Attribution

  /// The rules for one report.
  init(options: ReportOptions, plan: Plan) {
    audience = options.audience
    attribution = options.attribution(for: plan)
  }

  /// Whether a note is in the report at all.
  func shows(_ note: Note) -> Bool {
    note.isShown(to: .report(audience))
  }

  /// Whether the number of a note that was taken down may be told: nobody can say any more how far
  /// it was meant to travel.
  var showsTakenDown: Bool { audience == .internal }

  /// Whether the minute of a note is told.
  var tellsTimes: Bool { audience == .internal }

  /// Whether groups stand beside what they wrote.
  var namesGroups: Bool { attribution != .none }

  /// Whether members stand beside what they wrote.
  var namesMembers: Bool { attribution == .name }

  /// Whether those with a part to play are named, such as a presenter or the owner of an action.
  ///
  /// By group, they are among those who were there, who have to follow up; a report for anybody
  /// else names no person.
  var namesPeople: Bool {
    switch attribution {
    case .none: false
    case .group: audience == .internal
    case .name: true
    }
  }

  /// The name of somebody with a part to play; nil where it is empty or not to be told.
  func named(_ name: String) -> String? {
    namesPeople ? said(name) : nil
  }
}
