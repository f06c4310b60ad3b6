import Screen

/// What can be done on the timeline.
enum TimelineAction: PageAction {
  case visit, previous, next, nextMark, previousMark
  case minuteBack, minuteOn, fiveBack, fiveOn, first, last
  case goToMoment, findEntry, nextSide, previousSide, back

  var title: String {
    switch self {
    case .visit: "Open this moment on the pages, to look around"
    case .previous: "Go to the entry before"
    case .next: "Go to the next entry"
    case .nextMark: "Go to the next part, vote or report-back"
    case .previousMark: "Go to the part, vote or report-back before"
    case .minuteBack: "Go back a minute"
    case .minuteOn: "Go on a minute"
    case .fiveBack: "Go back five minutes"
    case .fiveOn: "Go on five minutes"
    case .first: "Go to the beginning"
    case .last: "Go to the end, and on with it"
    case .goToMoment: "Go to a time, or to an entry by its number"
    case .findEntry: "Find an entry by its words"
    case .nextSide: "Show the next page beside"
    case .previousSide: "Show the page before beside"
    case .back: "Go back to where you were"
    }
  }

  var hint: String? {
    switch self {
    case .visit: "look around"
    case .next: "entry"
    case .nextMark: "next mark"
    case .fiveOn: "5 minutes"
    case .goToMoment: "time"
    case .findEntry: "find"
    case .nextSide: "page"
    case .back: "back"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .visit: [.enter]
    case .previous: [Key(.left), Key(.up), .character("k"), .character("h")]
    case .next: [Key(.right), Key(.down), .character("j"), .character("l")]
    case .nextMark: [.character("n")]
    case .previousMark: [.character("p")]
    case .minuteBack: [Key(.left, .shift), Key(.left, .control), .character("<")]
    case .minuteOn: [Key(.right, .shift), Key(.right, .control), .character(">")]
    case .fiveBack: [Key(.pageUp)]
    case .fiveOn: [Key(.pageDown)]
    case .first: [Key(.home), .character("g")]
    case .last: [Key(.end), .character("$")]
    case .goToMoment: [.character("t")]
    case .findEntry: [.character("/")]
    case .nextSide: [.tab]
    case .previousSide: [.backTab]
    case .back: [.escape]
    }
  }
}
