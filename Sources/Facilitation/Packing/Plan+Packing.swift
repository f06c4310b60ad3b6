extension Packer {
  /// Writes a plan, but for what few plans have.
  mutating func plan(_ plan: Plan) {
    for text in [plan.slug, plan.title, plan.purpose, plan.question, plan.credit] {
      self.text(text)
    }
    for range in [plan.people, plan.minutes, plan.peoplePerHelper] {
      signed(Int64(range.lowerBound))
      signed(Int64(range.upperBound))
    }
    choice(plan.difficulty, of: Difficulty.allCases)
    for texts in [plan.materials, plan.preparation, plan.groupRules, plan.extras] {
      self.texts(texts)
    }
    list(plan.roles) {
      $0.text($1.name)
      $0.text($1.duty)
    }
    list(plan.groups) { $0.planGroup($1) }
    list(plan.charts) { $0.planChart($1) }
    list(plan.parts) { $0.planPart($1) }
    label(plan.defaultLabel)
    choice(plan.attribution, of: Attribution.allCases)
    optional(plan.retentionDays) { $0.signed(Int64($1)) }
    flag(plan.staffVote)
    flag(plan.helpersSeeOtherGroups)
  }

  private mutating func planGroup(_ group: PlanGroup) {
    text(group.name)
    text(group.purpose)
    optional(group.cap) { $0.signed(Int64($1)) }
  }

  private mutating func planChart(_ chart: PlanChart) {
    text(chart.title)
    switch chart.owner {
    case .plenary: number(0)
    case .eachGroup: number(1)
    case .group(let name):
      number(2)
      text(name)
    }
    texts(chart.prompts)
    list(chart.sections) {
      $0.text($1.title)
      $0.choice($1.kind, of: SectionKind.all)
      $0.colour($1.colour)
    }
    fields(chart.fields)
    texts(chart.rows)
  }

  /// Writes a step as it was planned.
  mutating func planPart(_ part: PlanPart) {
    text(part.title)
    choice(part.kind, of: PartKind.allCases)
    signed(Int64(part.day))
    signed(Int64(part.minutes))
    text(part.happens)
    text(part.speakerNotes)
    for texts in [part.prompts, part.charts, part.votes] { self.texts(texts) }
  }

  /// Writes the fields of a table.
  mutating func fields(_ fields: [PlanField]) {
    list(fields) {
      $0.text($1.title)
      $0.fieldKind($1.kind)
      $0.flag($1.needed)
    }
  }

  private mutating func fieldKind(_ kind: FieldKind) {
    switch kind {
    case .text: number(0)
    case .person: number(1)
    case .day: number(2)
    case .tick: number(3)
    case .choice(let answers, let settling):
      number(4)
      texts(answers)
      texts(settling)
    case .note(let section):
      number(5)
      text(section)
    }
  }
}

extension Unpacker {
  /// Reads a plan, but for what few plans have.
  mutating func plan() throws(PackFault) -> Plan {
    let (slug, title, purpose) = (try text(), try text(), try text())
    let (question, credit) = (try text(), try text())
    let (people, minutes, helped) = (try range(), try range(), try range())
    var plan = Plan(
      slug: slug, title: title, purpose: purpose, question: question, people: people,
      minutes: minutes, difficulty: try choice(of: Difficulty.allCases))
    plan.credit = credit
    plan.peoplePerHelper = helped
    plan.materials = try texts()
    plan.preparation = try texts()
    plan.groupRules = try texts()
    plan.extras = try texts()
    plan.roles = try list { read throws(PackFault) in
      PlanRole(name: try read.text(), duty: try read.text())
    }
    plan.groups = try list { read throws(PackFault) in try read.planGroup() }
    plan.charts = try list { read throws(PackFault) in try read.planChart() }
    plan.parts = try list { read throws(PackFault) in try read.planPart() }
    plan.defaultLabel = try label()
    plan.attribution = try choice(of: Attribution.allCases)
    plan.retentionDays = try optional { read throws(PackFault) in Int(try read.signed()) }
    plan.staffVote = try flag()
    plan.helpersSeeOtherGroups = try flag()
    return plan
  }

  private mutating func range() throws(PackFault) -> ClosedRange<Int> {
    let (first, last) = (Int(try signed()), Int(try signed()))
    guard first <= last else { throw PackFault() }
    return first...last
  }

  private mutating func planGroup() throws(PackFault) -> PlanGroup {
    PlanGroup(
      name: try text(), purpose: try text(),
      cap: try optional { read throws(PackFault) in Int(try read.signed()) })
  }

  private mutating func planChart() throws(PackFault) -> PlanChart {
    PlanChart(
      title: try text(), owner: try planOwner(), prompts: try texts(),
      sections: try list { read throws(PackFault) in
        PlanSection(
          title: try read.text(), kind: try read.choice(of: SectionKind.all),
          colour: try read.colour())
      },
      fields: try fields(), rows: try texts())
  }

  private mutating func planOwner() throws(PackFault) -> PlanOwner {
    switch try number() {
    case 0: .plenary
    case 1: .eachGroup
    case 2: .group(try text())
    default: throw PackFault()
    }
  }

  /// Reads a step as it was planned.
  mutating func planPart() throws(PackFault) -> PlanPart {
    let (title, kind) = (try text(), try choice(of: PartKind.allCases))
    let (day, minutes) = (Int(try signed()), Int(try signed()))
    return PlanPart(
      title: title, kind: kind, minutes: minutes, happens: try text(), speakerNotes: try text(),
      prompts: try texts(), charts: try texts(), votes: try texts(), day: day)
  }

  /// Reads the fields of a table.
  mutating func fields() throws(PackFault) -> [PlanField] {
    try list { read throws(PackFault) in
      PlanField(title: try read.text(), kind: try read.fieldKind(), needed: try read.flag())
    }
  }

  private mutating func fieldKind() throws(PackFault) -> FieldKind {
    switch try number() {
    case 0: .text
    case 1: .person
    case 2: .day
    case 3: .tick
    case 4: .choice(among: try texts(), settledBy: try texts())
    case 5: .note(section: try text())
    default: throw PackFault()
    }
  }
}
