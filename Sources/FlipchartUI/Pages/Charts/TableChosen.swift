import Facilitation
import Screen

extension Model {
  /// The chart that has the keys, where it is a table.
  var chosenTable: Chart? { chosenChart.flatMap { $0.isTable ? $0 : nil } }

  /// The row that is chosen in it.
  var chosenRow: TableRow? {
    chosenTable.flatMap { board.row(on: $0.id) }.flatMap { session?.rows[$0] }
  }

  /// Does to a row what the action does to a note; nil for an action that has nothing to do with
  /// rows or notes.
  mutating func performOnTable(_ action: ChartsAction, _ table: Chart) -> [Effect]? {
    if action == .write { return open(.newRow(in: table)) }
    guard let row = chosenRow else { return nil }
    switch action {
    case .edit, .read: return open(.fillRow(row, in: table))
    case .delete:
      return send(
        .removeRow(row: row.id),
        confirming: "Row \(row.id) is taken away. Press \(undoKey) to put it back.")
    case .dropRow:
      guard row.dropped == nil else {
        return send(.takeUpRow(row: row.id), confirming: "Row \(row.id) counts again.")
      }
      return open(.dropRow(row))
    case .label: return open(.labelRow(row, in: session))
    default: return nil
    }
  }

  /// Moves the choice in a table; false for a step to the side.
  mutating func stepInTable(_ step: ChartStep, _ table: Chart) -> Bool {
    let rows = session?.rows(of: table.id).map(\.id) ?? []
    guard let chosen = board.row(on: table.id), let place = rows.firstIndex(of: chosen) else {
      return false
    }
    let page = 8
    let next: Int
    switch step {
    case .up: next = place - 1
    case .down: next = place + 1
    case .first: next = 0
    case .last: next = rows.count - 1
    case .pageUp: next = place - page
    case .pageDown: next = place + page
    case .left, .right: return false
    }
    board.choose(rows[min(max(0, next), rows.count - 1)], on: table.id)
    return true
  }

  /// Why an action cannot be done on a table now; nil where it can, or has to do with neither rows
  /// nor notes.
  func tableReason(against action: ChartsAction) -> String? {
    switch action {
    case .edit, .read, .delete, .dropRow, .label:
      chosenRow == nil
        ? "There is no row yet: press \(ChartsAction.write.firstKey) to write one." : nil
    case .redact, .move, .colour, .attribute, .park, .unpark, .makeAction, .mark, .cluster,
      .uncluster,
      .renameCluster, .removeCluster, .merge, .split, .spotlightNote, .carryUp, .carryDown,
      .carryLeft, .carryRight, .addSection, .changeSection, .removeSection:
      "This chart is a table: it has rows, and no notes."
    default: nil
    }
  }
}

extension Form {
  static func newRow(in table: Chart) -> Form {
    Form(
      purpose: .charts(.addRow(table.id)), title: "New row of \(table.title)",
      fields: table.fields.map { $0.formField("") })
  }

  static func fillRow(_ row: TableRow, in table: Chart) -> Form {
    let fields = table.fields.enumerated().dropFirst(row.isGiven ? 1 : 0)
    return Form(
      purpose: .charts(.fillRow(row.id, first: row.isGiven ? 2 : 1)),
      title: row.isGiven ? row.cell(0) : "Row \(row.id) of \(table.title)",
      fields: fields.map { $1.formField(row.cell($0)) })
  }

  static func dropRow(_ row: TableRow) -> Form {
    Form(
      purpose: .charts(.dropRow(row.id)), title: "Drop row \(row.id)",
      fields: [.text("Why", hint: "such as: nobody will use the answer")])
  }
}

extension PlanField {
  fileprivate func formField(_ cell: String) -> FormField {
    guard answers.isEmpty else {
      return .choice(
        title, ["–"] + answers, chosen: answers.firstIndex(of: cell).map { $0 + 1 } ?? 0)
    }
    return .text(title, cell, hint: hint)
  }

  private var hint: String {
    let kind =
      switch kind {
      case .person: "who"
      case .day: "such as Fri, in 2 weeks, 15 December"
      case .note(let section): "the number of a note in \(section), such as #12"
      case .text, .tick, .choice: ""
      }
    let freedom = needed ? "" : "may be left out"
    return [kind, freedom].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Picker {
  static func labelRow(_ row: TableRow, in session: Session?) -> Picker {
    let own = row.label ?? session?.plan.defaultLabel
    return Picker(
      purpose: .charts(.labelRow(row.id)), title: "How far may row \(row.id) travel?",
      items: Label.allCases.map { Item(label: $0.title, detail: $0.rawValue) },
      selected: Label.allCases.firstIndex { $0 == own } ?? 0)
  }
}

extension Model {
  mutating func submitRow(_ form: Form, for purpose: ChartsForm) -> [Effect] {
    switch purpose {
    case .addRow(let chart):
      let fields = session?.charts[chart]?.fields ?? []
      return send(
        .addRow(chart: chart, cells: cells(of: form, for: fields).map(\.text)),
        confirming: "The row is in.", form: .form(form))
    case .fillRow(let row, let first):
      let fields = session?.rows[row].flatMap { session?.charts[$0.chart]?.fields } ?? []
      return send(
        .fillRow(
          row: row, cells: cells(of: form, for: Array(fields.dropFirst(first - 1)), from: first)),
        confirming: "Row \(row) is filled in.", form: .form(form))
    case .dropRow(let row):
      return send(
        .dropRow(row: row, reason: form.text(0)), confirming: "Row \(row) is dropped.",
        form: .form(form))
    default: return []
    }
  }

  private func cells(
    of form: Form, for fields: [PlanField], from first: Int = 1
  ) -> [TableCell] {
    fields.enumerated().map { index, field in
      let chosen = form.choice(index)
      let text =
        field.answers.isEmpty
        ? form.text(index) : chosen == 0 ? "" : field.answers[chosen - 1]
      return TableCell(field: index + first, text: text)
    }
  }
}
