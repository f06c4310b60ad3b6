/// Something that a person wrote in a session, and where it stands.
public struct Writing: Hashable, Sendable {
  /// Where it stands, such as `note #12`.
  public let place: String
  /// What was written; never empty.
  public let text: String
  /// Whether it says who somebody is, and nothing else.
  var isName = false
}

extension Session {
  /// Everything that people wrote, as the session has it now: notes first, then what was made of
  /// them, then the head of the session and its people.
  public var writings: [Writing] {
    writingsOnNotes + writingsInTables + writingsOfRounds + writingsOfPlenary + writingsOfTheRoom
      + plan.writings
  }

  private var writingsOnNotes: [Writing] {
    notes.flatMap { note in
      let parking = note.parking ?? Parking()
      return Self.writings(
        at: "note #\(note.id)", [note.text, parking.when, parking.answer, parking.reason],
        names: [parking.owner])
    } + clusters.flatMap { Self.writings(at: "cluster \($0.id)", [$0.name]) }
  }

  private var writingsInTables: [Writing] {
    rows.flatMap { row in
      let fields = charts[row.chart]?.fields ?? []
      let isName = { (place: Int) in fields.indices.contains(place) && fields[place].kind == .person
      }
      let cells = row.cells.enumerated()
      return Self.writings(
        at: "row \(row.id)",
        cells.filter { !isName($0.offset) }.map(\.element) + [row.dropped ?? ""],
        names: cells.filter { isName($0.offset) }.map(\.element))
    }
  }

  private var writingsOfRounds: [Writing] {
    rounds.flatMap { round in
      var decider = ""
      if case .decider(let name, _)? = round.settlement?.way { decider = name }
      return Self.writings(
        at: "round \(round.id)",
        [
          round.rules.title, round.rules.question, round.voidReason,
          round.settlement?.reason ?? "",
        ], names: [decider])
    }
  }

  private var writingsOfPlenary: [Writing] {
    groups.flatMap { group in
      let report = reportBacks[group.id] ?? ReportBack()
      return Self.writings(
        at: "the report-back of \(name(of: group.id))",
        [report.headline] + report.points.map(\.text), names: [report.presenter])
    }
      + actions.flatMap {
        Self.writings(at: "action \($0.id)", [$0.what, $0.due], names: [$0.who])
      } + feedback.flatMap { Self.writings(at: "feedback \($0.id)", [$0.line]) }
      + resources.flatMap {
        Self.writings(at: "resource \($0.id)", [$0.title, $0.link], names: [$0.who])
      }
  }

  private var writingsOfTheRoom: [Writing] {
    Self.writings(
      at: "the head of the session", [details.title, details.question, details.place],
      names: [details.facilitator])
      + participants.flatMap {
        Self.writings(at: "the name of \($0.slot)", [], names: [$0.name ?? ""])
      } + groups.flatMap { Self.writings(at: name(of: $0.id), [$0.name, $0.purpose]) }
      + charts.flatMap { chart in
        Self.writings(
          at: "chart \(chart.id)",
          [chart.title] + chart.prompts + chart.sections.compactMap { sections[$0]?.title })
      } + nudges.flatMap { Self.writings(at: "line \($0.id) to helpers", [$0.text]) }
  }

  private static func writings(
    at place: String, _ texts: [String], names: [String] = []
  ) -> [Writing] {
    texts.filter { !$0.isEmpty }.map { Writing(place: place, text: $0) }
      + names.filter { !$0.isEmpty }.map { Writing(place: place, text: $0, isName: true) }
  }
}
