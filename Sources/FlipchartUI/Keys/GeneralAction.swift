import Facilitation
import Screen

/// What can be done on every page.
enum GeneralAction: PageAction {
  case showAgenda, showCharts, showGroups, showVote, showReportBack, showReport
  case showTimeline
  case nextPage, previousPage
  case chooseScene, nextOnProjector, backOnProjector, showWholeScene, blankProjector
  case showPreview
  case showLaptops
  case undo, redo
  case showOutbox
  case search, goToNote, find, help
  case switchTheme, chooseTheme, switchMouse, repaint, suspend, leave, quit

  var title: String {
    switch self {
    case .showAgenda: "Go to the agenda"
    case .showCharts: "Go to the charts"
    case .showGroups: "Go to the groups"
    case .showVote: "Go to the vote"
    case .showReportBack: "Go to the report-backs"
    case .showReport: "Go to the report"
    case .showTimeline: "Go through the session's timeline"
    case .nextPage: "Go to the next page"
    case .previousPage: "Go to the page before"
    case .chooseScene: "Choose what the projector shows"
    case .nextOnProjector: "Show the room the next step or page"
    case .backOnProjector: "Show the room the step or page before"
    case .showWholeScene: "Show the room all steps at once"
    case .blankProjector: "Blank the projector, or light it again"
    case .showPreview: "Show or hide what the projector shows"
    case .showLaptops: "Serve other laptops; see who is there"
    case .undo: "Undo your last step"
    case .redo: "Redo what you undid"
    case .showOutbox: "List what waits or was refused"
    case .search: "Search the notes"
    case .goToNote: "Go to a note by its number"
    case .find: "Find any action by its name"
    case .help: "Show the keys of this page"
    case .switchTheme: "Switch to the next colours"
    case .chooseTheme: "Choose the colours"
    case .switchMouse: "Switch the mouse on or off"
    case .repaint: "Paint the screen anew"
    case .suspend: "Suspend the program"
    case .leave: "Go back to the lobby"
    case .quit: "Quit"
    }
  }

  var hint: String? {
    switch self {
    case .undo: "undo"
    case .search: "search"
    case .find: "actions"
    case .help: "help"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .showAgenda: [.character("A"), Key(.function(2))]
    case .showCharts: [.character("C"), Key(.function(3))]
    case .showGroups: [.character("G"), Key(.function(4))]
    case .showVote: [.character("V"), Key(.function(5))]
    case .showReportBack: [.character("B"), Key(.function(6))]
    case .showReport: [.character("R"), Key(.function(7))]
    case .showTimeline: [.character("Y"), Key(.function(8))]
    case .nextPage: [.character("]")]
    case .previousPage: [.character("[")]
    case .chooseScene: [.character("O")]
    case .nextOnProjector: [.character(",")]
    case .backOnProjector: [.character(";")]
    case .showWholeScene: [.character("!")]
    case .blankProjector: [.character(".")]
    case .showPreview: [.character("W")]
    case .showLaptops: [.character("J")]
    case .undo: [.character("u"), .alt("u")]
    case .redo: [.control("r"), .character("U")]
    case .showOutbox: [.control("o")]
    case .search: [.character("/"), .alt("/")]
    case .goToNote: [.character("#"), .alt("g")]
    case .find: [.character(":"), .alt("x")]
    case .help: [.character("?"), Key(.function(1)), .alt("?")]
    case .switchTheme: [.character("T"), .alt("t")]
    case .chooseTheme: [.control("t")]
    case .switchMouse: [.alt("a")]
    case .repaint: [.control("l")]
    case .suspend: [.control("z")]
    case .leave: [.character("L"), .alt("l")]
    case .quit: [.control("c"), .character("Q")]
    }
  }

  /// Whether a page has it for whoever sits there.
  func isOffered(on page: Page, at seat: Seat) -> Bool {
    switch self {
    case .find, .help, .switchTheme, .chooseTheme, .switchMouse, .repaint, .suspend, .quit: true
    case .leave: page != .lobby && page != .replay
    case .search where page == .timeline, .goToNote where page == .timeline: false
    case .undo, .redo, .showOutbox, .search, .goToNote: page != .lobby && seat.writes
    case .showTimeline where page == .replay: false
    case .showTimeline: page != .lobby && (seat == .facilitator || seat == .organiser)
    case .showAgenda, .showCharts, .showGroups, .showVote, .showReportBack, .showReport,
      .nextPage, .previousPage, .chooseScene, .nextOnProjector, .backOnProjector,
      .showWholeScene, .blankProjector, .showPreview, .showLaptops:
      page != .lobby && seat == .facilitator
    }
  }
}

extension Seat {
  /// Whether whoever sits here puts something into the session.
  fileprivate var writes: Bool {
    switch self {
    case .facilitator, .helper: true
    case .projector, .organiser, .room: false
    }
  }
}
