// A plan that comes from outside is held to its bounds before a session is made of it.

extension Plan {
  /// The plan with its texts tidied.
  ///
  /// - Throws: the first fault, as a sentence: a text that is not one, a number out of bounds, two
  ///   things of one name, or the name of something that the plan does not have.
  public func checked() throws(Refusal) -> Plan {
    var kept = try withCheckedTexts()
    try require(people.lowerBound, in: 1...Session.mostPeople, "The fewest people of the plan")
    try require(people.upperBound, in: 1...Session.mostPeople, "The most people of the plan")
    try require(minutes.lowerBound, in: 1...Plan.mostMinutes, "The fewest minutes of the plan")
    try require(minutes.upperBound, in: 1...Plan.mostMinutes, "The most minutes of the plan")
    try require(
      peoplePerHelper.lowerBound, in: 1...Session.mostPeople, "The fewest people for a helper")
    try require(
      peoplePerHelper.upperBound, in: 1...Session.mostPeople, "The most people for a helper")
    if let retentionDays { try require(retentionDays, in: 0...36_500, "The days of retention") }
    kept.groups = try checkedGroups()
    kept.charts = try checkedCharts()
    kept.parts = try checkedParts()
    kept.votes = try checkedVotes()
    kept.sharing = try checkedSharing()
    kept.certificate = try checkedCertificate()
    try kept.requireReferences()
    return kept
  }

  /// The most minutes of a session, and of a part: ten days.
  public static let mostMinutes = 14_400
  /// The most steps of an agenda.
  public static let mostParts = 100
  /// The most votes that a plan prepares.
  public static let mostVotes = 50

  private func withCheckedTexts() throws(Refusal) -> Plan {
    var kept = self
    kept.slug = try TextRule.name.checked(slug, as: "The short name of the plan")
    kept.title = try TextRule.title.checked(title, as: "The title of the plan")
    kept.purpose = try TextRule.passage.optional.checked(purpose, as: "The purpose of the plan")
    kept.question = try TextRule.line.optional.checked(question, as: "The question of the plan")
    kept.credit = try TextRule.passage.optional.checked(credit, as: "The credit of the plan")
    kept.materials = try materials.checked(as: "A line of the materials")
    kept.preparation = try preparation.checked(as: "A line of the preparation")
    kept.groupRules = try groupRules.checked(as: "A group rule")
    kept.extras = try extras.checked(as: "An extra")
    for index in kept.roles.indices { try kept.roles[index].check() }
    for index in kept.links.indices { try kept.links[index].check() }
    return kept
  }
}

extension [String] {
  /// Passages held to their rule, a hundred at most.
  func checked(as what: String) throws(Refusal) -> [String] {
    try require(count, in: 0...100, "The number of lines of one kind in a plan")
    var kept: [String] = []
    for text in self { kept.append(try TextRule.passage.checked(text, as: what)) }
    return kept
  }

  /// Refuses two alike, whatever their case.
  func requireUnique(_ what: String) throws(Refusal) {
    var seen: Set<String> = []
    for name in self where !seen.insert(name.folded).inserted {
      throw Refusal(.nameTaken, "The plan has two \(what) called \(name.quoted).")
    }
  }
}

extension PlanRole {
  fileprivate mutating func check() throws(Refusal) {
    name = try TextRule.name.checked(name, as: "The name of a role")
    duty = try TextRule.passage.optional.checked(duty, as: "The duty of a role")
  }
}

extension PlanLink {
  fileprivate mutating func check() throws(Refusal) {
    title = try TextRule.title.checked(title, as: "The title of a link")
    address = try TextRule.line.optional.checked(address, as: "The address of a link")
  }
}
