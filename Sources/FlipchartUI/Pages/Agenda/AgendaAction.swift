import Facilitation
import Screen

/// What can be done on the agenda page.
enum AgendaAction: PageAction {
  case start, pause, giveOne, takeOne, giveFive, takeFive, finish
  case spread, signals
  case goToWork, project, projectAgenda
  case open, tick, remove, label
  case addAction, addFeedback, addResource
  case showParkingLot, showWayForward, showFeedback, showPreparation, showSteps
  case nextSheet, previousSheet
  case moveUp, moveDown, moveToFirst, moveToLast, scrollUp, scrollDown
  case editDetails, closeOrReopen

  var title: String {
    switch self {
    case .start: "Start the marked step"
    case .pause: "Pause the step that runs, or let it run on"
    case .giveOne: "Give the step one minute more"
    case .takeOne: "Take one minute from the step"
    case .giveFive: "Give the step five minutes more"
    case .takeFive: "Take five minutes from the step"
    case .finish: "Finish the step that runs"
    case .spread: "Spread the overrun over the steps to come"
    case .signals: "Set the bell and the warning before a step's end"
    case .goToWork: "Go to the chart, the vote or the note"
    case .project: "Put the marked prompts or this list on the projector"
    case .projectAgenda: "Put the agenda on the projector"
    case .open: "Start the marked step, or change the marked line"
    case .tick: "Tick the marked line off: done, or waived"
    case .remove: "Take the marked line away"
    case .label: "Say how far the marked line may travel"
    case .addAction: "Add an action to the way forward"
    case .addFeedback: "Add feedback: a mark, a line, or both"
    case .addResource: "Add something that a participant shared"
    case .showParkingLot: "Show the parking lot"
    case .showWayForward: "Show the way forward"
    case .showFeedback: "Show feedback and shared resources"
    case .showPreparation: "Show the preparation: checklist, materials, roles, rules"
    case .showSteps: "Go back to the steps"
    case .nextSheet: "Go to the next list"
    case .previousSheet: "Go to the list before"
    case .moveUp: "Move up"
    case .moveDown: "Move down"
    case .moveToFirst: "Move to the first line"
    case .moveToLast: "Move to the last line"
    case .scrollUp: "Scroll the text up"
    case .scrollDown: "Scroll the text down"
    case .editDetails: "Change the session's title, question, place and date"
    case .closeOrReopen: "Close the session, or open it again"
    }
  }

  var hint: String? {
    switch self {
    case .start: "start"
    case .pause: "pause"
    case .giveOne: "a minute more"
    case .finish: "finish"
    case .spread: "spread overrun"
    case .goToWork: "go to it"
    case .project: "project"
    case .tick: "tick"
    case .addAction: "action"
    case .addFeedback: "feedback"
    case .showParkingLot: "parking lot"
    case .showWayForward: "way forward"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .start: [.character("s")]
    case .pause: [.character(" ")]
    case .giveOne: [.character("+"), .character("=")]
    case .takeOne: [.character("-")]
    case .giveFive: [.character(">")]
    case .takeFive: [.character("<")]
    case .finish: [.character("f")]
    case .spread: [.character("t")]
    case .signals: [.character("b")]
    case .goToWork: [.character("o")]
    case .project: [.character("S")]
    case .projectAgenda: [.character("a")]
    case .open: [.enter]
    case .tick: [.character("x")]
    case .remove: [.character("d"), Key(.delete)]
    case .label: [.character("c")]
    case .addAction: [.character("n")]
    case .addFeedback: [.character("m")]
    case .addResource: [.character("r")]
    case .showParkingLot: [.character("p")]
    case .showWayForward: [.character("w")]
    case .showFeedback: [.character("y")]
    case .showPreparation: [.character("i")]
    case .showSteps: [.escape]
    case .nextSheet: [.tab, Key(.right), .character("l")]
    case .previousSheet: [.backTab, Key(.left), .character("h")]
    case .moveUp: [Key(.up), .character("k")]
    case .moveDown: [Key(.down), .character("j")]
    case .moveToFirst: [Key(.home)]
    case .moveToLast: [Key(.end)]
    case .scrollUp: [Key(.pageUp)]
    case .scrollDown: [Key(.pageDown)]
    case .editDetails: [.character("e")]
    case .closeOrReopen: [.character("X")]
    }
  }
}
