import Facilitation

extension Model {
  mutating func submit(_ form: Form, for purpose: VoteForm) -> [Effect] {
    switch purpose {
    case .round(let id, let rules, let charts):
      submitRules(form, id: id, from: rules, charts: charts)
    case .void(let id):
      send(
        .voidRound(round: id, reason: form.text(0)), confirming: "The vote is void.",
        form: .form(form))
    case .tally(let round, let group): submitTally(form, round: round, group: group)
    case .tie(let round, let way): submitTie(form, round: round, way: way)
    }
  }

  mutating func pick(_ index: Int, for purpose: VotePicker) -> [Effect] {
    switch purpose {
    case .voter(let slots):
      takeUpBallot(of: slots[index])
      return []
    case .withdrawal(let slots):
      guard let round = vote.round else { return [] }
      return send(
        .withdrawBallot(round: round, slot: slots[index]),
        confirming: "The ballot of \(slots[index].slot) is taken back.")
    case .tally(let groups): return openTallyForm(of: groups[index])
    case .tie: return openTieForm(TieWay.allCases[index])
    }
  }

  // MARK: Rules

  private mutating func submitRules(
    _ form: Form, id: RoundID?, from old: RoundRules, charts: [ChartID]
  ) -> [Effect] {
    guard let session else { return [] }
    let numbers: RoundNumbers
    do throws(Refusal) {
      numbers = try RoundNumbers(form)
    } catch {
      return reject(form, because: error.sentence)
    }
    let rules = numbers.applied(to: old, form, charts: charts)
    if let id {
      return send(.amendRound(round: id, rules: rules), confirming: "Saved.", form: .form(form))
    }
    vote.expect(session.rounds.nextID)
    return send(
      .draftRound(rules: rules), confirming: "The vote is prepared: o opens it.",
      form: .form(form))
  }

  // MARK: Tallies of groups

  mutating func chooseTallyGroup() -> [Effect] {
    guard let session else { return [] }
    let groups = session.groups.filter { actor.group == nil || $0.id == actor.group }
    guard let first = groups.first else {
      say(.warning, "There are no groups: ballots are handed in one by one.")
      return []
    }
    if groups.count == 1 { return openTallyForm(of: first.id) }
    let items = groups.map {
      Picker.Item(label: $0.name, detail: counted(session.members(of: $0.id).count, "member"))
    }
    return open(
      Picker(
        purpose: .vote(.tally(groups.map(\.id))), title: "Whose dots, as a whole?", items: items))
  }

  private mutating func openTallyForm(of id: GroupID) -> [Effect] {
    guard let session, let round = shownRound, let group = session.groups[id] else { return [] }
    let slots = session.slotsForTally(of: id, in: round.id).count
    return open(
      .tally(
        session.groupTally(of: id, in: round.id) ?? [], round: round.id, group: group,
        budget: slots * (round.rules.dots ?? 0)))
  }

  private mutating func submitTally(_ form: Form, round: RoundID, group: GroupID) -> [Effect] {
    do throws(Refusal) {
      let dots = try BallotText.parseDots(form.text(0))
      let name = session?.groups[group]?.name ?? ""
      return send(
        .castTally(round: round, group: group, dots: dots),
        confirming: "The dots of “\(name)” are in.", form: .form(form))
    } catch {
      return reject(form, because: error.sentence)
    }
  }
}

/// The numbers on the form of a vote's rules.
private struct RoundNumbers {
  let dots: Int?
  let cap: Int?
  let top: Int
  let minutes: Int?

  init(_ form: Form) throws(Refusal) {
    dots = try Self.number(form.text(4), "Dots each", such: "5")
    cap = try Self.number(form.text(5), "Dots per target", such: "2")
    top = try Self.number(form.text(8), "Places", such: "3") ?? 3
    minutes = try Self.number(form.text(9), "Minutes", such: "10")
  }

  private static func number(
    _ text: String, _ label: String, such example: String
  ) throws(Refusal) -> Int? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), number > 0 else {
      throw Refusal(.badText, "\(label): a whole number is wanted, such as \(example), or nothing.")
    }
    return number
  }

  func applied(to old: RoundRules, _ form: Form, charts: [ChartID]) -> RoundRules {
    var rules = old
    rules.title = form.text(0)
    rules.question = form.text(1)
    rules.kind = form.choice(2) == 0 ? .notes : .clusters
    let scope = VoteScope(old, among: charts).chosen
    if form.choice(3) != scope {
      rules.charts = form.choice(3) == 0 ? [] : [charts[form.choice(3) - 1]]
      rules.sections = []
    }
    rules.dots = dots
    rules.cap = cap
    rules.sealed = form.choice(6) == 0
    rules.anonymous = form.choice(7) == 0
    rules.top = top
    rules.seconds = minutes.map { $0 * 60 }
    return rules
  }
}
