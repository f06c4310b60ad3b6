import Facilitation
import Screen

/// One group on the groups page: its head, and its people below each other.
struct GroupColumnView {
  /// The fewest and the most columns that a group takes.
  static let narrowest = 25
  static let widest = 64
  /// The most rows that are not people: the frame, how full the group is, and what it is for.
  static let headRows = 7
  /// The most rows of what a group is for.
  private static let purposeRows = 3

  let column: GroupsColumn
  let session: Session
  let counts: NoteCounts
  let state: GroupsState
  /// Whether it has the keys.
  let hasKeys: Bool
  /// The empty rows between two people.
  let gap: Int

  private var group: Group? { column.id.flatMap { session.groups[$0] } }

  func draw(on canvas: inout Canvas) {
    canvas.box(
      canvas.bounds, title: group?.name ?? "In no group", borders: hasKeys ? .heavy : .rounded,
      role: hasKeys ? .borderFocused : .border, titleRole: hasKeys ? .accent : .heading)
    let head = Self.inside(canvas.bounds).inset(right: 1)
    canvas.write(
      facts(in: head.columns), at: head.origin, width: head.columns,
      role: isOverCap ? .warning : .dim)
    let lines = purposeLines(in: canvas.bounds)
    canvas.write(lines: lines, at: head.origin.moved(rows: 1), role: .plain)
    drawPeople(on: &canvas)
  }

  private static func inside(_ box: Rect) -> Rect {
    box.inset(left: 2, top: 1, right: 1, bottom: 1)
  }

  /// What the group is for, in as many lines as a box has room for.
  private func purposeLines(in box: Rect) -> [String] {
    let columns = max(1, Self.inside(box).columns - 1)
    guard let purpose = group?.purpose, !purpose.isEmpty else { return [] }
    return WrappedText(purpose, columns: columns).lines.map(\.text)
      .clipped(to: max(1, Self.purposeRows - missing(in: box)), columns: columns)
  }

  /// How many rows a box has too few for all people and a whole head.
  private func missing(in box: Rect) -> Int {
    let people = column.people.count * (gap + 1) - gap
    return max(0, people + Self.headRows - box.rows)
  }

  /// How the people stand under the head in a box.
  func flow(in box: Rect) -> PeopleFlow {
    let head = purposeLines(in: box).count + 2
    return PeopleFlow(
      count: column.people.count, in: Self.inside(box).inset(top: head, right: 1),
      gap: gap, selected: hasKeys ? state.row : 0)
  }

  private var members: Int {
    column.people.count { session.participants[$0]?.role == .participant }
  }

  private var isOverCap: Bool {
    group?.cap.map { members > $0 } ?? false
  }

  private func facts(in columns: Int) -> String {
    guard let group else { return counted(column.people.count, "person", "people") }
    let cap = group.cap.map { " of \($0)" } ?? ""
    let word = group.cap == nil && members == 1 ? "member" : "members"
    let notes = "  ·  \(counted(counts.notes(of: group.id), "note"))"
    let full = "\(members)\(cap) \(word)\(notes)"
    return full.columns <= columns ? full : "\(members)\(cap)\(notes)"
  }

  private func drawPeople(on canvas: inout Canvas) {
    let flow = flow(in: canvas.bounds)
    guard !column.people.isEmpty else {
      canvas.paragraph("Nobody yet. m moves people here.", in: flow.rect, role: .dim)
      return
    }
    for index in flow.range {
      guard let person = session.participants[column.people[index]] else { continue }
      canvas.within(flow.place(of: index)) { draw(person, on: &$0) }
    }
    canvas.scrollbar(
      Rect(x: flow.rect.right, y: flow.rect.top, columns: 1, rows: flow.rect.rows),
      first: flow.first / flow.columns, total: (flow.count + flow.columns - 1) / flow.columns)
  }

  private func draw(_ person: Participant, on canvas: inout Canvas) {
    let isChosen = hasKeys && person.id == state.person
    let isMarked = state.marked.contains(person.id)
    let width = canvas.size.columns
    if isChosen { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isChosen ? "▸" : " ", at: .zero)
    canvas.write(isMarked ? "◆" : " ", at: Point(x: 1, y: 0), role: isChosen ? nil : .accent)
    let tag = tag(of: person)
    canvas.write(
      person.label, at: Point(x: 2, y: 0), width: max(0, width - 3 - tag.columns),
      role: isChosen ? nil : role(of: person))
    canvas.write(
      tag, at: Point(x: max(2, width - tag.columns), y: 0), role: isChosen ? nil : .dim)
  }

  private func role(of person: Participant) -> Role {
    if !person.present { return .disabled }
    return person.role == .participant ? .plain : .emphasis
  }

  /// What is to be said beside a name: away, the role, how many notes.
  private func tag(of person: Participant) -> String {
    var pieces: [String] = []
    if person.role != .participant { pieces.append(person.role.title.lowercased()) }
    if !person.present { pieces.append("away") }
    let notes = counts.notes(of: person.id)
    if notes > 0 { pieces.append("✎\(notes)") }
    return pieces.joined(separator: " ")
  }
}
