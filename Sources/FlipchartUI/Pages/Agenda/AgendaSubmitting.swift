import Facilitation

extension Model {
  mutating func editDetails() -> [Effect] {
    guard let session else { return [] }
    return open(.details(session.details))
  }

  mutating func submit(_ form: Form, for purpose: AgendaForm) -> [Effect] {
    switch purpose {
    case .details: submitDetails(form)
    case .action(let id): submitAction(form, id: id)
    case .feedback: submitFeedback(form)
    case .signals: submitSignals(form)
    case .resource: submitResource(form)
    case .parking(let note): submitParking(form, note: note)
    }
  }

  mutating func pick(_ index: Int, for purpose: AgendaPicker) -> [Effect] {
    switch purpose {
    case .work(let work): work.indices.contains(index) ? goTo(work[index]) : []
    }
  }

  private mutating func submitDetails(_ form: Form) -> [Effect] {
    guard var details = session?.details else { return [] }
    details.title = form.text(0)
    details.question = form.text(1)
    details.place = form.text(2)
    details.date = form.text(3)
    details.facilitator = form.text(4)
    return send(.describeSession(details: details), confirming: "Saved.", form: .form(form))
  }

  private mutating func submitAction(_ form: Form, id: ActionID?) -> [Effect] {
    guard let session else { return [] }
    guard let id, let item = session.actions[id] else {
      agenda.expect(.action(session.actions.nextID), on: .wayForward)
      return send(
        .addAction(what: form.text(0), who: form.text(1), due: form.text(2), note: nil),
        confirming: "The action is on the way forward.", form: .form(form))
    }
    return send(
      .changeAction(
        action: id, what: form.text(0), who: form.text(1), due: form.text(2), done: item.done),
      confirming: "Saved.", form: .form(form))
  }

  private mutating func submitFeedback(_ form: Form) -> [Effect] {
    guard let session else { return [] }
    agenda.expect(.feedback(session.feedback.nextID), on: .feedback)
    let score = form.choice(0)
    let line = form.text(1)
    return send(
      .addFeedback(score: score == 0 ? nil : score, line: line.isEmpty ? nil : line),
      confirming: "Kept, without a name.", form: .form(form))
  }

  private mutating func submitResource(_ form: Form) -> [Effect] {
    guard let session else { return [] }
    agenda.expect(.resource(session.resources.nextID), on: .feedback)
    return send(
      .addResource(title: form.text(0), who: form.text(1), link: form.text(2)),
      confirming: "Kept for everybody.", form: .form(form))
  }

  private mutating func submitParking(_ form: Form, note: NoteID) -> [Effect] {
    let parking = Parking(
      owner: form.text(0), when: form.text(1), answer: form.text(2), waived: form.choice(3) == 1)
    return send(
      .parkNote(note: note, parking: parking), confirming: "#\(note) is kept.", form: .form(form))
  }
}
