// The tables of a plan and what is made of them, held to their bounds.

extension PlanChart {
  /// The fields with their headings and answers held to the rules.
  func checkedFields() throws(Refusal) -> [PlanField] {
    try require(fields.count, in: 0...Session.mostFields, "The number of fields of a table")
    var kept: [PlanField] = []
    for field in fields { kept.append(try field.checked()) }
    try kept.map(\.title).requireUnique("fields")
    return kept
  }

  /// The rows by their first field.
  func checkedRows() throws(Refusal) -> [String] {
    try require(rows.count, in: 0...Session.mostRows, "The number of rows of a table")
    guard rows.isEmpty || !fields.isEmpty else {
      throw Refusal(.badText, "\(title.quoted) has rows and no fields; give it fields.")
    }
    guard sections.isEmpty || fields.isEmpty else {
      throw Refusal(
        .badText, "\(title.quoted) has sections and fields; make the table a chart of its own.")
    }
    var kept: [String] = []
    for row in rows { kept.append(try TextRule.line.checked(row, as: "A row of a table")) }
    return kept
  }
}

extension PlanField {
  fileprivate func checked() throws(Refusal) -> PlanField {
    var kept = self
    kept.title = try TextRule.name.checked(title, as: "The title of a field")
    guard case .choice(let answers, let settling) = kind else { return kept }
    try require(answers.count, in: 2...12, "The number of answers of a field")
    var words: [String] = []
    for answer in answers { words.append(try TextRule.name.checked(answer, as: "An answer")) }
    if let stray = settling.first(where: { !words.contains($0) }) {
      throw Refusal(.unknown, "\(stray.quoted) is none of the answers of \(title.quoted).")
    }
    kept.kind = .choice(among: words, settledBy: settling)
    return kept
  }
}

extension Plan {
  /// The most days of a plan.
  public static let mostDays = 60

  func checkedSharing() throws(Refusal) -> [PlanSharing] {
    var kept: [PlanSharing] = []
    for item in sharing {
      let terms = try TextRule.line.checked(item.terms, as: "The terms of a label")
      kept.append(PlanSharing(label: item.label, terms: terms))
    }
    try kept.map(\.label.rawValue).requireUnique("terms for the label")
    return kept
  }

  func checkedCertificate() throws(Refusal) -> PlanCertificate? {
    guard var kept = certificate else { return nil }
    kept.statement = try TextRule.passage.checked(
      kept.statement, as: "The statement of the certificate")
    for index in kept.signedBy.indices {
      kept.signedBy[index] = try TextRule.name.checked(
        kept.signedBy[index], as: "Who signs the certificate")
    }
    let tables = charts.filter { !$0.fields.isEmpty }.map(\.title.folded)
    if let stray = (kept.requires + kept.evaluation).first(where: { !tables.contains($0.folded) }) {
      throw Refusal(
        .unknown, "The certificate names the table \(stray.quoted), which the plan does not have.")
    }
    return kept
  }
}
