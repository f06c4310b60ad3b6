import Facilitation

/// What the forms for the projector are for.
enum ProjectorForm: Equatable, Sendable {
  case speaker
}

extension Form {
  /// Who speaks to the room, and about what: what is left empty is not shown.
  static func speaker(in session: Session) -> Form {
    var form = Form(
      purpose: .projector(.speaker), title: "Who speaks?",
      fields: [
        .text(
          "Topic", session.currentPart?.plan.title ?? session.details.title,
          hint: "What it is about", limit: 500),
        .text("Speaker", hint: "As the room may read it; leave empty for no name", limit: 500),
      ])
    if case .speaker(let name, let topic) = session.projection.scene {
      form.fields[0] = .text("Topic", topic, limit: 500)
      form.fields[1] = .text("Speaker", name, limit: 500)
    }
    return form
  }
}

extension Model {
  mutating func submit(_ form: Form, for purpose: ProjectorForm) -> [Effect] {
    switch purpose {
    case .speaker:
      send(
        .moveSpotlight(to: .speaker(name: form.text(1), topic: form.text(0))),
        confirming: "The projector shows who speaks.", form: .form(form))
    }
  }
}
