import Facilitation

/// One command of the demo: what, by whom, and how many seconds after the session was made.
struct DemoStep {
  var command: Command
  var actor = Actor.facilitator
  var second: Int
}

/// The scenes that the demo's room plays, each from where the one before left the session.
enum Scene {
  case people, introduction, groupWork, sorting, vote

  /// The scene's commands, in order.
  func steps(in session: Session) -> [DemoStep] {
    switch self {
    case .people: people(in: session)
    case .introduction: introduction(in: session)
    case .groupWork: groupWork(in: session)
    case .sorting: sorting(in: session)
    case .vote: vote(in: session)
    }
  }

  /// Names the slots, brings helpers, speaker and facilitator in, and puts all where they belong.
  private func people(in session: Session) -> [DemoStep] {
    let groups = Array(session.groups)
    let members = zip(session.participants, DemoPeople.participants).map { person, name in
      Command.namePerson(slot: person.id, name: name)
    }
    let first = session.participants.nextID.number
    let helpers = DemoPeople.helpers.indices.map { place in
      Command.movePerson(
        slot: ParticipantID(first + place), group: groups[place / 2 % groups.count].id)
    }
    let staff: [Command] = [
      .addPeople(count: DemoPeople.helpers.count, names: DemoPeople.helpers, role: .helper),
      .addPeople(count: 1, names: [DemoPeople.speaker], role: .speaker),
      .addPeople(count: 1, names: [DemoPeople.facilitator], role: .facilitator),
    ]
    var details = session.details
    details.facilitator = DemoPeople.facilitator
    return (members + staff + helpers + [.describeSession(details: details)])
      .map { DemoStep(command: $0, second: 60) }
  }

  /// Runs the parts before the group work, as long as they were planned.
  private func introduction(in session: Session) -> [DemoStep] {
    var second = 120
    var steps: [DemoStep] = []
    for part in session.agenda.parts {
      steps.append(DemoStep(command: .startPart(part: part.id), second: second))
      if part.plan.kind == .groupWork { break }
      second += part.plan.minutes * 60
    }
    return steps
  }

  /// Writes the notes of both groups as their helpers would, and what the plenary has found so far.
  private func groupWork(in session: Session) -> [DemoStep] {
    let groups = Array(session.groups)
    return DemoNote.all.enumerated().compactMap { place, note in
      let group = groups[note.group % groups.count]
      guard let chart = session.charts(of: group.id).first, !chart.sections.isEmpty else {
        return nil
      }
      let members = session.members(of: group.id)
      let command = Command.addNote(
        text: note.text, section: chart.sections[note.section % chart.sections.count],
        colour: nil, label: note.label,
        member: note.member.map { members[$0 % members.count].id })
      let helpers = session.helpers(of: group.id)
      let actor = Actor(
        .helper(group.id), name: helpers.isEmpty ? nil : helpers[place % helpers.count].name)
      return DemoStep(command: command, actor: actor, second: 1_140 + place * 34)
    }
  }

  /// Gathers notes into clusters and sets one aside.
  private func sorting(in session: Session) -> [DemoStep] {
    let notes = session.notes.map(\.id)
    let clusters = DemoNote.clusters.map { cluster in
      Command.addCluster(name: cluster.name, notes: cluster.notes.map { notes[$0] })
    }
    let parked = Command.parkNote(
      note: notes[DemoNote.parked],
      parking: Parking(owner: DemoPeople.participants[7], when: "before the pilot"))
    return (clusters + [parked]).map { DemoStep(command: $0, second: 2_310) }
  }

  /// Starts the part of the vote, and opens the round that was prepared for it.
  private func vote(in session: Session) -> [DemoStep] {
    let part = session.agenda.parts.first { $0.plan.kind == .vote }
    let commands: [Command?] = [
      part.map { .startPart(part: $0.id) },
      session.rounds.first.map { .openRound(round: $0.id) },
    ]
    return commands.compactMap { $0 }.map { DemoStep(command: $0, second: 2_340) }
  }
}
