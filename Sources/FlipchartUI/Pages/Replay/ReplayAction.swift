import Screen

/// What can be done while a session is played again.
enum ReplayAction: PageAction {
  case pause, previous, next, faster, slower
  case minuteBack, minuteOn, fiveBack, fiveOn, first, last
  case watchAgenda, watchCharts, watchGroups, watchVote, watchReportBack, follow, end

  var title: String {
    switch self {
    case .pause: "Pause, or play on"
    case .previous: "Go to the entry before"
    case .next: "Go to the next entry"
    case .faster: "Play faster"
    case .slower: "Play slower"
    case .minuteBack: "Go back a minute"
    case .minuteOn: "Go on a minute"
    case .fiveBack: "Go back five minutes"
    case .fiveOn: "Go on five minutes"
    case .first: "Go to the beginning"
    case .last: "Go to the end"
    case .watchAgenda: "Watch the agenda"
    case .watchCharts: "Watch the charts"
    case .watchGroups: "Watch the groups"
    case .watchVote: "Watch the vote"
    case .watchReportBack: "Watch the report-backs"
    case .follow: "Watch what each entry is about"
    case .end: "End the replay"
    }
  }

  var hint: String? {
    switch self {
    case .pause: "pause"
    case .next: "entry"
    case .faster: "faster"
    case .slower: "slower"
    case .end: "end"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .pause: [.character(" ")]
    case .previous: [Key(.left), Key(.up)]
    case .next: [Key(.right), Key(.down)]
    case .faster: [.character("+"), .character("=")]
    case .slower: [.character("-")]
    case .minuteBack: [Key(.left, .shift), Key(.left, .control), .character("<")]
    case .minuteOn: [Key(.right, .shift), Key(.right, .control), .character(">")]
    case .fiveBack: [Key(.pageUp)]
    case .fiveOn: [Key(.pageDown)]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .watchAgenda: [.character("A"), Key(.function(2))]
    case .watchCharts: [.character("C"), Key(.function(3))]
    case .watchGroups: [.character("G"), Key(.function(4))]
    case .watchVote: [.character("V"), Key(.function(5))]
    case .watchReportBack: [.character("B"), Key(.function(6))]
    case .follow: [.character("f"), .tab]
    case .end: [.character("q"), .escape]
    }
  }

  /// The page that it watches; nil where it does something else.
  var page: Page? {
    switch self {
    case .watchAgenda: .agenda
    case .watchCharts: .charts
    case .watchGroups: .groups
    case .watchVote: .vote
    case .watchReportBack: .reportBack
    default: nil
    }
  }
}
