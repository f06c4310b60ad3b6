import Screen

/// What can be done on the charts.
enum ChartsAction: PageAction {
  case write, edit, delete, redact, move, colour, label, attribute, park, unpark, makeAction
  case mark, unmarkAll, cluster, uncluster, renameCluster, removeCluster
  case sort, merge, split, listAlike, compare
  case dropRow
  case read, spotlight, spotlightNote
  case up, down, left, right, first, last, pageUp, pageDown
  case carryUp, carryDown, carryLeft, carryRight
  case pickChart, nextChart, previousChart, sideBySide, otherChart
  case prompts, larger, smaller, byCluster
  case addChart, changeChart, removeChart, addSection, changeSection, removeSection

  var title: String {
    switch self {
    case .write: "Write a note, or a row of a table"
    case .edit: "Edit the note, or fill in the row"
    case .delete: "Take the note down, or the row away"
    case .dropRow: "Drop the row, or take it up again"
    case .redact: "Take the note's text out for good"
    case .move: "Move to another section or chart"
    case .colour: "Choose the colour of the paper"
    case .label: "Say how far the note, or the row, may travel"
    case .attribute: "Say who said it"
    case .park: "Park the note: owner, when, answer"
    case .unpark: "Take the note out of the parking lot"
    case .makeAction: "Make an action from the note"
    case .mark: "Mark or unmark the note"
    case .unmarkAll: "Unmark all notes"
    case .cluster: "Put the marked notes into a cluster"
    case .uncluster: "Take notes out of their cluster"
    case .renameCluster: "Rename the cluster of the note"
    case .removeCluster: "Dissolve the cluster of the note"
    case .sort: "Sort the unclustered notes"
    case .merge: "Merge the marked notes into one"
    case .split: "Split a merged note from this one"
    case .listAlike: "List the notes that read nearly alike"
    case .compare: "Compare two groups"
    case .read: "Read the note in large letters"
    case .spotlight: "Show this to the room"
    case .spotlightNote: "Show the note to the room"
    default: placeTitle
    }
  }

  private var placeTitle: String {
    switch self {
    case .up: "Go up"
    case .down: "Go down"
    case .left: "Go left"
    case .right: "Go right"
    case .first: "Go to the first note of the section"
    case .last: "Go to the last note of the section"
    case .pageUp: "Go up a page"
    case .pageDown: "Go down a page"
    case .carryUp: "Move the note up"
    case .carryDown: "Move the note down"
    case .carryLeft: "Move the note a section to the left"
    case .carryRight: "Move the note a section to the right"
    default: chartTitle
    }
  }

  private var chartTitle: String {
    switch self {
    case .pickChart: "Choose the chart"
    case .nextChart: "Go to the next chart"
    case .previousChart: "Go to the chart before"
    case .sideBySide: "Show two charts side by side, or one"
    case .otherChart: "Go to the other chart beside"
    case .prompts: "Show or hide the prompts"
    case .larger: "Draw notes larger"
    case .smaller: "Draw notes smaller"
    case .byCluster: "Arrange by cluster, or by section"
    case .addChart: "Hang a new chart"
    case .changeChart: "Change the chart's title and prompts"
    case .removeChart: "Take the chart down"
    case .addSection: "Add a section"
    case .changeSection: "Change the section"
    case .removeSection: "Remove the section"
    default: ""
    }
  }

  var hint: String? {
    switch self {
    case .write: "write"
    case .edit: "edit"
    case .move: "move"
    case .mark: "mark"
    case .cluster: "cluster"
    case .sort: "sort"
    case .read: "read"
    case .spotlight: "to the room"
    case .sideBySide: "side by side"
    case .pickChart: "chart"
    default: nil
    }
  }
}
