import Screen

/// What can be done on this page, all with keys that a line of text leaves free.
enum HelperAction: PageAction {
  case add, nextSection, previousSection
  case up, down, pageUp, pageDown
  case edit, delete, move, colour, label, attribute, park, cluster, read
  case pickChart, prompts, lines, showVote, reportBack
  case progress, readNudge

  var title: String {
    switch self {
    case .add: "Add the line as a note"
    case .nextSection: "Write into the next section"
    case .previousSection: "Write into the section before"
    case .up: "Choose the note above"
    case .down: "Choose the note below"
    case .pageUp: "Go up a page"
    case .pageDown: "Go down a page"
    case .edit: "Edit the chosen note"
    case .delete: "Take the chosen note down"
    case .move: "Move the chosen note to another section or chart"
    case .colour: "Choose the colour of the paper"
    case .label: "Say how far the note may travel"
    case .attribute: "Say who said it"
    case .park: "Park the note: owner, when, answer"
    case .cluster: "Put the note into a cluster"
    case .read: "Read the note in large letters"
    case .pickChart: "Choose the chart"
    case .prompts: "Show or hide the prompts"
    case .lines: "Draw notes as cards, or a line each"
    case .showVote: "Go to the vote, to take the ballots of your group"
    case .progress: "Say how far your group is: working, finishing, ready"
    case .readNudge: "Put the facilitator's line away, once it is read"
    case .reportBack: "Write what your group reports back"
    }
  }

  var hint: String? {
    switch self {
    case .add: "add"
    case .nextSection: "next section"
    case .up: "choose"
    case .edit: "edit"
    case .delete: "take down"
    case .pickChart: "chart"
    case .showVote: "vote"
    case .reportBack: "report back"
    case .progress: "progress"
    case .readNudge: "read it"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .add: [.enter]
    case .nextSection: [.tab]
    case .previousSection: [.backTab]
    case .up: [Key(.up)]
    case .down: [Key(.down)]
    case .pageUp: [Key(.pageUp)]
    case .pageDown: [Key(.pageDown)]
    case .edit: [.alt("e"), Key(.function(2))]
    case .delete: [.alt("k"), Key(.function(8))]
    case .move: [.alt("m"), Key(.function(4))]
    case .colour: [.alt("o"), Key(.function(3))]
    case .label: [.alt("i"), Key(.function(10))]
    case .attribute: [.alt("w"), Key(.function(5))]
    case .park: [.alt("p"), Key(.function(6))]
    case .cluster: [.alt("j"), Key(.function(7))]
    case .read: [.alt("v"), Key(.function(9))]
    case .pickChart: [.alt("c")]
    case .prompts: [.alt("q")]
    case .lines: [.alt("z")]
    case .showVote: [.alt("r")]
    case .progress: [.alt("h"), Key(.function(12))]
    case .readNudge: [.alt("n")]
    case .reportBack: [.alt("s"), Key(.function(11))]
    }
  }

  /// The action of the charts page that does the same to the chosen note; nil for none.
  var onNote: ChartsAction? {
    switch self {
    case .edit: .edit
    case .delete: .delete
    case .move: .move
    case .colour: .colour
    case .label: .label
    case .attribute: .attribute
    case .park: .park
    case .cluster: .cluster
    case .read: .read
    default: nil
    }
  }

  /// The step of the selection that it takes; nil for none.
  var step: ChartStep? {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
