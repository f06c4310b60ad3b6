import Screen

/// How a form is laid out: labels in a column, fields beside them, as wide as the window allows.
struct FormLayout: Sendable {
  /// The rows that a field of several lines has at least.
  static let multilineRows = 4

  /// The columns between a label and its field, with the line that marks the field.
  static let gutter = 3

  /// The columns of the labels.
  let labelColumns: Int
  /// The columns of the fields.
  let fieldColumns: Int
  /// The rows of each field.
  let rows: [Int]
  /// The empty rows between two fields.
  let gap: Int

  init(_ form: Form, in size: Size) {
    let width = min(size.columns - 12, form.hasMultiline ? 84 : 68)
    let labels = form.fields.map(\.label.columns).max() ?? 0
    let labelWidth = min(labels, max(8, width / 3))
    let fieldWidth = max(1, width - labelWidth - Self.gutter)
    let most = max(Self.multilineRows, size.rows / 3)
    let heights = form.fields.map { $0.rows(columns: fieldWidth, most: most) }
    labelColumns = labelWidth
    fieldColumns = fieldWidth
    rows = heights
    gap = heights.reduce(heights.count - 1, +) + 12 <= size.rows ? 1 : 0
  }

  /// The columns of labels and fields together.
  var columns: Int { labelColumns + Self.gutter + fieldColumns }

  /// The rows of all fields and the gaps between them.
  var height: Int { rows.reduce(0, +) + gap * max(0, rows.count - 1) }

  /// The first row of a field.
  func top(of field: Int) -> Int {
    rows.prefix(field).reduce(0) { $0 + $1 + gap }
  }

  /// The field that has a row; nil between two and below the last.
  func field(at row: Int) -> Int? {
    rows.indices.first { (top(of: $0)..<(top(of: $0) + rows[$0])).contains(row) }
  }

  /// The rows above the window where a field has to be seen.
  func scrolled(showing field: Int, in windowRows: Int) -> Int {
    max(0, top(of: field) + (rows.dropFirst(field).first ?? 0) - windowRows)
  }
}

extension Form {
  /// Whether a field takes several lines.
  var hasMultiline: Bool {
    fields.contains { field in
      if case .text(let text) = field.content { text.isMultiline } else { false }
    }
  }
}

extension FormField {
  /// How many rows it wants at a width.
  fileprivate func rows(columns: Int, most: Int) -> Int {
    guard case .text(let field) = content, field.isMultiline else { return 1 }
    return min(most, max(FormLayout.multilineRows, field.rows(columns: columns)))
  }
}
