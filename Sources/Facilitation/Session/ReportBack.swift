/// What a group says in plenary.
public struct ReportBack: Hashable, Codable, Sendable {
  /// The most points that a group brings.
  public static let mostPoints = 3

  /// Who speaks; empty where that is not said.
  public var presenter: String
  /// The one line to remember; empty where there is none yet.
  public var headline: String
  /// How far the headline may travel; nil for the plan's default.
  public var headlineLabel: Label?
  /// Up to three points.
  public var points: [Point]

  /// One point of a report-back.
  public struct Point: Hashable, Codable, Sendable {
    /// What is said.
    public var text: String
    /// The note of another group that it echoes; nil where it is new.
    public var echo: NoteID?
    /// How far it may travel; nil, in a command, for that of the point before it or of the note
    /// that it echoes.
    public var label: Label?

    /// A point, new unless it echoes a note.
    public init(text: String, echo: NoteID? = nil, label: Label? = nil) {
      self.text = text
      self.echo = echo
      self.label = label
    }
  }

  /// A report-back, at first with nothing in it.
  public init(presenter: String = "", headline: String = "", points: [Point] = []) {
    self.presenter = presenter
    self.headline = headline
    self.points = points
  }
}
