// The values that events carry, with everything rewritten that a person typed.

extension SessionDetails: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    question = by.text(question)
    place = by.text(place)
    date = by.text(date)
    facilitator = by.name(facilitator) ?? ""
  }
}

extension Group: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    name = by.text(name)
    purpose = by.text(purpose)
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

extension Parking: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    owner = by.person(owner)
    when = by.text(when)
    answer = by.text(answer)
    reason = by.text(reason)
  }
}

extension RoundRules: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    question = by.text(question)
  }
}

extension Settlement: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    reason = by.text(reason)
    if case .decider(let name, let chosen) = way {
      way = .decider(name: by.person(name), chosen: chosen)
    }
  }
}

extension ReportBack.Point: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    text = by.text(text)
  }
}

extension ActionItem: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    what = by.text(what)
    who = by.person(who)
    due = by.text(due)
  }
}

extension Resource: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
    who = by.person(who)
    link = by.text(link)
  }
}

extension Spotlight {
  func rewritten(_ by: Rewriting) -> Spotlight {
    guard case .speaker(let name, let topic) = self else { return self }
    return .speaker(name: by.person(name), topic: by.text(topic))
  }
}

extension Participant: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    name = by.name(name)
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

extension Section: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    title = by.text(title)
  }
}

extension TableRow: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    cells = cells.map(by.text)
    dropped = dropped.map(by.text)
  }
}

extension TableCell {
  func rewritten(_ by: Rewriting) -> TableCell {
    TableCell(field: field, text: by.text(text))
  }
}

extension Cluster: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    name = by.text(name)
  }
}

extension Feedback: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    line = by.text(line)
  }
}

extension Nudge: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    text = by.text(text)
    readBy = readBy.map(by.actor)
  }
}

extension ProjectionReturn: Rewritable {
  mutating func rewrite(_ by: Rewriting) {
    from = from.rewritten(by)
    to.scene = to.scene.rewritten(by)
  }
}
