import Facilitation

extension ReportDocument {
  /// The tables of the report: notes, votes, actions, parking lot, agenda, rows of tables, headlines
  /// and points, feedback, resources.
  func tables() -> [CSVTable] {
    [
      notesTable(), votesTable(), actionsTable(), parkingLotTable(), agendaTable(), rowsTable(),
      pointsTable(), feedbackTable(), resourcesTable(),
    ]
  }

  private func notesTable() -> CSVTable {
    CSVTable(
      fileName: "notes.csv",
      headers: [
        "number", "written", "chart", "section", "group", "member", "text", "label", "cluster",
        "dots", "parked", "private", "merged into",
      ],
      rows: appendix.map { record in
        let note = record.note
        return [
          .number(note.number), .text(record.writtenAt.map { "\($0.date) \($0.clock)" }),
          .text(record.chart), .text(record.section), .text(note.group), .text(note.member),
          .text(note.text), .text(note.label.rawValue), .text(record.cluster),
          .number(note.dots.isEmpty ? nil : note.dots.reduce(0) { $0 + $1.dots }),
          .flag(note.parked), .flag(note.isPrivate), .number(record.mergedInto),
        ]
      })
  }

  private func votesTable() -> CSVTable {
    CSVTable(
      fileName: "votes.csv",
      headers: [
        "round", "rank", "target", "number", "text", "label", "taken down", "dots", "voters",
        "highest stack", "share per mille",
      ],
      rows: votes.flatMap { vote in
        (vote.result?.ranking ?? []).map { standing in
          [
            .text(vote.title), .number(standing.rank), .text(standing.target.kind.rawValue),
            .number(standing.target.number), .text(standing.target.text),
            .text(standing.target.label?.rawValue), .flag(standing.target.visibility == .removed),
            .number(standing.dots), .number(standing.voters), .number(standing.highestStack),
            .number(standing.share),
          ]
        }
      })
  }

  private func actionsTable() -> CSVTable {
    CSVTable(
      fileName: "actions.csv", headers: ["number", "what", "who", "due", "note", "done", "label"],
      rows: actions.map { action in
        [
          .number(action.number), .text(action.what), .text(action.who), .text(action.due),
          .number(action.note?.number), .flag(action.done), .text(action.label.rawValue),
        ]
      })
  }

  private func parkingLotTable() -> CSVTable {
    CSVTable(
      fileName: "parking-lot.csv",
      headers: ["number", "text", "reason", "owner", "when", "answer", "waived", "open", "label"],
      rows: parkingLot.map { parked in
        [
          .number(parked.note.number), .text(parked.note.text),
          .text(parked.reason ?? parked.waivedBecause), .text(parked.owner), .text(parked.when),
          .text(parked.answer), .flag(parked.waived), .flag(parked.open),
          .text(parked.label.rawValue),
        ]
      })
  }

  private func agendaTable() -> CSVTable {
    CSVTable(
      fileName: "agenda.csv",
      headers: ["part", "planned minutes", "extended seconds", "state", "started", "used seconds"],
      rows: agenda.parts.map { part in
        [
          .text(part.title), .number(part.plannedMinutes), .number(part.extendedSeconds),
          .text(part.state.rawValue),
          .text(part.startedAt.map { "\($0.date) \($0.clock)" }), .number(part.usedSeconds),
        ]
      })
  }

  /// A line for each field of each row, so that tables of any shape fit.
  private func rowsTable() -> CSVTable {
    let owned = groups.flatMap { group in group.charts.map { (group: group.name, chart: $0) } }
    let all = owned.map { (group: $0.group, chart: $0.chart) } + plenary.map { (nil, $0) }
    return CSVTable(
      fileName: "rows.csv", headers: ["table", "group", "row", "state", "field", "text", "label"],
      rows: all.flatMap { group, chart in
        (chart.table?.rows ?? []).flatMap { row in
          zip(chart.table?.fields ?? [], row.cells).map { field, cell in
            [
              .text(chart.title), .text(group), .number(row.number), .text(row.state.rawValue),
              .text(field.title), .text(cell), .text(row.label.rawValue),
            ]
          }
        }
      })
  }
}
