// The values that events carry, with everything rewritten that a person typed.

extension SessionDetails {
  func rewritten(_ by: Rewriting) -> SessionDetails {
    var details = self
    details.title = by.text(title)
    details.question = by.text(question)
    details.place = by.text(place)
    details.date = by.text(date)
    details.facilitator = by.name(facilitator) ?? ""
    return details
  }
}

extension Group {
  func rewritten(_ by: Rewriting) -> Group {
    var group = self
    group.name = by.text(name)
    group.purpose = by.text(purpose)
    return group
  }
}

extension Note {
  func rewritten(_ by: Rewriting) -> Note {
    var note = Note(
      id: id, text: by.text(text), colour: colour, label: label, section: section,
      author: by.actor(author), member: member, writtenAt: writtenAt)
    note.cluster = cluster
    note.privacy = privacy
    note.parking = parking?.rewritten(by)
    note.merged = merged
    note.twins = twins
    return note
  }
}

extension Parking {
  func rewritten(_ by: Rewriting) -> Parking {
    var parking = self
    parking.owner = by.person(owner)
    parking.when = by.text(when)
    parking.answer = by.text(answer)
    parking.reason = by.text(reason)
    return parking
  }
}

extension RoundRules {
  func rewritten(_ by: Rewriting) -> RoundRules {
    var rules = self
    rules.title = by.text(title)
    rules.question = by.text(question)
    return rules
  }
}

extension Settlement {
  func rewritten(_ by: Rewriting) -> Settlement {
    var settlement = self
    settlement.reason = by.text(reason)
    if case .decider(let name, let chosen) = way {
      settlement.way = .decider(name: by.person(name), chosen: chosen)
    }
    return settlement
  }
}

extension ReportBack.Point {
  func rewritten(_ by: Rewriting) -> ReportBack.Point {
    var point = self
    point.text = by.text(text)
    return point
  }
}

extension ActionItem {
  func rewritten(_ by: Rewriting) -> ActionItem {
    var action = self
    action.what = by.text(what)
    action.who = by.person(who)
    action.due = by.text(due)
    return action
  }
}

extension Resource {
  func rewritten(_ by: Rewriting) -> Resource {
    var resource = self
    resource.title = by.text(title)
    resource.who = by.person(who)
    resource.link = by.text(link)
    return resource
  }
}

extension Spotlight {
  func rewritten(_ by: Rewriting) -> Spotlight {
    guard case .speaker(let name, let topic) = self else { return self }
    return .speaker(name: by.person(name), topic: by.text(topic))
  }
}

extension Participant {
  func rewritten(_ by: Rewriting) -> Participant {
    var person = self
    person.name = by.name(name)
    return person
  }
}

extension Chart {
  func rewritten(_ by: Rewriting) -> Chart {
    var chart = Chart(
      id: id, title: by.text(title), owner: owner, prompts: prompts.map(by.text),
      fields: fields.map { $0.rewritten(by) }, planned: planned.map(by.text))
    chart.sections = sections
    return chart
  }
}

extension Section {
  func rewritten(_ by: Rewriting) -> Section {
    var section = self
    section.title = by.text(title)
    return section
  }
}

extension TableRow {
  func rewritten(_ by: Rewriting) -> TableRow {
    var row = self
    row.cells = cells.map(by.text)
    row.dropped = dropped.map(by.text)
    return row
  }
}

extension TableCell {
  func rewritten(_ by: Rewriting) -> TableCell {
    TableCell(field: field, text: by.text(text))
  }
}

extension Cluster {
  func rewritten(_ by: Rewriting) -> Cluster {
    var cluster = self
    cluster.name = by.text(name)
    return cluster
  }
}

extension Feedback {
  func rewritten(_ by: Rewriting) -> Feedback {
    var feedback = self
    feedback.line = by.text(line)
    return feedback
  }
}

extension Nudge {
  func rewritten(_ by: Rewriting) -> Nudge {
    var nudge = self
    nudge.text = by.text(text)
    nudge.readBy = readBy.map(by.actor)
    return nudge
  }
}

extension ProjectionReturn {
  func rewritten(_ by: Rewriting) -> ProjectionReturn {
    var projector = self
    projector.from = from.rewritten(by)
    projector.to.scene = to.scene.rewritten(by)
    return projector
  }
}
