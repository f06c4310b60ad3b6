/// Something other than a note that holds people's words, and so has a label of its own.
///
/// As JSON it is an object with the case's name as its one key: `{"headline": {"group": 1}}`,
/// `{"point": {"group": 1, "number": 2}}`.
public enum Statement: Hashable, Codable, Sendable {
  /// A group's headline.
  case headline(group: GroupID)
  /// A point of a group's report-back, counted from 1.
  case point(group: GroupID, number: Int)
  /// A step of the way forward, who does it and by when included.
  case action(number: ActionID)
  /// Owner, when and answer of a note in the parking lot.
  case parking(note: NoteID)
  /// Why a tie was settled as it was, or a round ended without a result.
  case reason(round: RoundID)
  /// What one person said of the session.
  case feedback(number: FeedbackID)
  /// Something that a participant shared.
  case resource(number: ResourceID)
  /// A row of a table.
  case row(number: RowID)
}

extension Statement {
  /// What it is, in the middle of a sentence: `point 2 of group 1`.
  public var title: String {
    switch self {
    case .headline(let group): "the headline of group \(group)"
    case .point(let group, let number): "point \(number) of group \(group)"
    case .action(let action): "action \(action)"
    case .parking(let note): "what is said of parked note #\(note)"
    case .reason(let round): "the reason in round \(round)"
    case .feedback(let feedback): "feedback \(feedback)"
    case .resource(let resource): "resource \(resource)"
    case .row(let row): "row \(row)"
    }
  }

  var subject: Subject {
    switch self {
    case .headline(let group): .reportBack(group, .label)
    case .point(let group, _): .reportBack(group, .points)
    case .action(let action): Subject(kind: .action, number: action.number, aspect: .label)
    case .parking(let note): .note(note, .parking)
    case .reason(let round): .round(round, .label)
    case .feedback(let item): Subject(kind: .feedback, number: item.number, aspect: .label)
    case .resource(let item): Subject(kind: .resource, number: item.number, aspect: .label)
    case .row(let row): .row(row, .label)
    }
  }
}
