extension Session {
  /// Refuses a bound that the group's members are beyond already.
  func requireCap(_ cap: Int?, holds id: GroupID) throws(Refusal) {
    let count = members(of: id).count
    guard let cap, count > cap else { return }
    throw Refusal(
      .full,
      "Group \(try requireGroup(id).name.quoted) has \(count.counted("member")); move some before it may have "
        + "\(cap.grouped) at most.")
  }

  /// Refuses to lose what a group has written, said or voted.
  func requireWithoutNotes(_ group: Group) throws(Refusal) {
    let count = charts(of: group.id).reduce(0) { $0 + notes(on: $1.id).count }
    guard count == 0 else {
      throw Refusal(
        .inUse,
        "\(group.name.quoted) has \(count.counted("note")) on its charts; "
          + "move or remove \(count == 1 ? "it" : "them") first.")
    }
    for chart in charts(of: group.id) { try requireUnwritten(chart) }
    try requireNoneMerged(from: Set(charts(of: group.id).flatMap(\.sections)))
    guard reportBacks[group.id] == nil else {
      throw Refusal(.inUse, "\(group.name.quoted) has a report-back; empty it first.")
    }
    if let round = rounds.first(where: { $0.tallies[group.id] != nil }) {
      throw Refusal(
        .inUse,
        "\(group.name.quoted) has a tally in \(round.rules.title.quoted); withdraw it first.")
    }
  }

  /// Refuses to take a group away by undo while people, charts or words hang on it.
  func requireDeserted(_ group: Group) throws(Refusal) {
    try requireWithoutNotes(group)
    if let person = participants.first(where: { $0.group == group.id }) {
      throw Refusal(.inUse, "\(person.slot) is in \(group.name.quoted) by now.")
    }
    if let chart = charts(of: group.id).first {
      throw Refusal(.inUse, "\(group.name.quoted) has the chart \(chart.title.quoted) by now.")
    }
  }
}
