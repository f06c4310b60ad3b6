import Facilitation
import Screen

/// What the forms of this page are for.
enum ChartsForm: Equatable, Sendable {
  case write(SectionID)
  case edit(NoteID)
  case park(NoteID)
  case makeAction(NoteID)
  case nameCluster([NoteID])
  case renameCluster(ClusterID)
  case addChart(owners: [GroupID?])
  case changeChart(ChartID)
  case addSection(ChartID)
  case changeSection(SectionID)
  case addRow(ChartID)
  /// The fields of a row from this one on, counted from 1.
  case fillRow(RowID, first: Int)
  case dropRow(RowID)
}

extension Form {
  static func writeNote(in section: Section) -> Form {
    Form(
      purpose: .charts(.write(section.id)), title: "New note in \(section.title)",
      fields: [
        .text(
          "Note", hint: "a point in your own words", isMultiline: true, limit: Note.longestText)
      ], isLow: true)
  }

  static func editNote(_ note: Note) -> Form {
    Form(
      purpose: .charts(.edit(note.id)), title: "Edit #\(note.id)",
      fields: [.text("Note", note.text, isMultiline: true, limit: Note.longestText)], isLow: true)
  }

  static func parkNote(_ note: Note) -> Form {
    let parking = note.parking ?? Parking()
    return Form(
      purpose: .charts(.park(note.id)), title: "Park #\(note.id)",
      fields: [
        .text("Owner", parking.owner, hint: "who takes it up"),
        .text("When", parking.when, hint: "such as: next meeting"),
        .text("Answer", parking.answer, hint: "once there is one", isMultiline: true),
        .choice("Let it go", ["No", "Yes"], chosen: parking.waived ? 1 : 0),
      ])
  }

  static func makeAction(from note: Note) -> Form {
    let mayTravel = note.label == .public
    var form = Form(
      purpose: .charts(.makeAction(note.id)), title: "Action from #\(note.id)",
      fields: [
        .text(
          "What", mayTravel ? note.text.onOneLine : "", hint: "what is to be done",
          isMultiline: true),
        .text("Who", hint: "who does it"),
        .text("By when", hint: "such as Fri, in 2 weeks, 15 December"),
      ])
    if !mayTravel {
      form.caution =
        "The note is \(note.label.rawValue), an action is for all: say it so that it may be read."
    }
    return form
  }

  static func nameCluster(for notes: [NoteID]) -> Form {
    Form(
      purpose: .charts(.nameCluster(notes)),
      title: "New cluster of \(counted(notes.count, "note"))",
      fields: [.text("Name", hint: "what the notes have in common")])
  }

  static func renameCluster(_ cluster: Cluster) -> Form {
    Form(
      purpose: .charts(.renameCluster(cluster.id)), title: "Rename the cluster",
      fields: [.text("Name", cluster.name)])
  }

  static func addChart(in session: Session) -> Form {
    let groups = Array(session.groups)
    return Form(
      purpose: .charts(.addChart(owners: [nil] + groups.map(\.id))), title: "Hang a new chart",
      fields: [
        .text("Title"),
        .choice("Whose", ["Plenary"] + groups.map(\.name)),
        .list("Prompts", hint: "a question a line"),
        .list("Sections", hint: "a heading a line"),
      ])
  }

  static func changeChart(_ chart: Chart) -> Form {
    Form(
      purpose: .charts(.changeChart(chart.id)), title: "Change the chart",
      fields: [
        .text("Title", chart.title),
        .list(
          "Prompts", chart.prompts.joined(separator: "\n"), hint: "a question a line"),
      ])
  }

  static func addSection(to chart: Chart) -> Form {
    Form(
      purpose: .charts(.addSection(chart.id)), title: "Add a section",
      fields: sectionFields(PlanSection(title: "")))
  }

  static func changeSection(_ section: Section) -> Form {
    Form(
      purpose: .charts(.changeSection(section.id)), title: "Change the section",
      fields: sectionFields(
        PlanSection(title: section.title, kind: section.kind, colour: section.colour)))
  }

  private static func sectionFields(_ section: PlanSection) -> [FormField] {
    [
      .text("Heading", section.title),
      .choice(
        "Holds", SectionKind.allCases.map(\.title),
        chosen: SectionKind.allCases.firstIndex(of: section.kind) ?? 0),
      .choice(
        "Paper", NoteColour.allCases.map(\.title),
        chosen: NoteColour.allCases.firstIndex(of: section.colour) ?? 0),
    ]
  }
}

extension SectionKind {
  /// The word for a person.
  var title: String {
    switch self {
    case .points: "Points"
    case .barriers: "Barriers"
    case .opportunities: "Opportunities"
    }
  }
}
