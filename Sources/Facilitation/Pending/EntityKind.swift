/// The kinds of thing that a session numbers.
public enum EntityKind: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case participant, group, chart, section, row, note, cluster, round, part, action, nudge
  case feedback, resource

  /// The kind of an entity; nil for what no session numbers.
  init?<Entity>(of type: Entity.Type) {
    switch type {
    case is Participant.Type: self = .participant
    case is Group.Type: self = .group
    case is Chart.Type: self = .chart
    case is Section.Type: self = .section
    case is TableRow.Type: self = .row
    case is Note.Type: self = .note
    case is Cluster.Type: self = .cluster
    case is Round.Type: self = .round
    case is Part.Type: self = .part
    case is ActionItem.Type: self = .action
    case is Nudge.Type: self = .nudge
    case is Feedback.Type: self = .feedback
    case is Resource.Type: self = .resource
    default: return nil
    }
  }
}
