import Facilitation

extension LinearText {
  /// Charts with their prompts, sections and notes, from left to right and from top to bottom.
  func charts(_ charts: [Chart]) -> [String] {
    guard !charts.isEmpty else { return ["No chart hangs yet."] }
    let dots = session.visibleDots
    return charts.flatMap { chart in
      let owner = chart.owner.flatMap { session.groups[$0]?.name } ?? "the plenary"
      return ["Chart: \(chart.title), of \(owner)"] + chart.prompts.map { "Prompt: \($0)" }
        + session.sections(of: chart.id).flatMap { section($0, dots: dots) }
        + session.rows(of: chart.id).map { row($0, of: chart) }
    } + clusters
  }

  /// The clusters with how many groups raised each.
  private var clusters: [String] {
    let (counts, raised) = (session.notesPerCluster, session.raisedClusters())
    return session.clusters.map { cluster in
      let words = raised[cluster.id].map { ", \($0.words)" } ?? ""
      return "Cluster: \(cluster.name), \(counted(counts[cluster.id] ?? 0, "note"))\(words)"
    }
  }

  private func section(_ section: Section, dots: [Target: Int]) -> [String] {
    let notes = session.notes(in: section.id)
    return ["Section: \(section.title), \(counted(notes.count, "note"))"]
      + notes.map { line($0, dots: dots[.note($0.id)] ?? 0, paper: section.colour) }
  }

  /// A row with every field that says something, and how it stands.
  private func row(_ row: TableRow, of chart: Chart) -> String {
    let said = zip(chart.fields, row.cells).filter { !$1.isEmpty }
      .map { "\($0.title): \(flat($1))" }
    let standing =
      switch session.standing(of: row) {
      case .complete: "complete"
      case .lacking(let fields): "lacks \(list(fields.map(\.title)))"
      case .dropped(let reason): "dropped: \(flat(reason))"
      }
    return "Row \(row.id), \(standing). \(said.joined(separator: "; "))"
  }

  /// What was merged into a note, with its words where they differ.
  private func merged(into note: Note) -> String {
    session.family(of: note.id).dropFirst().map { twin in
      twin.text == note.text ? "#\(twin.id)" : "#\(twin.id) “\(flat(twin.text))”"
    }.joined(separator: " and ")
  }

  /// A note with everything that its card says by colour, letter and sign.
  private func line(_ note: Note, dots: Int, paper: NoteColour) -> String {
    let marks = [
      onTheWay[note.id].map { $0 ? "new, on its way" : "changed, on its way" },
      dots > 0 ? counted(dots, "dot") : nil,
      note.label == .public ? nil : note.label.rawValue,
      note.privacy == nil ? nil : "private",
      note.member.flatMap { session.participants[$0] }.map { "said by \(name($0))" },
      note.cluster.flatMap { session.clusters[$0] }.map { "cluster \($0.name)" },
      note.colour == paper ? nil : "\(note.colour.rawValue) paper",
      note.parking == nil ? nil : "parked",
      note.twins.isEmpty ? nil : "stands for \(merged(into: note))",
    ].compactMap(\.self)
    let number = onTheWay[note.id] == true ? "" : "#\(note.id) "
    return "\(number)\(flat(note.text))" + (marks.isEmpty ? "" : " (\(list(marks)))")
  }
}
