import Facilitation

extension ReportDocument {
  /// What groups said in plenary: a line for each headline, then for each point.
  func pointsTable() -> CSVTable {
    let headlines = headlines.groups.map { said -> [CSVTable.Cell] in
      [
        .text("headline"), .text(said.group), .text(said.headline), .text(nil),
        .text(said.label.rawValue),
      ]
    }
    let points = groups.flatMap { group in
      group.points.map { point -> [CSVTable.Cell] in
        [
          .text("point"), .text(group.name), .text(point.text), .number(point.echo?.number),
          .text(point.label.rawValue),
        ]
      }
    }
    return CSVTable(
      fileName: "report-backs.csv", headers: ["kind", "group", "text", "echoes", "label"],
      rows: headlines + points)
  }

  /// How many gave each mark, then what people wrote.
  func feedbackTable() -> CSVTable {
    let marks = feedback.marks.map { count -> [CSVTable.Cell] in
      [.text("mark"), .number(count.mark), .number(count.people), .text(nil), .text(nil)]
    }
    let lines = feedback.lines.map { line -> [CSVTable.Cell] in
      [.text("line"), .text(nil), .text(nil), .text(line.text), .text(line.label.rawValue)]
    }
    return CSVTable(
      fileName: "feedback.csv", headers: ["kind", "mark", "people", "text", "label"],
      rows: marks + lines)
  }

  /// What people shared, then what the plan points to.
  func resourcesTable() -> CSVTable {
    let all = resources.shared.map { ("shared", $0) } + resources.reading.map { ("reading", $0) }
    return CSVTable(
      fileName: "resources.csv", headers: ["kind", "title", "who", "link", "label"],
      rows: all.map { kind, resource in
        [
          .text(kind), .text(resource.title), .text(resource.who), .text(resource.link),
          .text(resource.label.rawValue),
        ]
      })
  }
}
