/// What somebody asks of a session; `decide` answers with the events that follow, or a refusal.
///
/// As JSON a command is an object with the case's name as its one key:
/// `{"addNote": {"text": "Ask the elders first", "section": 3}}`.
public enum Command: Hashable, Codable, Sendable {
  // The session
  /// Makes the session of a plan: people, groups, charts, agenda and draft votes. Always the first.
  case createSession(setup: SessionSetup)
  /// Changes the head of the session.
  case describeSession(details: SessionDetails)
  /// Closes the session, finishes its part and keeps the list of what is still open; nothing can be
  /// changed until it is reopened.
  case closeSession
  /// Opens a closed session again.
  case reopenSession

  // People and groups
  /// Adds so many people, named as far as names are given.
  case addPeople(count: Int, names: [String]?, role: Participant.Role?)
  /// Names a slot, or takes its name away.
  case namePerson(slot: ParticipantID, name: String?)
  /// Says what a person does in the session.
  case assignRole(slot: ParticipantID, role: Participant.Role)
  /// Says whether a person is in the room.
  case markPresence(slot: ParticipantID, present: Bool)
  /// Takes away a slot that has neither voted nor said anything.
  case removePerson(slot: ParticipantID)
  /// Shuffles all members into balanced groups, by count or by size.
  case formGroups(by: GroupScheme, seed: UInt64)
  /// Adds a group with its charts as planned.
  case addGroup(name: String, purpose: String?, cap: Int?)
  /// Changes a group's name, purpose and cap.
  case changeGroup(group: GroupID, name: String, purpose: String?, cap: Int?)
  /// Takes away a group without notes; its people are then in none.
  case removeGroup(group: GroupID)
  /// Puts a member or helper into a group, or into none.
  case movePerson(slot: ParticipantID, group: GroupID?)

  // Charts
  /// Hangs a sheet, the plenary's unless it has an owner.
  case addChart(title: String, owner: GroupID?, prompts: [String]?, sections: [PlanSection])
  /// Changes a sheet's title and prompts.
  case changeChart(chart: ChartID, title: String, prompts: [String])
  /// Takes down a sheet without notes.
  case removeChart(chart: ChartID)
  /// Adds a column at the right.
  case addSection(chart: ChartID, section: PlanSection)
  /// Changes a column's heading, kind and paper.
  case changeSection(section: SectionID, to: PlanSection)
  /// Takes away a column without notes, unless it is the sheet's last.
  case removeSection(section: SectionID)

  // Tables
  /// Adds a row to a table, its cells from the first field on.
  case addRow(chart: ChartID, cells: [String])
  /// Writes into fields of a row; those that are not named stay as they are.
  case fillRow(row: RowID, cells: [TableCell])
  /// Drops a row: it stays with its reason and no longer has to be complete.
  case dropRow(row: RowID, reason: String)
  /// Takes a dropped row up again.
  case takeUpRow(row: RowID)
  /// Takes away a row that the plan did not give.
  case removeRow(row: RowID)

  // Notes
  /// Sticks a note at the end of a section.
  case addNote(
    text: String, section: SectionID, colour: NoteColour?, label: Label?, member: ParticipantID?)
  /// Sticks notes, each at the end of its section, all or none, as one step to undo.
  case addNotes(notes: [NoteDraft])
  /// Changes a note's text.
  case editNote(note: NoteID, text: String)
  /// Moves a note to a place in a section, counted from 0; nil for its end.
  case moveNote(note: NoteID, section: SectionID, index: Int?)
  /// Changes a note's paper.
  case colourNote(note: NoteID, colour: NoteColour)
  /// Says how far a note may travel.
  case labelNote(note: NoteID, label: Label)
  /// Says which member's note it is.
  case attributeNote(note: NoteID, member: ParticipantID?)
  /// Takes a note down; dots on it in an open round are given back.
  case removeNote(note: NoteID)
  /// Takes what was ever typed in passages out of the journal for good, leaving a mark; of what was
  /// taken away too. Nothing takes it back.
  case redact(passages: [Passage])

  // Clusters
  /// Names a cluster and puts notes into it.
  case addCluster(name: String, notes: [NoteID])
  /// Renames a cluster.
  case renameCluster(cluster: ClusterID, name: String)
  /// Puts notes into a cluster, or (nil) into none.
  case clusterNotes(notes: [NoteID], cluster: ClusterID?)
  /// Takes a cluster away; its notes stay where they are.
  case removeCluster(cluster: ClusterID)

  // Notes that say the same
  /// Merges notes into one that stands for them; each keeps its number, text and label.
  case mergeNotes(notes: [NoteID], into: NoteID)
  /// Hangs a merged note up again where it hung.
  case splitNote(note: NoteID)
  /// Says that notes which read alike are not the same, so that they are not suggested again.
  case keepApart(notes: [NoteID])

  // The parking lot
  /// Sets a note aside, or changes its owner, when and answer.
  case parkNote(note: NoteID, parking: Parking)
  /// Takes a note back from the parking lot.
  case unparkNote(note: NoteID)

