/// A place where people wrote, whose words can be taken out of the journal for good.
///
/// As JSON it is an object with the case's name as its one key: `{"note": {"number": 12}}`,
/// `{"point": {"group": 1, "number": 2}}`.
public enum Passage: Hashable, Codable, Sendable {
  /// A note, and what is said of it in the parking lot.
  case note(number: NoteID)
  /// A row of a table, without what the plan gave, and why it was dropped.
  case row(number: RowID)
  /// A group's headline.
  case headline(group: GroupID)
  /// The point at a place of a group's report-back, counted from 1.
  case point(group: GroupID, number: Int)
  /// Who speaks for a group.
  case presenter(group: GroupID)
  /// A step of the way forward: what, who, by when.
  case action(number: ActionID)
  /// The line that one person wrote of the session; the mark stays.
  case feedback(number: FeedbackID)
  /// Something that a participant shared: title, who, link.
  case resource(number: ResourceID)
  /// The name of a cluster.
  case cluster(number: ClusterID)
  /// Why a tie was settled as it was, or a round ended without a result, and who decided.
  case reason(round: RoundID)
  /// The name of a person; the slot stays.
  case person(slot: ParticipantID)
}

extension Passage {
  /// What it is, in the middle of a sentence: `point 2 of group 1`.
  public var title: String {
    switch self {
    case .note(let note): "note #\(note)"
    case .row(let row): "row \(row)"
    case .headline(let group): "the headline of group \(group)"
    case .point(let group, let number): "point \(number) of group \(group)"
    case .presenter(let group): "the presenter of group \(group)"
    case .action(let action): "action \(action)"
    case .feedback(let item): "feedback \(item)"
    case .resource(let item): "resource \(item)"
    case .cluster(let cluster): "cluster \(cluster)"
    case .reason(let round): "the reason in round \(round)"
    case .person(let slot): "the name of \(slot.slot)"
    }
  }

  /// What taking it out changes.
  var subjects: [Subject] {
    switch self {
    case .note(let note): [.note(note, .text), .note(note, .parking)]
    case .row(let row): [.row(row, .text), .row(row, .state)]
    case .headline(let group): [.reportBack(group, .headline)]
    case .point(let group, _): [.reportBack(group, .points)]
    case .presenter(let group): [.reportBack(group, .presenter)]
    case .action(let action): [Subject(kind: .action, number: action.number)]
    case .feedback(let item): [Subject(kind: .feedback, number: item.number)]
    case .resource(let item): [Subject(kind: .resource, number: item.number)]
    case .cluster(let cluster): [.cluster(cluster, .name)]
    case .reason(let round): [.round(round, .tie)]
    case .person(let slot): [.person(slot, .name)]
    }
  }
}
