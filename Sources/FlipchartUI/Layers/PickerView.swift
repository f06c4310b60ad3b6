import Screen

/// Where the parts of a list on the screen stand.
struct PickerLayout: Sendable {
  /// The rows above the list inside the dialog: the filter, and a rule.
  private static let headRows = 2
  /// The rows below it: an empty one, and the hints.
  private static let footRows = 2

  /// Where the dialog is centred.
  let area: Rect
  /// The room inside the dialog.
  let size: Size
  /// How many rows of the list are seen.
  let listRows: Int
  /// Which of them.
  let window: ListWindow

  init(_ picker: Picker, in size: Size) {
    area = Rect(size: size).split(bottom: 1).rest
    let width = min(size.columns - 12, 96)
    let around = Overlay.frame.rows + Self.headRows + Self.footRows
    let count = picker.items.count + (picker.typedVerb == nil ? 0 : 1)
    let rows = max(1, min(count, area.rows - around - 2))
    self.size = Size(columns: width, rows: rows + Self.headRows + Self.footRows)
    listRows = rows
    window = ListWindow(total: picker.entries.count, rows: rows, selected: picker.selected)
  }

  /// The rows of the list, in the dialog's own columns and rows.
  var list: Rect {
    Rect(x: 0, y: Self.headRows, columns: size.columns, rows: listRows)
  }

  /// The place in the list that is drawn at a point of the window; nil beside the list.
  func row(at point: Point) -> Int? {
    let inner = Overlay.content(of: Overlay.rect(holding: size, in: area))
    let rows = list.moved(columns: inner.left, rows: inner.top)
    return rows.contains(point) ? window.row(at: point.y - rows.top) : nil
  }
}

extension Model {
  func draw(_ picker: Picker, on canvas: inout Canvas) {
    let layout = PickerLayout(picker, in: canvas.size)
    canvas.overlay(picker.title, size: layout.size, in: layout.area) { inner in
      picker.drawFilter(on: &inner)
      inner.within(layout.list) { picker.drawList(layout.window, on: &$0) }
      picker.drawFoot(on: &inner)
    }
  }
}

extension Picker {
  private var hints: [KeyHint] {
    (choosesAtOnce ? [KeyHint(keys: "a letter", "chooses at once")] : []) + [
      KeyHint(.enter, "choose"), KeyHint(keys: "↑ ↓", "move"),
      KeyHint(.escape, "cancel"),
    ]
  }

  private var fieldHint: String {
    if choosesAtOnce { return "press / to narrow the list" }
    return "type to narrow the list" + (typedVerb == nil ? "" : ", or words of your own")
  }

  /// Why the chosen item cannot be chosen now, in full, or else the keys.
  fileprivate func drawFoot(on canvas: inout Canvas) {
    let point = Point(x: 0, y: canvas.size.rows - 1)
    if let reason = chosen.flatMap({ items[$0].disabled }) {
      canvas.write("! \(reason)".truncated(to: canvas.size.columns), at: point, role: .overlayTitle)
    } else {
      canvas.hints(
        hints, at: point, width: canvas.size.columns, keyRole: .overlayTitle, wordRole: .overlay)
    }
  }

  fileprivate func drawFilter(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let count = shown.count == items.count ? "\(items.count)" : "\(shown.count) of \(items.count)"
    let field = Rect(x: 2, y: 0, columns: width - count.columns - 4, rows: 1)
    canvas.write("/", at: .zero, role: .overlayTitle)
    filter.draw(
      on: &canvas, field,
      hint: fieldHint)
    canvas.write(count, at: Point(x: width - count.columns, y: 0), role: .overlayDim)
    canvas.rule(at: Point(x: 0, y: 1), columns: width, role: .overlayDim)
  }

  fileprivate func drawList(_ window: ListWindow, on canvas: inout Canvas) {
    let entries = entries
    if entries.isEmpty {
      canvas.write("Nothing has these words.", at: Point(x: 2, y: 0), role: .overlayDim)
    }
    for (row, place) in window.range.enumerated() {
      drawItem(entries[place], at: row, isSelected: place == selected, on: &canvas)
    }
    canvas.scrollbar(
      canvas.bounds.split(right: 1).right, first: window.first, total: window.total,
      track: .overlayDim, thumb: .overlayTitle)
  }

  private func drawItem(_ item: Item, at row: Int, isSelected: Bool, on canvas: inout Canvas) {
    let width = canvas.size.columns - 2
    let role: Role = isSelected ? .selected : item.disabled == nil ? .overlay : .overlayDim
    let detail = item.disabled ?? item.detail
    canvas.fill(Rect(x: 0, y: row, columns: width, rows: 1), role: role)
    let wanted = width - 2 - (detail.isEmpty ? 0 : detail.columns + 3)
    let label = item.label.truncated(to: max(wanted, width * 3 / 5))
    canvas.write(isSelected ? "▸" : " ", at: Point(x: 0, y: row))
    let mark = items.contains { $0.key != nil } ? item.key.map { "\($0)  " } ?? "   " : ""
    let used = canvas.write(mark + label, at: Point(x: 2, y: row))
    let room = max(0, width - used - 5)
    canvas.write(
      detail, at: Point(x: used + 4, y: row), width: room, .right,
      role: isSelected ? nil : .overlayDim)
  }
}
