import Facilitation

extension Reading where Value == [PlanPart] {
  /// The agenda; the names are nothing where their own list could not be read.
  static func parts(charts: [String]?, votes: [String]?) -> Reading {
    Reading<PlanPart>.part(charts: charts, votes: votes)
      .list("a list of parts", atMost: Plan.mostParts).unique(\.title).inOrderOfDays
  }
}

extension Reading where Value == [PlanPart] {
  /// The same, but refused where a part is on a day before that of the part above it.
  fileprivate var inOrderOfDays: Reading {
    Reading(expected) { field in
      guard let parts = read(field) else { return nil }
      var isInOrder = true
      for (item, (before, part)) in zip(
        (field.items ?? []).dropFirst(), zip(parts, parts.dropFirst()))
      where part.day < before.day {
        item.report("is on day \(part.day)", expected: "day \(before.day) or a later one")
        isInOrder = false
      }
      return isInOrder ? parts : nil
    }
  }
}

extension Reading where Value == PlanPart {
  private static func part(charts: [String]?, votes: [String]?) -> Reading {
    .keyed("a part with a title, a kind and minutes", PartKey.self) { keys in
      let title = keys.required(.title, .text(.title))
      let kind: PartKind? = keys.required(.kind, .choice)
      let minutes = keys.required(.minutes, .number(in: PlanBounds.minutes))
      var part = PlanPart(title: title ?? "", kind: kind ?? .discussion, minutes: minutes ?? 1)
      part.day = keys.optional(.day, .number(in: PlanBounds.days)) ?? 1
      readWords(of: &part, from: keys)
      let chart = Reading<String>.name(of: "a chart", among: charts)
      let vote = Reading<String>.name(of: "a vote", among: votes)
      part.charts = keys.optional(.charts, chart.list("a list of charts").unique(\.self)) ?? []
      part.votes = keys.optional(.votes, vote.list("a list of votes").unique(\.self)) ?? []
      return title == nil || minutes == nil ? nil : part
    }
  }

  private static func readWords(of part: inout PlanPart, from keys: Keyed<PartKey>) {
    let questions = Reading<String>.line.list("a list of questions", atMost: Session.mostPrompts)
    part.happens = keys.optional(.happens, .text(.passage)) ?? ""
    part.speakerNotes = keys.optional(.speakerNotes, .text(.passage)) ?? ""
    part.prompts = keys.optional(.prompts, questions) ?? []
  }
}