  // Dot-voting
  /// Prepares a round.
  case draftRound(rules: RoundRules)
  /// Changes a round's rules; while it is open only if every ballot still fits.
  case amendRound(round: RoundID, rules: RoundRules)
  /// Takes away a draft.
  case removeRound(round: RoundID)
  /// Freezes the targets and lets ballots in.
  case openRound(round: RoundID)
  /// Lets no more ballots in.
  case closeRound(round: RoundID)
  /// Lets ballots in again.
  case reopenRound(round: RoundID)
  /// Counts, and forgets who cast what where the round is anonymous. Cannot be undone.
  case revealRound(round: RoundID)
  /// Ends a round without a result.
  case voidRound(round: RoundID, reason: String)
  /// Hands in a slot's ballot, in place of an earlier one.
  case castBallot(round: RoundID, slot: ParticipantID, dots: [Dots])
  /// Takes a slot's ballot back.
  case withdrawBallot(round: RoundID, slot: ParticipantID)
  /// Hands in a group's dots as a whole, in place of an earlier tally.
  case castTally(round: RoundID, group: GroupID, dots: [Dots])
  /// Takes a group's tally back.
  case withdrawTally(round: RoundID, group: GroupID)
  /// Settles a tie at the cut line.
  case settleTie(round: RoundID, how: TieBreak, reason: String)

  // Report-backs
  /// Says who speaks for a group.
  case namePresenter(group: GroupID, presenter: String)
  /// Writes a group's headline.
  case writeHeadline(group: GroupID, headline: String)
  /// Sets a group's points, at most three, each new or an echo of another group's note.
  case writePoints(group: GroupID, points: [ReportBack.Point])

  // The queue of report-backs
  /// Gives the word to a group, or (nil) to the next that waits: its clock runs, whoever spoke has
  /// finished, and the projector shows what it says.
  case giveWord(to: GroupID?)
  /// Stops the clock of the group that has the word.
  case pauseTurn
  /// Lets that clock run on.
  case resumeTurn
  /// Ends the turn of the group that has the word; nobody has it then.
  case finishTurn
  /// Passes a group over for now; where it had the word, the next that waits gets it.
  case skipTurn(group: GroupID)
  /// Lets a group that was skipped or has spoken wait for its turn again.
  case queueTurn(group: GroupID)
  /// Sets the order of the groups; those that are not named come after.
  case orderTurns(groups: [GroupID])
  /// Sets the seconds that each group may take; nil shares out the part for report-backs.
  case allotTurns(seconds: Int?)
  /// Grants a group seconds beyond that, or takes them (negative).
  case extendTurn(group: GroupID, seconds: Int)

  // Way forward
  /// Adds an action; a day such as `Fri` or `in 2 weeks` is reckoned from the session's date.
  case addAction(what: String, who: String?, due: String?, note: NoteID?)
  /// Changes an action.
  case changeAction(action: ActionID, what: String, who: String, due: String, done: Bool)
  /// Takes an action away.
  case removeAction(action: ActionID)
  /// Adds a line of feedback, a mark of 1–5, or both; who gave it is not kept, so it is no step of
  /// anybody's to undo.
  case addFeedback(score: Int?, line: String?)
  /// Takes a line of feedback away.
  case removeFeedback(feedback: FeedbackID)
  /// Keeps something that a participant shared.
  case addResource(title: String, who: String?, link: String?)
  /// Takes a shared resource away.
  case removeResource(resource: ResourceID)

  // Labels
  /// Says how far a headline, a point, an action or the like may travel.
  case labelStatement(statement: Statement, label: Label)

  // Groups at work
  /// Says how far a group is with what the room works on; starting a part sets it back.
  case reportProgress(group: GroupID, progress: Progress)
  /// Lets a group's helpers, or those of all groups (nil), write no notes, or write them again.
  case freezeWriting(group: GroupID?, frozen: Bool)
  /// Keeps what a group, or every group (nil), writes from now on to itself, or does so no more.
  case writePrivately(group: GroupID?, privately: Bool)
  /// Shows everybody the private notes of a group, of a part, or (both nil) all of them.
  case revealNotes(group: GroupID?, part: PartID?)
  /// Puts a line on the screens of a group's helpers, or of all groups' (nil), until they read it.
  case nudge(group: GroupID?, text: String)
  /// Says that the helper has read a line.
  case readNudge(nudge: NudgeID)

  // Agenda and projector
  /// Starts a part, or starts it again; the one that the room is in is finished, or, where an earlier
  /// one is started, put aside.
  case startPart(part: PartID)
  /// Stops the clock of the part that runs.
  case pausePart
  /// Lets the clock run on.
  case resumePart
  /// Grants seconds beyond the plan to a part, or takes them (negative).
  case extendPart(part: PartID, seconds: Int)
  /// Ends the part that runs.
  case finishPart
  /// Takes so many seconds from the parts still to come, each in proportion to its time.
  case spreadOverrun(seconds: Int)
  /// Says how the end of a part is told: a warning before it, a bell, a flash.
  case setSignals(signals: ClockSignals)
  /// Says what the projector shows, and how many steps of it, where not all.
  case moveSpotlight(to: Spotlight, steps: Int? = nil)
  /// Shows so many steps of the scene, or (nil) all: places from the last, points, prompts.
  case showSteps(count: Int?)
  /// Turns the projector to another page of what does not fit, round and round.
  case turnProjector(page: Int)
  /// Shows the scene again that was there before the projector was blank.
  case lightProjector

  // Undo
  /// Takes back the actor's own last step.
  case undo
  /// Does the actor's own last undone step again.
  case redo
}
