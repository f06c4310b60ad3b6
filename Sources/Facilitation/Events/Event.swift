/// Something that happened in a session.
///
/// Events are facts: `evolve` folds them in and cannot fail.
/// As JSON an event is an object with the case's name as its one key.
public indirect enum Event: Hashable, Codable, Sendable {
  // The session
  /// The session was made of a plan. What the plan holds follows as events of its own.
  case sessionCreated(plan: Plan, details: SessionDetails)
  /// The head of the session was changed.
  case sessionDescribed(SessionDetails)
  /// The session was closed with these things still open.
  case sessionClosed(open: [OpenEnd])
  /// The session was opened again.
  case sessionReopened

  // People and groups
  /// A person, or a bare slot, came in (again).
  case personAdded(Participant)
  /// A slot was taken away.
  case personRemoved(ParticipantID)
  /// A slot was named, or its name taken away.
  case personNamed(ParticipantID, name: String?)
  /// A person does something else in the session.
  case roleAssigned(ParticipantID, role: Participant.Role)
  /// A person came or left.
  case presenceMarked(ParticipantID, present: Bool)
  /// People were put into groups, or into none.
  case peopleMoved([Placement], seed: UInt64?)
  /// A group came into being (again).
  case groupAdded(Group)
  /// A group's name, purpose or cap was changed.
  case groupChanged(Group)
  /// A group was taken away.
  case groupRemoved(GroupID)

  // Charts
  /// A sheet was hung (again), at first without sections.
  case chartAdded(Chart)
  /// A sheet's title or prompts were changed.
  case chartChanged(ChartID, title: String, prompts: [String])
  /// A sheet was taken down, with its sections.
  case chartRemoved(ChartID)
  /// A column was added at a place of its chart, counted from 0.
  case sectionAdded(Section, index: Int)
  /// A column's heading, kind or paper was changed.
  case sectionChanged(SectionID, to: PlanSection)
  /// A column was taken away.
  case sectionRemoved(SectionID)

  // Tables
  /// A row came into a table (again).
  case rowAdded(TableRow)
  /// These fields of a row were written.
  case rowFilled(RowID, cells: [TableCell])
  /// A row was dropped for a reason, or (nil) taken up again.
  case rowDropped(RowID, reason: String?)
  /// A row was taken away.
  case rowRemoved(RowID)

  // Notes
  /// A note was stuck at a place of its section (again), counted from 0.
  case noteAdded(Note, index: Int)
  /// A note's text was changed.
  case noteEdited(NoteID, text: String)
  /// A note was moved to a place in a section, counted from 0 without the note itself.
  case noteMoved(NoteID, section: SectionID, index: Int)
  /// A note's paper was changed.
  case noteColoured(NoteID, colour: NoteColour)
  /// How far a note may travel was changed.
  case noteLabelled(NoteID, label: Label)
  /// Whose note it is was changed.
  case noteAttributed(NoteID, member: ParticipantID?)
  /// A note was taken down.
  case noteRemoved(NoteID)
  /// What had been typed in a passage was taken out of the journal.
  case passageRedacted(Passage)

  // Clusters
  /// A cluster was named (again), at first without notes.
  case clusterAdded(Cluster)
  /// A cluster was renamed.
  case clusterRenamed(ClusterID, name: String)
  /// A cluster was taken away.
  case clusterRemoved(ClusterID)
  /// A note was put into a cluster, or into none.
  case noteClustered(NoteID, cluster: ClusterID?)

  // Notes that say the same
  /// A note was merged into another.
  case noteMerged(NoteID, Merged)
  /// A note that was merged into another hangs again where it hung.
  case noteSplit(NoteID, from: NoteID)
  /// Notes that read alike are not to be merged.
  case notesKeptApart([NotePair])
  /// Notes that were kept apart may be merged again.
  case notesLetTogether([NotePair])

  // The parking lot
  /// A note was set aside, its parking changed, or (nil) taken back.
  case noteParked(NoteID, parking: Parking?)

  // Dot-voting
  /// A round was prepared (again).
  case roundDrafted(RoundID, rules: RoundRules)
  /// A round's rules were changed.
  case roundAmended(RoundID, rules: RoundRules)
  /// A draft was taken away.
  case roundRemoved(RoundID)
  /// A round was opened on these targets, with the rules as they then stood: dots and cap are set.
  case roundOpened(RoundID, targets: [Target], rules: RoundRules)
  /// A round was closed.
  case roundClosed(RoundID)
  /// A closed round was opened again.
  case roundReopened(RoundID)
  /// An opening was taken back: the round is a draft again, with these rules.
  case roundUnopened(RoundID, rules: RoundRules)
  /// A round was counted.
  case roundRevealed(RoundID, outcome: Outcome)
  /// A round was ended without a result.
  case roundVoided(RoundID, reason: String)
  /// A voided round is again what it was.
  case roundRestored(RoundID, state: Round.State)
  /// A slot handed in its ballot, in place of an earlier one.
  case ballotCast(RoundID, slot: ParticipantID, dots: [Dots])
  /// A slot's ballot was taken back.
  case ballotWithdrawn(RoundID, slot: ParticipantID)
  /// A group handed in its tally, in place of an earlier one.
  case tallyCast(RoundID, group: GroupID, tally: Tally)
  /// A group's tally was taken back.
  case tallyWithdrawn(RoundID, group: GroupID)
  /// A target went away before the reveal: these slots and groups have their dots back.
  case dotsReturned(RoundID, target: Int, slots: [ParticipantID], groups: [GroupID])
  /// A target that went away is back, and these ballots and tallies are again what they were.
  case dotsRestored(
    RoundID, target: Target, ballots: [ParticipantID: [Dots]], tallies: [GroupID: Tally])
  /// A tie was settled, or (nil) its settlement taken back.
  case tieSettled(RoundID, settlement: Settlement?)

  // Report-backs
  /// It was said who speaks for a group.
  case presenterNamed(GroupID, presenter: String)
  /// A group's headline was written.
  case headlineWritten(GroupID, headline: String)
  /// A group's points were set.
  case pointsWritten(GroupID, points: [ReportBack.Point])

  // The queue of report-backs
  /// A group has the word, and its clock runs.
  case turnStarted(GroupID)
  /// The clock of the group that has the word was stopped.
  case turnPaused(GroupID)
  /// That clock runs on.
  case turnResumed(GroupID)
  /// A group has spoken.
  case turnFinished(GroupID)
  /// A group was passed over for now.
  case turnSkipped(GroupID)
  /// A group waits for its turn again.
  case turnQueued(GroupID)
  /// A group may take so many seconds more.
  case turnExtended(GroupID, seconds: Int)
  /// The groups have this order.
  case turnsOrdered([GroupID])
  /// Each group may take so many seconds; nil for a share of the part.
  case turnsAllotted(seconds: Int?)
  /// A step of the queue was taken back: the queue is this, and the projector goes along.
  case turnsRestored(TurnQueue, projector: ProjectionReturn?)

  // Way forward
  /// An action was added (again).
  case actionAdded(ActionItem)
  /// An action was changed.
  case actionChanged(ActionItem)
  /// An action was taken away.
  case actionRemoved(ActionID)
  /// Feedback was given (again).
  case feedbackAdded(Feedback)
  /// Feedback was taken away.
  case feedbackRemoved(FeedbackID)
  /// A resource was shared (again).
  case resourceAdded(Resource)
  /// A resource was taken away.
  case resourceRemoved(ResourceID)

  // Labels
  /// How far a statement may travel was changed; nil for the plan's default again.
  case statementLabelled(Statement, label: Label?)

  // Groups at work
  /// It was said how far a group is, or (nil) that taken back.
  case progressReported(GroupID, ProgressReport?)
  /// A group's helpers may write no notes, or may again.
  case writingFrozen(GroupID, frozen: Bool)
  /// What a group writes from now on is private, or for everybody.
  case writingMadePrivate(GroupID, privately: Bool)
  /// Private notes were revealed, or kept to their groups again.
  case notePrivacyChanged([NotePrivacy])
  /// A line was sent to helpers (again).
  case nudgeSent(Nudge)
  /// A line to helpers was taken back.
  case nudgeWithdrawn(NudgeID)
  /// A helper has read a line.
  case nudgeRead(NudgeID, by: Actor)

  // Agenda and projector
  /// A step was put on the agenda.
  case partAdded(Part)
  /// A part was started, or started again.
  case partStarted(PartID)
  /// The clock of a part was stopped.
  case partPaused(PartID)
  /// The clock of a part runs on.
  case partResumed(PartID)
  /// A part may take so many seconds more.
  case partExtended(PartID, seconds: Int)
  /// A part was ended.
  case partFinished(PartID)
  /// Parts still to come gave up time for an overrun.
  case overrunSpread([Grant])
  /// The end of a part is told in another way.
  case signalsSet(ClockSignals)
  /// A step of the agenda was taken back: these parts have these clocks, and this is the current.
  case clocksRestored([ClockReading], current: PartID?)
  /// The projector shows something else.
  case spotlightMoved(Spotlight)
  /// The projector shows so many steps of its scene, or (nil) all of them.
  case stepsShown(count: Int?)
  /// The projector shows another page of its scene.
  case pageTurned(Int)
  /// The projector that was dark shows its scene again.
  case projectorLit

  // Undo
  /// The command named was taken back by the events that follow in this entry.
  case undone(CommandID)
  /// The command named was done again by the events that follow in this entry.
  case redone(CommandID)

  // Redaction
  /// Which slot cast what in a round was taken out of the journal.
  case ballotsRedacted(RoundID)
  /// Stands where an event stood that has been taken out.
  case redacted(Redaction)

  // Recovery
  /// Stands where an entry stood that a damage of the file has taken; nothing is known of it.
  case entryLost
}
