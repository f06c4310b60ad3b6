/// The slot of a person: `P07` is participant 7.
public typealias ParticipantID = Identifier<Participant>
/// The number of a group.
public typealias GroupID = Identifier<Group>
/// The number of a chart.
public typealias ChartID = Identifier<Chart>
/// The number of a section, unique over all charts.
public typealias SectionID = Identifier<Section>
/// The number of a note: `#12` is note 12.
public typealias NoteID = Identifier<Note>
/// The number of a row of a table.
public typealias RowID = Identifier<TableRow>
/// The number of a cluster.
public typealias ClusterID = Identifier<Cluster>
/// The number of a round.
public typealias RoundID = Identifier<Round>
/// The number of a part of the agenda.
public typealias PartID = Identifier<Part>
/// The number of an action.
public typealias ActionID = Identifier<ActionItem>
/// The number of a line that was sent to helpers.
public typealias NudgeID = Identifier<Nudge>
/// The number of a line of feedback.
public typealias FeedbackID = Identifier<Feedback>
/// The number of a resource.
public typealias ResourceID = Identifier<Resource>
