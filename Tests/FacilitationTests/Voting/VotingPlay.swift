@testable import Facilitation

/// A room that does things at random around one open round, some of them forbidden: the same seed
/// does the same.
struct VotingPlay {
  var room: VotingRoom
  private var chance: SplitMix64

  init(seed: UInt64) throws(Refusal) {
    chance = SplitMix64(seed: seed)
    room = VotingRoom(people: Int.random(in: 4...16, using: &chance), notes: 8)
    let dots = Int.random(in: 1...6, using: &chance)
    let rules = RoundRules.votingRoom(
      dots: dots, cap: Int.random(in: 1...dots, using: &chance),
      sealed: Bool.random(using: &chance),
      top: Int.random(in: 1...4, using: &chance))
    try room.open(rules)
  }

  /// Does the next thing; a refusal changes nothing.
  mutating func step() {
    let actor = [Actor.facilitator, VotingRoom.helper, VotingRoom.otherHelper]
      .randomElement(using: &chance)
    let command = self.command()
    do throws(Refusal) {
      try room.give(command, by: actor ?? .facilitator)
    } catch {
      return
    }
  }

  /// Reveals the round, whatever has become of it; false where it has no ballots.
  mutating func reveal() -> Bool {
    if room.session.rounds[1]?.state == .void {
      room.record([.roundRestored(1, state: .open)], by: .facilitator)
    }
    do throws(Refusal) {
      try room.give(.revealRound(round: 1))
      return true
    } catch {
      return false
    }
  }

  private mutating func command() -> Command {
    switch Int.random(in: 0..<20, using: &chance) {
    case 0...8: .castBallot(round: 1, slot: slot(), dots: dots(upTo: 4))
    case 9, 10: .castTally(round: 1, group: group(), dots: dots(upTo: 12))
    case 11: .withdrawBallot(round: 1, slot: slot())
    case 12: .withdrawTally(round: 1, group: group())
    case 13: .undo
    case 14: .redo
    case 15: .removeNote(note: NoteID(Int.random(in: 1...8, using: &chance)))
    case 16: .markPresence(slot: slot(), present: Bool.random(using: &chance))
    case 17: .amendRound(round: 1, rules: amended())
    case 18: Bool.random(using: &chance) ? .closeRound(round: 1) : .reopenRound(round: 1)
    default: .movePerson(slot: slot(), group: group())
    }
  }

  private mutating func slot() -> ParticipantID {
    ParticipantID(Int.random(in: 1...18, using: &chance))
  }

  private mutating func group() -> GroupID {
    GroupID(Int.random(in: 1...2, using: &chance))
  }

  private mutating func dots(upTo most: Int) -> [Dots] {
    (0..<Int.random(in: 0...4, using: &chance)).map { _ in
      Dots(
        target: Int.random(in: 1...9, using: &chance),
        count: Int.random(in: 0...most, using: &chance))
    }
  }

  private mutating func amended() -> RoundRules {
    var rules = room.session.rounds[1]?.rules ?? .votingRoom()
    rules.dots = Int.random(in: 1...6, using: &chance)
    rules.cap = Int.random(in: 1...6, using: &chance)
    return rules
  }
}
