extension Event {
  /// The area that folds this event in and knows its inverse.
  public var area: Area {
    switch self {
    case .sessionCreated, .sessionDescribed, .sessionClosed, .sessionReopened, .entryLost:
      .session
    case .personAdded, .personRemoved, .personNamed, .roleAssigned, .presenceMarked, .peopleMoved:
      .people
    case .groupAdded, .groupChanged, .groupRemoved: .groups
    case .chartAdded, .chartChanged, .chartRemoved, .sectionAdded, .sectionChanged,
      .sectionRemoved, .rowAdded, .rowFilled, .rowDropped, .rowRemoved:
      .charts
    case .noteAdded, .noteEdited, .noteMoved, .noteColoured, .noteLabelled, .noteAttributed,
      .noteRemoved, .noteParked, .passageRedacted:
      .notes
    case .clusterAdded, .clusterRenamed, .clusterRemoved, .noteClustered, .noteMerged, .noteSplit,
      .notesKeptApart, .notesLetTogether:
      .clusters
    case .roundDrafted, .roundAmended, .roundRemoved, .roundOpened, .roundClosed, .roundReopened,
      .roundUnopened, .roundRevealed, .roundVoided, .roundRestored, .ballotCast, .ballotWithdrawn,
      .tallyCast, .tallyWithdrawn, .dotsReturned, .dotsRestored, .tieSettled, .ballotsRedacted,
      .redacted:
      .voting
    case .presenterNamed, .headlineWritten, .pointsWritten, .actionAdded, .actionChanged,
      .actionRemoved, .feedbackAdded, .feedbackRemoved, .resourceAdded, .resourceRemoved,
      .statementLabelled:
      .plenary
    case .turnStarted, .turnPaused, .turnResumed, .turnFinished, .turnSkipped, .turnQueued,
      .turnExtended, .turnsOrdered, .turnsAllotted, .turnsRestored:
      .turns
    case .partAdded, .partStarted, .partPaused, .partResumed, .partExtended, .partFinished,
      .clocksRestored, .overrunSpread, .signalsSet:
      .agenda
    case .progressReported, .writingFrozen, .writingMadePrivate, .notePrivacyChanged, .nudgeSent,
      .nudgeWithdrawn, .nudgeRead:
      .groupWork
    case .spotlightMoved, .stepsShown, .pageTurned, .projectorLit: .projector
    case .undone, .redone: .undo
    }
  }
}
