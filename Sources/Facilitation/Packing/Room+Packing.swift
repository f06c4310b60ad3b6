extension Packer {
  /// Writes who is there, in which groups, and what hangs on the walls.
  mutating func room(_ session: Session) {
    register(session.participants) { $0.participant($1) }
    register(session.groups) { $0.group($1) }
    register(session.charts) { $0.chart($1) }
    register(session.agenda.parts) { $0.part($1) }
    optional(session.agenda.current) { $0.id($1) }
  }

  private mutating func participant(_ participant: Participant) {
    id(participant.id)
    optional(participant.name) { $0.text($1) }
    choice(participant.role, of: Participant.Role.allCases)
    optional(participant.group) { $0.id($1) }
    flag(participant.present)
  }

  private mutating func group(_ group: Group) {
    id(group.id)
    text(group.name)
    text(group.purpose)
    optional(group.cap) { $0.signed(Int64($1)) }
  }

  private mutating func chart(_ chart: Chart) {
    id(chart.id)
    text(chart.title)
    optional(chart.owner) { $0.id($1) }
    texts(chart.prompts)
    list(chart.sections) { $0.id($1) }
    fields(chart.fields)
    optional(chart.planned) { $0.text($1) }
  }

  private mutating func part(_ part: Part) {
    id(part.id)
    planPart(part.plan)
    list(part.charts) { $0.id($1) }
    list(part.rounds) { $0.id($1) }
    clock(part.clock)
  }

  private mutating func clock(_ clock: PartClock) {
    list(clock.stretches) {
      $0.instant($1.start)
      $0.optional($1.end) { $0.instant($1) }
    }
    signed(Int64(clock.extended))
    signed(Int64(clock.turns))
    flag(clock.finished)
  }
}

extension Unpacker {
  /// Reads who is there, in which groups, and what hangs on the walls.
  mutating func room(into session: inout Session) throws(PackFault) {
    session.participants = try register { read throws(PackFault) in try read.participant() }
    session.groups = try register { read throws(PackFault) in try read.group() }
    session.charts = try register { read throws(PackFault) in try read.chart() }
    session.agenda.parts = try register { read throws(PackFault) in try read.part() }
    session.agenda.current = try optional { read throws(PackFault) in try read.id() }
  }

  private mutating func participant() throws(PackFault) -> Participant {
    Participant(
      id: try id(), name: try optional { read throws(PackFault) in try read.text() },
      role: try choice(of: Participant.Role.allCases),
      group: try optional { read throws(PackFault) in try read.id() }, present: try flag())
  }

  private mutating func group() throws(PackFault) -> Group {
    Group(
      id: try id(), name: try text(), purpose: try text(),
      cap: try optional { read throws(PackFault) in Int(try read.signed()) })
  }

  private mutating func chart() throws(PackFault) -> Chart {
    let (id, title): (ChartID, String) = (try id(), try text())
    let owner: GroupID? = try optional { read throws(PackFault) in try read.id() }
    let prompts = try texts()
    let sections: [SectionID] = try list { read throws(PackFault) in try read.id() }
    var chart = Chart(
      id: id, title: title, owner: owner, prompts: prompts, fields: try fields(),
      planned: try optional { read throws(PackFault) in try read.text() })
    chart.sections = sections
    return chart
  }

  private mutating func part() throws(PackFault) -> Part {
    var part = Part(
      id: try id(), plan: try planPart(),
      charts: try list { read throws(PackFault) in try read.id() },
      rounds: try list { read throws(PackFault) in try read.id() })
    part.clock = try clock()
    return part
  }

  private mutating func clock() throws(PackFault) -> PartClock {
    var clock = PartClock()
    clock.stretches = try list { read throws(PackFault) in
      PartClock.Stretch(
        start: try read.instant(),
        end: try read.optional { end throws(PackFault) in try end.instant() })
    }
    clock.extended = Int(try signed())
    clock.turns = Int(try signed())
    clock.finished = try flag()
    return clock
  }
}
