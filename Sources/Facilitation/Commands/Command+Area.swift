/// The areas of a session into which commands and events fall; each has rules of its own.
public enum Area: CaseIterable, Sendable {
  case session, people, groups, charts, notes, clusters, voting, plenary, turns, agenda, projector
  case undo, groupWork
}

extension Command {
  /// The area whose rules decide this command.
  var area: Area {
    switch self {
    case .createSession, .describeSession, .closeSession, .reopenSession: .session
    case .addPeople, .namePerson, .assignRole, .markPresence, .removePerson, .movePerson: .people
    case .formGroups, .addGroup, .changeGroup, .removeGroup: .groups
    case .addChart, .changeChart, .removeChart, .addSection, .changeSection, .removeSection,
      .addRow, .fillRow, .dropRow, .takeUpRow, .removeRow:
      .charts
    case .addNote, .addNotes, .editNote, .moveNote, .colourNote, .labelNote, .attributeNote,
      .removeNote,
      .redact, .parkNote, .unparkNote:
      .notes
    case .addCluster, .renameCluster, .clusterNotes, .removeCluster, .mergeNotes, .splitNote,
      .keepApart:
      .clusters
    case .draftRound, .amendRound, .removeRound, .openRound, .closeRound, .reopenRound,
      .revealRound, .voidRound, .castBallot, .withdrawBallot, .castTally, .withdrawTally,
      .settleTie:
      .voting
    case .namePresenter, .writeHeadline, .writePoints, .addAction, .changeAction, .removeAction,
      .addFeedback, .removeFeedback, .addResource, .removeResource, .labelStatement:
      .plenary
    case .giveWord, .pauseTurn, .resumeTurn, .finishTurn, .skipTurn, .queueTurn, .orderTurns,
      .allotTurns, .extendTurn:
      .turns
    case .startPart, .pausePart, .resumePart, .extendPart, .finishPart, .spreadOverrun, .setSignals:
      .agenda
    case .reportProgress, .freezeWriting, .writePrivately, .revealNotes, .nudge, .readNudge:
      .groupWork
    case .moveSpotlight, .showSteps, .turnProjector, .lightProjector: .projector
    case .undo, .redo: .undo
    }
  }
}
