import Facilitation

/// Where the groups page stands.
struct GroupsState: Sendable {
  /// The groups with their people.
  private(set) var columns: [GroupsColumn] = []
  /// The column that has the keys.
  private(set) var column = 0
  /// Those whom Space has marked.
  private(set) var marked: Set<ParticipantID> = []
  /// Whether all groups are shown at a glance, in the place of their people.
  private(set) var showsWall = false
  private var selection = Selection<ParticipantID>()
  private var awaitedPerson: ParticipantID?
  private var awaitedGroup: GroupID?

  mutating func settle(in session: Session) {
    let isFirst = columns.isEmpty
    let group = columns.indices.contains(column) ? columns[column].id : nil
    columns = session.groupColumns
    marked = marked.filter { session.participants[$0] != nil }
    column = isFirst ? 0 : place(of: selection.id, or: group)
    if let wanted = awaitedGroup, let place = columns.firstIndex(where: { $0.id == wanted }) {
      column = place
      awaitedGroup = nil
    }
    if let wanted = awaitedPerson, session.participants[wanted] != nil {
      choose(wanted)
      awaitedPerson = nil
    }
    selection.settle(in: people)
  }

  /// The column follows the chosen person; where there is none, it stays with its group.
  private func place(of person: ParticipantID?, or group: GroupID?) -> Int {
    let byPerson = person.flatMap { person in
      columns.firstIndex { $0.people.contains(person) }
    }
    let byGroup = columns.firstIndex { $0.id == group }
    return byPerson ?? byGroup ?? min(column, max(0, columns.count - 1))
  }

  /// The people of the column that has the keys.
  var people: [ParticipantID] { columns.indices.contains(column) ? columns[column].people : [] }

  /// The group that has the keys; nil for those who are in none.
  var group: GroupID? { columns.indices.contains(column) ? columns[column].id : nil }

  /// The chosen person.
  var person: ParticipantID? { selection.id }

  /// The row of the chosen person.
  var row: Int { selection.row }

  /// Whom an action is for: those marked, or else the one chosen; by slot.
  var chosen: [ParticipantID] {
    marked.isEmpty ? person.map { [$0] } ?? [] : marked.sorted()
  }

  mutating func move(by rows: Int) { selection.move(by: rows, in: people) }

  /// Moves to a column beside, at about the same row.
  mutating func moveColumn(by step: Int) {
    let row = selection.row
    column = min(max(0, column + step), max(0, columns.count - 1))
    selection = Selection()
    selection.move(by: row, in: people)
  }

  /// Shows all groups at a glance, or again their people.
  mutating func toggleWall() {
    showsWall.toggle()
    moveGroup(by: 0)
  }

  /// Moves to another group, past those who are in none.
  mutating func moveGroup(by step: Int) {
    let last = (columns.lastIndex { $0.id != nil }) ?? 0
    moveColumn(by: min(last, max(0, column + step)) - column)
  }

  mutating func toggleMark() {
    guard let person else { return }
    marked.formSymmetricDifference([person])
    move(by: 1)
  }

  mutating func clearMarks() { marked = [] }

  /// Chooses the person who is about to be added.
  mutating func expect(_ person: ParticipantID) { awaitedPerson = person }

  /// Chooses the group that is about to be made.
  mutating func expect(_ group: GroupID) {
    awaitedGroup = group
    selection = Selection()
  }

  /// Gives a column the keys.
  mutating func chooseColumn(_ index: Int) { moveColumn(by: index - column) }

  mutating func choose(_ person: ParticipantID) {
    guard let place = columns.firstIndex(where: { $0.people.contains(person) }) else { return }
    column = place
    selection.choose(person, in: people)
  }
}
