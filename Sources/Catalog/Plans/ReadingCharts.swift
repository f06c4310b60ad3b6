import Facilitation

extension Reading where Value == [PlanChart] {
  /// The charts, which may belong to `groups`; nothing there where those could not be read.
  static func charts(groups: [PlanGroup]?) -> Reading {
    Reading<PlanChart>.chart(groups: groups?.map(\.name))
      .list("a list of charts", atMost: Session.mostCharts).unique(\.title)
  }
}

extension Reading where Value == PlanChart {
  private static func chart(groups: [String]?) -> Reading {
    .keyed("a chart with a title and sections or fields", ChartKey.self) { keys in
      let title = keys.required(.title, .text(.title))
      let owner = keys.required(.owner, .owner(groups: groups))
      let prompts = keys.optional(
        .prompts, Reading<String>.line.list("a list of questions", atMost: Session.mostPrompts))
      guard keys[.fields] == nil else { return table(title, owner, prompts ?? [], keys) }
      let sections = keys.required(.sections, .sections)
      guard let title, let owner, let sections else { return nil }
      keys[.rows]?.report("stand on a chart without fields", expected: "fields beside them")
      return PlanChart(title: title, owner: owner, prompts: prompts ?? [], sections: sections)
    }
  }
}

extension Reading where Value == PlanChart {
  /// A chart with rows; also tells the mistakes of one that has no title.
  private static func table(
    _ title: String?, _ owner: PlanOwner?, _ prompts: [String], _ keys: Keyed<ChartKey>
  ) -> PlanChart? {
    let fields = keys.optional(.fields, .fields)
    let rows = keys.optional(
      .rows, Reading<String>.line.list("a list of rows", atMost: Session.mostRows), absent: [])
    keys[.sections]?.report("stand on a table", expected: "a chart of their own for them")
    guard let title, let owner, let fields, let rows else { return nil }
    return PlanChart(title: title, owner: owner, prompts: prompts, fields: fields, rows: rows)
  }
}

extension Reading where Value == PlanOwner {
  fileprivate static func owner(groups: [String]?) -> Reading {
    let expected = "plenary, each group, or the name of a group"
    return Reading(expected) { field in
      guard let word = field.scalar else {
        field.isNot(expected)
        return nil
      }
      if let owner = PlanOwner(word: word) { return owner }
      return Reading<String>.name(of: "a group", among: groups).read(field).map(PlanOwner.group)
    }
  }
}

extension Reading where Value == [PlanSection] {
  fileprivate static var sections: Reading {
    Reading<PlanSection>.section.list("a list of sections", atMost: Session.mostSections).unique(
      \.title)
  }
}

extension Reading where Value == PlanSection {
  /// A section with its keys, or its bare title.
  fileprivate static var section: Reading {
    Reading("a title, or a section with a title") { field in
      guard field.pairs == nil else { return full.read(field) }
      return Reading<String>.text(.name).read(field).map { PlanSection(title: $0) }
    }
  }

  private static var full: Reading {
    .keyed("a section with a title", SectionKey.self) { keys in
      let title = keys.required(.title, .text(.name))
      let kind = keys.optional(.kind, .choice, absent: SectionKind.points) ?? .points
      let colour = keys.optional(.colour, .choice, absent: NoteColour.yellow) ?? .yellow
      return title.map { PlanSection(title: $0, kind: kind, colour: colour) }
    }
  }
}
