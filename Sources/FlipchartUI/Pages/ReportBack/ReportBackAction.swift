import Facilitation
import Screen

/// What can be done with report-backs.
enum ReportBackAction: PageAction {
  case addPoint, takeNote, nextGroup, writeHeadline, markEcho, namePresenter
  case open, markNew, editPoint, removePoint, raisePoint, lowerPoint
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
    default: placeTitle
    }
  }

  private var placeTitle: String {
    switch self {
    case .nextGroup: "Give the word to the next group"
    case .previousGroup: "Give the word to the group before"
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
    case .addPoint: "point"
    case .takeNote: "from note"
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
    default: placeKeys
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
