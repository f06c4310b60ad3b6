import Facilitation
import Screen

extension Model {
  func availability(of action: ChartsAction) -> Availability {
    reason(against: action).map(Availability.disabled) ?? .enabled
  }

  private func reason(against action: ChartsAction) -> String? {
    if chosenTable != nil, action.isOfNotes { return tableReason(against: action) }
    switch action {
    case .dropRow: return "Choose a table first: this chart has notes, and no rows."
    case .addChart, .unmarkAll:
      return nil
    case .sort, .merge, .split, .listAlike, .compare:
      return likenessReason(against: action)
    case .pickChart, .nextChart, .previousChart, .sideBySide, .removeChart, .changeChart,
      .addSection, .prompts, .larger, .smaller, .byCluster, .spotlight, .left, .right:
      return chartReason(against: action)
    case .write, .changeSection, .removeSection:
      return sectionReason
    case .otherChart:
      return board.right == nil
        ? "Show two charts first: press \(ChartsAction.sideBySide.firstKey)." : nil
    case .cluster where !board.marked.isEmpty, .uncluster where !board.marked.isEmpty,
      .move where !board.marked.isEmpty:
      return nil
    default:
      return noteReason ?? reasonOfNote(against: action)
    }
  }

  private func chartReason(against action: ChartsAction) -> String? {
    guard let session, board.focused != nil else {
      return "No chart hangs yet: press \(ChartsAction.addChart.firstKey) to hang one."
    }
    let needsTwo: [ChartsAction] = [.nextChart, .previousChart, .sideBySide]
    return needsTwo.contains(action) && session.charts.count < 2 ? "There is only one chart." : nil
  }

  private var sectionReason: String? {
    guard board.look.arrangement == .sections else {
      return "Arrange by section first: press \(ChartsAction.byCluster.firstKey)."
    }
    return chosenSection == nil
      ? "Add a section first: press \(ChartsAction.addSection.firstKey)." : nil
  }

  private var noteReason: String? {
    guard chosenNote == nil else { return nil }
    return session?.notes.isEmpty ?? true
      ? "There is no note yet: press \(ChartsAction.write.firstKey) to write one."
      : "Choose a note first: move to it with the arrows."
  }

  private func reasonOfNote(against action: ChartsAction) -> String? {
    switch action {
    case .unpark where chosenNote?.parking == nil:
      "The note is not in the parking lot."
    case .uncluster where chosenNote?.cluster == nil,
      .renameCluster where chosenNote?.cluster == nil,
      .removeCluster where chosenNote?.cluster == nil:
      "The note is in no cluster."
    case .carryUp, .carryDown, .carryLeft, .carryRight:
      board.look.arrangement == .sections
        ? nil : "Arrange by section first: press \(ChartsAction.byCluster.firstKey)."
    default: nil
    }
  }
}

extension ChartsAction {
  /// The name of the key to press.
  var firstKey: String { keys.first?.label ?? "" }
}

extension ChartsAction {
  /// Whether it is done to notes, or to rows where a chart has rows.
  fileprivate var isOfNotes: Bool {
    switch self {
    case .write, .edit, .delete, .redact, .move, .colour, .label, .attribute, .park, .unpark,
      .makeAction,
      .mark, .cluster, .uncluster, .renameCluster, .removeCluster, .merge, .split, .read, .dropRow,
      .spotlightNote, .up, .down, .first, .last, .pageUp, .pageDown, .carryUp, .carryDown,
      .carryLeft, .carryRight, .addSection, .changeSection, .removeSection:
      true
    default: false
    }
  }
}
