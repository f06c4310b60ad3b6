import Facilitation
import Screen

/// What can be done with report-backs.
enum ReportBackAction: PageAction {
  case goOn, addPoint, takeNote, discuss, nextGroup, writeHeadline, markEcho, namePresenter
  case giveWord, pauseTurn, giveMinute, takeMinute, finishTurn, skip, raiseGroup, lowerGroup
  case allotTurns
  case open, markNew, editPoint, removePoint, raisePoint, lowerPoint, makeAction
  case label, labelHeadline
  case previousGroup, toNotes, toPoints
  case down, up, pageDown, pageUp, first, last
  case readNote, spotlight, toChart, toPlenary, leave

  var title: String {
    switch self {
    case .open: "Change the point, or make a point of the note"
    case .addPoint: "Add a point"
    case .takeNote: "Make a point of the note in hand"
    case .markEcho: "Already said: mark the point as an echo of a note"
    case .markNew: "Mark the point as new"
    case .editPoint: "Change the point"
    case .removePoint: "Take the point away"
    case .raisePoint: "Move the point up"
    case .lowerPoint: "Move the point down"
    case .writeHeadline: "Write the group's headline"
    case .namePresenter: "Say who speaks for the group"
    case .makeAction: "Make an action of the point or the note in hand"
    case .label: "Say how far the point or the note in hand may travel"
    case .labelHeadline: "Say how far the headline may travel"
    case .discuss: "Write down the discussion: barriers, opportunities, what differs"
    default: isOfTurns ? turnTitle : placeTitle
    }
  }

  private var placeTitle: String {
    switch self {
    case .nextGroup: "Look at the next group"
    case .previousGroup: "Look at the group before"
    case .toNotes: "Go to the group's notes"
    case .toPoints: "Go to the group's points"
    case .down: "Go down"
    case .up: "Go up"
    case .pageDown: "Go down a page"
    case .pageUp: "Go up a page"
    case .first: "Go to the first"
    case .last: "Go to the last"
    case .readNote: "Read the note in large letters"
    case .spotlight: "Show the group on the projector"
    case .toChart: "Go to the group's chart"
    case .toPlenary: "Go to the plenary's charts: barriers, opportunities, what differs"
    case .leave: "Leave the notes; a helper goes back to writing"
    default: ""
    }
  }

  var hint: String? {
    switch self {
    case .goOn: "go on"
    case .addPoint: "point"
    case .takeNote: "from note"
    case .discuss: "discussion"
    case .markEcho: "already said"
    case .writeHeadline: "headline"
    case .namePresenter: "presenter"
    case .nextGroup: "next group"
    case .spotlight: "to the room"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .open: [.enter]
    case .addPoint: [.character("n"), Key(.insert)]
    case .takeNote: [.character(" ")]
    case .markEcho: [.character("="), .character("a")]
    case .markNew: [.character("*")]
    case .editPoint: [.character("e")]
    case .removePoint: [.character("x"), Key(.delete)]
    case .raisePoint: [.character("{"), Key(.up, .alt), Key(.up, .shift)]
    case .lowerPoint: [.character("}"), Key(.down, .alt), Key(.down, .shift)]
    case .writeHeadline: [.character("t")]
    case .namePresenter: [.character("p")]
    case .makeAction: [.character("w")]
    case .discuss: [.character("d")]
    case .label: [.character("b")]
    case .labelHeadline: [.character("H")]
    default: isOfTurns ? turnKeys : placeKeys
    }
  }

  private var placeKeys: [Key] {
    switch self {
    case .nextGroup: [.tab]
    case .previousGroup: [.backTab]
    case .toNotes: [Key(.right), .character("l")]
    case .toPoints: [Key(.left), .character("h")]
    case .down: [Key(.down), .character("j")]
    case .up: [Key(.up), .character("k")]
    case .pageDown: [Key(.pageDown)]
    case .pageUp: [Key(.pageUp)]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .readNote: [.character("v")]
    case .spotlight: [.character("S")]
    case .toChart: [.character("c")]
    case .toPlenary: [.character("o")]
    case .leave: [.escape]
    default: []
    }
  }
}
