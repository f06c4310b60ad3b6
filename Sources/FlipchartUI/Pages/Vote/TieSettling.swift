import Facilitation
import Screen

/// The ways to settle a tie at the cut line, as the facilitator chooses among them.
enum TieWay: CaseIterable, Equatable, Sendable {
  case runOff, keepAll, decider, draw

  var title: String {
    switch self {
    case .runOff: "A run-off"
    case .keepAll: "Keep all of them"
    case .decider: "Somebody decides"
    case .draw: "Draw lots"
    }
  }

  var detail: String {
    switch self {
    case .runOff: "vote again on the tied ones"
    case .keepAll: "there are more places than planned"
    case .decider: "a name, and what was decided"
    case .draw: "from a seed that is kept"
    }
  }

  /// What is asked of the facilitator, the reason apart.
  fileprivate func fields(for tie: Tie, seed: Int) -> [FormField] {
    switch self {
    case .runOff: return [.text("Dots each", hint: "Empty for as many as suit", limit: 2)]
    case .keepAll: return []
    case .decider:
      let tied = tie.tied.map { "\($0.number)" }.joined(separator: " ")
      return [
        .text("Who", hint: "Who decides", limit: 80),
        .text("Chosen", hint: "\(counted(tie.places, "number")) of \(tied)", limit: 100),
      ]
    case .draw:
      return [.text("Seed", "\(seed)", hint: "The same seed draws the same", limit: 20)]
    }
  }
}

extension Model {
  mutating func chooseTieBreak() -> [Effect] {
    guard let round = vote.round, let tie = session?.tieAtCut(of: round) else { return [] }
    let names = tie.tied.map(\.description).joined(separator: ", ")
    return open(
      Picker(
        purpose: .vote(.tie), title: "A tie of \(names) for \(counted(tie.places, "place"))",
        items: TieWay.allCases.map { Picker.Item(label: $0.title, detail: $0.detail) }))
  }

  mutating func openTieForm(_ way: TieWay) -> [Effect] {
    guard let session, let round = vote.round, let tie = session.tieAtCut(of: round) else {
      return []
    }
    let fields = way.fields(for: tie, seed: session.revision)
    let reason = FormField.text("Reason", hint: "It goes into the report", limit: 500)
    return open(
      Form(purpose: .vote(.tie(round, way)), title: way.title, fields: fields + [reason]))
  }

  mutating func submitTie(_ form: Form, round: RoundID, way: TieWay) -> [Effect] {
    guard let session else { return [] }
    let how: TieBreak
    do throws(Refusal) {
      how = try tieBreak(form, way)
    } catch {
      return reject(form, because: error.sentence)
    }
    if way == .runOff { vote.expect(session.rounds.nextID) }
    let reason = form.text(form.fields.count - 1)
    return send(
      .settleTie(round: round, how: how, reason: reason),
      confirming: way == .runOff ? "The run-off is prepared: o opens it." : "The tie is settled.",
      form: .form(form))
  }

  private func tieBreak(_ form: Form, _ way: TieWay) throws(Refusal) -> TieBreak {
    switch way {
    case .runOff:
      let dots = form.text(0).trimmed
      guard dots.isEmpty || Int(dots) != nil else {
        throw Refusal(.badText, "Dots each: a whole number is wanted, such as 1, or nothing.")
      }
      return .runOff(dots: Int(dots))
    case .keepAll:
      return .keepAll
    case .decider:
      let chosen = try BallotText.parseDots(form.text(1)).map(\.target)
      return .decider(name: form.text(0), chosen: chosen)
    case .draw:
      guard let seed = UInt64(form.text(0).trimmed) else {
        throw Refusal(.badText, "The seed is a whole number, such as 7: any will do.")
      }
      return .draw(seed: seed)
    }
  }
}
