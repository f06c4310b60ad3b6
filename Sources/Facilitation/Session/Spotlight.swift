/// What the projector shows.
public enum Spotlight: Hashable, Sendable {
  /// Title, question, people and agenda.
  case welcome
  /// The steps and where the room is.
  case agenda
  /// Who speaks, and about what; either may be empty.
  case speaker(name: String, topic: String)
  /// The prompts of a part.
  case prompts(PartID)
  /// One sheet.
  case chart(ChartID)
  /// Two sheets side by side.
  case comparison(ChartID, ChartID)
  /// One note, read aloud; where it may not travel, its number alone.
  case note(NoteID)
  /// One note that may not travel, shown on purpose, until the spotlight moves on.
  case disclosed(NoteID)
  /// A dot-vote: its progress, and its ranking once revealed.
  case round(RoundID)
  /// What a group says in plenary.
  case reportBack(GroupID)
  /// What two groups share, and what only one of them has.
  case groups(GroupID, GroupID)
  /// What stands in the way and what helps, from all charts.
  case barriers
  /// The notes set aside.
  case parkingLot
  /// The actions.
  case wayForward
  /// A break, with what is left of it.
  case `break`(PartID)
  /// A picture to set up the room by: edges, letters, colours.
  case testCard
  /// Nothing, until the projector is lit again.
  case blank
}
