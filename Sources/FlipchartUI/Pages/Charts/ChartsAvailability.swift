import Facilitation
import Screen

extension Model {
  func availability(of action: ChartsAction) -> Availability {
    reason(against: action).map(Availability.disabled) ?? .enabled
  }

  private func reason(against action: ChartsAction) -> String? {
    switch action {
    case .addChart:
      nil
    case .pickChart, .nextChart, .previousChart, .sideBySide, .removeChart, .changeChart,
      .addSection, .prompts, .larger, .smaller, .byCluster, .spotlight, .left, .right:
      chartReason(against: action)
    case .write, .changeSection, .removeSection:
      sectionReason
    case .otherChart:
      charts.right == nil ? "Show two charts first: press \(ChartsAction.sideBySide.firstKey)." : nil
    case .unmarkAll:
      charts.marked.isEmpty ? "No note is marked." : nil
    case .cluster where !charts.marked.isEmpty, .uncluster where !charts.marked.isEmpty,
      .move where !charts.marked.isEmpty:
      nil
    default:
      noteReason ?? reasonOfNote(against: action)
    }
  }

  private func chartReason(against action: ChartsAction) -> String? {
    guard let session, charts.focused != nil else {
      return "No chart hangs yet: press \(ChartsAction.addChart.firstKey) to hang one."
    }
    let needsTwo: [ChartsAction] = [.nextChart, .previousChart, .sideBySide]
    return needsTwo.contains(action) && session.charts.count < 2 ? "There is only one chart." : nil
  }

  private var sectionReason: String? {
    guard charts.look.arrangement == .sections else {
      return "Arrange by section first: press \(ChartsAction.byCluster.firstKey)."
    }
    return chosenSection == nil ? "Add a section first: press \(ChartsAction.addSection.firstKey)." : nil
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
      charts.look.arrangement == .sections
        ? nil : "Arrange by section first: press \(ChartsAction.byCluster.firstKey)."
    default: nil
    }
  }
}

extension ChartsAction {
  /// The name of the key to press.
  var firstKey: String { keys.first?.label ?? "" }
}

extension Model {
  /// The chart that has the keys.
  var chosenChart: Chart? { charts.focused.flatMap { session?.charts[$0] } }

  /// What is chosen on it.
  var chartChoice: ChartChoice? { charts.focused.flatMap { charts.choice(on: $0) } }

  /// The section that is chosen on it.
  var chosenSection: Section? {
    guard case .section(let section)? = chartChoice?.column else { return nil }
    return session?.sections[section]
  }

  /// The note that is chosen on it.
  var chosenNote: Note? { charts.note.flatMap { session?.notes[$0] } }

  /// The marked notes by number, or else the one that is chosen.
  var markedNotes: [NoteID] {
    charts.marked.isEmpty ? chosenNote.map { [$0.id] } ?? [] : charts.marked.sorted()
  }
}
