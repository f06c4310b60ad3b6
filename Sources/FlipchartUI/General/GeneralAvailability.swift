import Facilitation
import Screen

extension Model {
  func availability(of action: GeneralAction) -> Availability {
    switch action {
    case .undo where moment != nil, .redo where moment != nil, .leave where moment != nil:
      .disabled(moment?.sentence ?? "")
    case .undo where undoTitle == nil: .disabled("There is nothing of yours to undo.")
    case .redo where redoTitle == nil: .disabled("There is nothing of yours to redo.")
    case .search where session?.notes.isEmpty ?? true,
      .goToNote where session?.notes.isEmpty ?? true:
      .disabled("There is no note yet.")
    case .showOutbox: .unless(outboxReason)
    case .nextOnProjector: .unless(obstacleToMoving(by: 1))
    case .backOnProjector: .unless(obstacleToMoving(by: -1))
    case .showWholeScene where session?.projection.steps == nil:
      .disabled("The room sees all steps of the scene already.")
    case .showPreview where size.columns < Preview.least:
      .disabled("The preview needs \(Preview.least) columns: the tabs' line has it.")
    case .switchTheme where themes.count < 2, .chooseTheme where themes.count < 2:
      .disabled("There is only one set of colours.")
    default: .enabled
    }
  }

  /// What undo would take back, for a person: "add note #12"; nil for nothing.
  var undoTitle: String? { session?.undoTitle(for: actor) }

  /// What redo would do again; nil for nothing.
  var redoTitle: String? { session?.redoTitle(for: actor) }
}
