/// A sticky note.
public struct Note: Identifiable, Hashable, Sendable {
  /// The most characters that a note holds.
  public static let longestText = 2_000

  /// The number, written `#12`.
  public let id: NoteID
  /// The text, which may have several lines.
  public var text: String
  /// The paper.
  public var colour: NoteColour
  /// How far it may travel.
  public var label: Label
  /// The section that it is stuck in.
  public internal(set) var section: SectionID
  /// The seat that wrote it down.
  public let author: Actor
  /// The member who said it, where that is known.
  public var member: ParticipantID?
  /// When it was written.
  public let writtenAt: Instant
  /// The cluster that it belongs to.
  public internal(set) var cluster: ClusterID?
  /// What few notes have beside that; nil where it has none of it.
  private var boxed: BoxedRarities?

  /// A note as it is written.
  public init(
    id: NoteID, text: String, colour: NoteColour, label: Label, section: SectionID, author: Actor,
    member: ParticipantID? = nil, writtenAt: Instant
  ) {
    self.id = id
    self.text = text
    self.colour = colour
    self.label = label
    self.section = section
    self.author = author
    self.member = member
    self.writtenAt = writtenAt
  }
}

extension Note {
  /// What few notes have, in a place of its own: of a hundred thousand notes that are copied again and
  /// again most are then half the size.
  private indirect enum BoxedRarities: Hashable, Sendable {
    case kept(NoteRarities)

    init?(_ rarities: NoteRarities) {
      if rarities == NoteRarities() { return nil }
      self = .kept(rarities)
    }
  }

  /// What few notes have, be it nothing.
  var rarities: NoteRarities {
    get {
      guard case .kept(let rarities) = boxed else { return NoteRarities() }
      return rarities
    }
    set { boxed = BoxedRarities(newValue) }
  }

  /// Whether it has nothing that few notes have, which is told without taking anything out.
  private var isOrdinary: Bool { boxed == nil }

  /// What keeps it to its group; nil where everybody may see it as far as its label goes.
  public internal(set) var privacy: Privacy? {
    get { isOrdinary ? nil : rarities.privacy }
    set { rarities.privacy = newValue }
  }

  /// How it stands in the parking lot; nil where it is not there.
  public internal(set) var parking: Parking? {
    get { isOrdinary ? nil : rarities.parking }
    set { rarities.parking = newValue }
  }

  /// The note that it was merged into; nil where it hangs itself.
  public internal(set) var merged: Merged? {
    get { isOrdinary ? nil : rarities.merged }
    set { rarities.merged = newValue }
  }

  /// The notes that were merged into it, by number.
  public internal(set) var twins: [NoteID] {
    get { isOrdinary ? [] : rarities.twins }
    set { rarities.twins = newValue }
  }
}

/// What few notes have.
struct NoteRarities: Hashable, Codable, Sendable {
  var privacy: Privacy?
  var parking: Parking?
  var merged: Merged?
  var twins: [NoteID] = []
}

extension Session {
  /// The most notes that are added in one step.
  public static let mostNotesAtOnce = 1_000
}

/// What is to become of a note in the parking lot.
public struct Parking: Hashable, Codable, Sendable {
  /// Who takes it up; empty where nobody does yet.
  public var owner: String
  /// When; empty where that is not said yet.
  public var when: String
  /// The answer; empty where there is none yet.
  public var answer: String
  /// Whether the room let it go.
  public var waived: Bool
  /// Why it was set aside, or why the room let it go; empty where that is not said.
  public var reason: String
  /// How far owner, when and answer may travel; nil for the plan's default.
  public var label: Label?

  /// A note's place in the parking lot.
  public init(
    owner: String = "", when: String = "", answer: String = "", waived: Bool = false,
    reason: String = "", label: Label? = nil
  ) {
    self.owner = owner
    self.when = when
    self.answer = answer
    self.waived = waived
    self.reason = reason
    self.label = label
  }

  /// Whether the note still needs an answer, or an owner and a when.
  public var isOpen: Bool { !waived && answer.isEmpty && (owner.isEmpty || when.isEmpty) }
}
