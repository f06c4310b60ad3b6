import Facilitation
import Screen

/// What the forms of the agenda page are for.
enum AgendaForm: Equatable, Sendable {
  case details
  /// A new action, or a change to one.
  case action(ActionID?)
  case feedback
  case signals
  case resource
  case parking(NoteID)
  /// Why a parked note is let go.
  case waiver(NoteID)
}

/// What the lists of the agenda page are for.
enum AgendaPicker: Equatable, Sendable {
  /// To close all the same, or to go to something that is still open.
  case closing([OpenEnd])
  /// Where to go from a line.
  case work([AgendaWork])
}

extension Form {
  static func details(_ details: SessionDetails) -> Form {
    Form(
      purpose: .agenda(.details), title: "The session",
      fields: [
        .text("Title", details.title, limit: 200),
        .text("Question", details.question, hint: "What the room works on", limit: 500),
        .text("Place", details.place, hint: "Where it is held", limit: 500),
        .text("Date", details.date, hint: "Such as 2026-11-21", limit: 10),
        .text("Facilitator", details.facilitator, limit: 500),
      ])
  }

  /// For a new action, or to change one.
  static func action(_ item: ActionItem? = nil) -> Form {
    Form(
      purpose: .agenda(.action(item?.id)), title: item == nil ? "An action" : "Change the action",
      fields: [
        .text("What", item?.what ?? "", hint: "What is to be done", limit: 500),
        .text("Who", item?.who ?? "", hint: "Who does it, as far as known", limit: 500),
        .text("By when", item?.due ?? "", hint: "Such as Fri, in 2 weeks, 1 December", limit: 500),
      ])
  }

  static func feedback() -> Form {
    Form(
      purpose: .agenda(.feedback), title: "Feedback",
      fields: [
        .choice("Mark", FeedbackMark.options, chosen: 0),
        .text("Line", hint: "In the person's words; without a name", limit: 500),
      ])
  }

  static func resource() -> Form {
    Form(
      purpose: .agenda(.resource), title: "Something shared",
      fields: [
        .text("What", hint: "A report, a tool, a contact …", limit: 500),
        .text("From", hint: "Who shared it, as far as it may be said", limit: 500),
        .text("Where", hint: "A link or a place; empty where it is on paper", limit: 500),
      ])
  }

  /// What is to become of a parked note.
  static func parking(_ note: Note) -> Form {
    let parking = note.parking ?? Parking()
    return Form(
      purpose: .agenda(.parking(note.id)), title: "Parking lot: #\(note.id)",
      fields: [
        .text("Owner", parking.owner, hint: "Who takes it up", limit: 500),
        .text("When", parking.when, hint: "Such as next week's call", limit: 500),
        .text("Answer", parking.answer, hint: "Where there is one already", limit: 500),
        .choice("Let go", ["No", "Yes"], chosen: parking.waived ? 1 : 0),
        .text("Why", parking.reason, hint: "Why it is here, or why it is let go", limit: 500),
      ])
  }

  /// Why a parked note is let go.
  static func waiver(of note: Note) -> Form {
    Form(
      purpose: .agenda(.waiver(note.id)), title: "Let #\(note.id) go",
      fields: [
        .text("Why", hint: "In a few words, for the report; may stay empty", limit: 500)
      ])
  }
}
