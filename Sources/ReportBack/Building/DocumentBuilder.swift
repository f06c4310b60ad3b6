import Facilitation

/// Reads a session once and says of it what a report may say.
///
/// Every chapter takes its notes from here, where the withheld ones are gone already.
struct DocumentBuilder {
  /// The session as it stands.
  let session: Session
  /// The moment at which it stood so; nil for now.
  let moment: Instant?
  /// What may be shown.
  let disclosure: Disclosure
  /// The notes in the report, by number.
  let notes: [Note]
  /// Those that are in the parking lot.
  let parked: [Note]
  /// The notes in the report by cluster, by number.
  let notesByCluster: [ClusterID: [Note]]
  /// Every note by cluster, those that are withheld included.
  let allNotesByCluster: [ClusterID: [Note]]
  /// What is told of each column, which every note in it asks for.
  private(set) var columns: [SectionID: ColumnReport] = [:]
  /// The rounds in the report: a run-off of a vote of which not all may be told is not, for it tells
  /// how that came out.
  private(set) var rounds: [Round] = []
  /// What each target got in each revealed round, in the order of the rounds.
  private(set) var dots: [Target: [DotCount]] = [:]

  /// A builder for one report.
  init(session: Session, options: ReportOptions) {
    let disclosure = Disclosure(options: options, plan: session.plan)
    let notes = session.notes.filter(disclosure.shows)
    self.session = session
    self.disclosure = disclosure
    moment = options.moment
    self.notes = notes
    parked = notes.filter { $0.parking != nil }
    allNotesByCluster = Self.byCluster(session.notes.filter { $0.cluster != nil })
    notesByCluster = Self.byCluster(notes.filter { $0.cluster != nil })
    columns = columnReports()
    rounds = toldRounds()
    dots = dotsByTarget()
  }

  /// Whether a statement is in the report: never while the note behind it is private.
  func shows(_ statement: Statement) -> Bool {
    session.isShown(statement, to: .report(disclosure.audience))
  }

  /// The whole report.
  func document() -> ReportDocument {
    ReportDocument(
      session: head(), headlines: headlines(), groups: groups(),
      plenary: session.charts(of: nil).map { report(on: [$0]) }, comparison: comparison(),
      barriers: lines(of: .barriers), opportunities: lines(of: .opportunities),
      votes: rounds.map(report), actions: actions(), parkingLot: parkingLot(),
      agenda: agenda(), equalSay: equalSay(), feedback: feedback(), resources: resources(),
      appendix: appendix())
  }

  private static func byCluster(_ notes: [Note]) -> [ClusterID: [Note]] {
    Dictionary(grouping: notes) { $0.cluster ?? 0 }
  }
}
