public import Facilitation

extension Chance {
  /// A command that a session as it is may well carry out, and sometimes must refuse.
  public mutating func command(in session: Session) -> Command {
    switch number(1...100) {
    case 1...34: noteCommand(in: session)
    case 35...44: clusterCommand(in: session)
    case 45...54: peopleCommand(in: session)
    case 55...60: chartCommand(in: session)
    case 61...74: votingCommand(in: session)
    case 75...80: plenaryCommand(in: session)
    case 81, 82: turnCommand(in: session)
    case 83...85: agendaCommand(in: session)
    case 86, 87: groupWorkCommand(in: session)
    case 88...95: .undo
    default: .redo
    }
  }

  /// Who gives a command: mostly the facilitator or a helper of either group.
  public mutating func actor() -> Actor {
    let seats: [Actor] = [.facilitator, .facilitator, .amina, .ben, .cho]
    return once(in: 60) ? Actor(.projector) : one(of: seats, or: .facilitator)
  }

  private mutating func noteCommand(in session: Session) -> Command {
    let note = id(in: session.notes)
    let section = id(in: session.sections)
    switch number(1...14) {
    case 1...5:
      let colour = once(in: 3) ? one(of: NoteColour.allCases, or: .blue) : nil
      return .addNote(
        text: text(), section: section, colour: colour, label: nil,
        member: once(in: 3) ? id(in: session.participants) : nil)
    case 6, 7: return .editNote(note: note, text: text())
    case 8, 9: return .moveNote(note: note, section: section, index: number(0...4))
    case 10: return .colourNote(note: note, colour: one(of: NoteColour.allCases, or: .blue))
    case 11: return .labelNote(note: note, label: one(of: Label.allCases, or: .public))
    case 12: return .attributeNote(note: note, member: maybe(in: session.participants))
    case 13: return .removeNote(note: note)
    default:
      return once(in: 3)
        ? .unparkNote(note: note) : .parkNote(note: note, parking: Parking(owner: text()))
    }
  }

  private mutating func clusterCommand(in session: Session) -> Command {
    let notes = (0..<number(0...3)).map { _ in id(in: session.notes) }
    switch number(1...10) {
    case 1, 2: return .addCluster(name: text(), notes: notes)
    case 7, 8: return .mergeNotes(notes: notes, into: id(in: session.notes))
    case 9:
      return .splitNote(note: one(of: session.notes.filter { $0.merged != nil }.map(\.id), or: 1))
    case 10: return .keepApart(notes: notes)
    case 3: return .renameCluster(cluster: id(in: session.clusters), name: text())
    case 4, 5: return .clusterNotes(notes: notes, cluster: maybe(in: session.clusters))
    default: return .removeCluster(cluster: id(in: session.clusters))
    }
  }

  private mutating func peopleCommand(in session: Session) -> Command {
    let slot = id(in: session.participants)
    switch number(1...10) {
    case 1: return .addPeople(count: number(1...3), names: nil, role: nil)
    case 2: return .namePerson(slot: slot, name: once(in: 4) ? nil : text())
    case 3:
      return .assignRole(slot: slot, role: one(of: Participant.Role.allCases, or: .helper))
    case 4: return .markPresence(slot: slot, present: once(in: 2))
    case 5: return .removePerson(slot: slot)
    case 6, 7: return .movePerson(slot: slot, group: maybe(in: session.groups))
    case 8: return .formGroups(by: .count(number(1...4)), seed: seed())
    case 9: return .addGroup(name: text(), purpose: nil, cap: once(in: 2) ? number(1...5) : nil)
    default:
      let group = id(in: session.groups)
      return once(in: 2)
        ? .removeGroup(group: group)
        : .changeGroup(group: group, name: text(), purpose: text(), cap: number(1...6))
    }
  }

  private mutating func chartCommand(in session: Session) -> Command {
    let chart = id(in: session.charts)
    let section = PlanSection(title: text(), colour: one(of: NoteColour.allCases, or: .blue))
    switch number(1...6) {
    case 1:
      return .addChart(
        title: text(), owner: maybe(in: session.groups), prompts: [text()], sections: [section])
    case 2: return .changeChart(chart: chart, title: text(), prompts: [text()])
    case 3: return .removeChart(chart: chart)
    case 4: return .addSection(chart: chart, section: section)
    case 5: return .changeSection(section: id(in: session.sections), to: section)
    default: return .removeSection(section: id(in: session.sections))
    }
  }

  private mutating func turnCommand(in session: Session) -> Command {
    let group = id(in: session.groups)
    switch number(1...10) {
    case 1...3: return .giveWord(to: maybe(in: session.groups))
    case 4: return .skipTurn(group: group)
    case 5: return .queueTurn(group: group)
    case 6: return .orderTurns(groups: [group])
    case 7: return once(in: 2) ? .pauseTurn : .resumeTurn
    case 8: return .finishTurn
    case 9: return .allotTurns(seconds: once(in: 3) ? nil : number(60...600))
    default: return .extendTurn(group: group, seconds: number(-60...120))
    }
  }

  private mutating func groupWorkCommand(in session: Session) -> Command {
    let group = id(in: session.groups)
    switch number(1...7) {
    case 1: return .freezeWriting(group: group, frozen: once(in: 4))
    case 2: return .freezeWriting(group: nil, frozen: false)
    case 3: return .writePrivately(group: once(in: 2) ? group : nil, privately: once(in: 2))
    case 4: return .revealNotes(group: once(in: 2) ? group : nil, part: nil)
    case 5: return .nudge(group: once(in: 2) ? group : nil, text: text())
    case 6: return .readNudge(nudge: id(in: session.nudges))
    default:
      return .reportProgress(group: group, progress: one(of: Progress.allCases, or: .ready))
    }
  }

  private mutating func plenaryCommand(in session: Session) -> Command {
    let group = id(in: session.groups)
    switch number(1...10) {
    case 1: return .namePresenter(group: group, presenter: text())
    case 2: return .writeHeadline(group: group, headline: text())
    case 3:
      let point = ReportBack.Point(text: text(), echo: maybe(in: session.notes))
      return .writePoints(group: group, points: [point])
    case 4, 5:
      return .addAction(what: text(), who: text(), due: nil, note: maybe(in: session.notes))
    case 6:
      return .changeAction(
        action: id(in: session.actions), what: text(), who: text(), due: "", done: once(in: 2))
    case 7: return .addFeedback(score: number(1...5), line: nil)
    case 8: return .addResource(title: text(), who: nil, link: nil)
    case 9:
      return .labelStatement(
        statement: statement(in: session), label: one(of: Label.allCases, or: .public))
    default: return .removeAction(action: id(in: session.actions))
    }
  }

  private mutating func statement(in session: Session) -> Statement {
    let group = id(in: session.groups)
    switch number(1...7) {
    case 1: return .headline(group: group)
    case 2: return .point(group: group, number: number(1...2))
    case 3: return .parking(note: id(in: session.notes))
    case 4: return .reason(round: id(in: session.rounds))
    case 5: return .feedback(number: id(in: session.feedback))
    case 6: return .resource(number: id(in: session.resources))
    default: return .action(number: id(in: session.actions))
    }
  }
}
