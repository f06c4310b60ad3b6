/// What a note is to be made of.
public struct NoteDraft: Hashable, Codable, Sendable {
  /// The text.
  public var text: String
  /// The section at whose end it is stuck.
  public var section: SectionID
  /// The paper; nil for the section's.
  public var colour: NoteColour?
  /// How far it may travel; nil for as far as the plan says.
  public var label: Label?
  /// The member who said it; nil where that is not known.
  public var member: ParticipantID?

  /// A note to be made.
  public init(
    text: String, section: SectionID, colour: NoteColour? = nil, label: Label? = nil,
    member: ParticipantID? = nil
  ) {
    self.text = text
    self.section = section
    self.colour = colour
    self.label = label
    self.member = member
  }
}
