/// What the projector shows.
public enum Spotlight: Hashable, Sendable {
  /// Title, question, people and agenda.
  case welcome
  /// The steps and where the room is.
  case agenda
  /// The prompts of a part.
  case prompts(PartID)
  /// One sheet.
  case chart(ChartID)
  /// Two sheets side by side.
  case comparison(ChartID, ChartID)
  /// One note, read aloud.
  case note(NoteID)
  /// A dot-vote: its progress, and its ranking once revealed.
  case round(RoundID)
  /// What a group says in plenary.
  case reportBack(GroupID)
  /// The notes set aside.
  case parkingLot
  /// The actions.
  case wayForward
  /// Nothing.
  case blank
}
