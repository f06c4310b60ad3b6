import Facilitation
import Screen

/// What can be done on the vote page.
enum VoteAction: PageAction {
  case placeDot, takeDot, handIn, settleTie
  case open, typeBallots, fillIn, close, reveal
  case missing, breakdown, tally, withdraw, project
  case draft, amend, void, removeDraft, label
  case read, leave
  case nextRound, previousRound
  case up, down, first, last, pageUp, pageDown

  var title: String {
    switch self {
    case .open: "Open the vote, or open it again"
    case .typeBallots: "Type ballots: p07 12 12 4"
    case .fillIn: "Fill in a ballot with the cursor"
    case .placeDot: "Place a dot on the marked target"
    case .takeDot: "Take a dot back from the marked target"
    case .handIn: "Hand in the ballot that is filled in"
    case .close: "Close the vote"
    case .reveal: "Reveal the result"
    case .settleTie: "Settle a tie at the cut line"
    case .tally: "Hand in a group's dots as a whole"
    case .withdraw: "Take back the ballot of a slot"
    case .missing: "Show who has handed in no ballot yet"
    case .breakdown: "Show the result by groups, or all together"
    case .project: "Put this vote on the projector"
    case .draft: "Prepare a vote"
    case .amend: "Change the rules of the vote"
    case .void: "End the vote without a result"
    case .removeDraft: "Take away a vote that was never opened"
    case .label: "Say how far the reason given in this vote may travel"
    case .read: "Read the marked note aloud; on a ballot, place a dot"
    case .leave: "Leave the ballot; a helper goes back to the notes"
    case .nextRound: "Go to the next vote"
    case .previousRound: "Go to the vote before"
    case .up: "Move up"
    case .down: "Move down"
    case .first: "Move to the first target"
    case .last: "Move to the last target"
    case .pageUp: "Move up a page"
    case .pageDown: "Move down a page"
    }
  }

  var hint: String? {
    switch self {
    case .open: "open"
    case .typeBallots: "type ballots"
    case .fillIn: "fill in"
    case .placeDot: "dot"
    case .takeDot: "take back"
    case .handIn: "hand in"
    case .close: "close"
    case .reveal: "reveal"
    case .settleTie: "settle tie"
    case .tally: "group tally"
    case .missing: "missing"
    case .breakdown: "by groups"
    case .project: "project"
    case .draft: "new vote"
    case .amend: "rules"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .open: [.character("o")]
    case .typeBallots: [.character("t"), .character("i")]
    case .fillIn: [.character("b")]
    case .placeDot: [.character("+"), .character("="), .character(" ")]
    case .takeDot: [.character("-"), .backspace]
    case .handIn: [.character("w")]
    case .close: [.character("c")]
    case .reveal: [.character("r")]
    case .settleTie: [.character("s")]
    case .tally: [.character("y")]
    case .withdraw: [.character("X")]
    case .missing: [.character("M")]
    case .breakdown: [.character("g")]
    case .project: [.character("S")]
    case .draft: [.character("n")]
    case .amend: [.character("e")]
    case .void: [.character("x")]
    case .removeDraft: [.character("d"), Key(.delete)]
    case .label: [.character("H")]
    case .read: [.enter]
    case .leave: [.escape]
    case .nextRound: [.tab, Key(.right), .character("l"), .character(")")]
    case .previousRound: [.backTab, Key(.left), .character("h"), .character("(")]
    case .up: [Key(.up), .character("k")]
    case .down: [Key(.down), .character("j")]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .pageUp: [Key(.pageUp)]
    case .pageDown: [Key(.pageDown)]
    }
  }
}
