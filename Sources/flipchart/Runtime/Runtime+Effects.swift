import Facilitation
import FlipchartUI
import Foundation
import Journal
import ReportBack
import Screen

extension Runtime {
  /// Does what the program wants done outside itself; what fails comes back as a sentence.
  func carryOut(_ effect: Effect) async {
    do {
      try await attempt(effect)
    } catch {
      receive(.failed(Failure(error)?.sentence ?? "\(error)"))
    }
  }

  private func attempt(_ effect: Effect) async throws {
    switch effect {
    case .send(let envelopes): seating?.give(envelopes)
    case .sendAgain(let envelope, let refused): seating?.give([envelope], instead: refused)
    case .dropRefused(let refused): seating?.drop(refused)
    case .listLobby: listLobby()
    case .openSession(let path, let seat): try await open(path, seat)
    case .joinSession(let ticket, let name): try await join(ticket, as: name)
    case .createSession(let session): try await create(session)
    case .leaveSession: await leaveSeat()
    case .readJournal(let revision): try await readJournal(after: revision)
    case .renderReport(let request): try await render(request)
    case .exportReport(let request, let path): try await export(request, to: path)
    case .host(let order): try await carryOut(order)
    case .switchTheme(let name): desk.setTheme(try library.theme(named: name))
    case .setMouse, .repaint, .bell: desk.perform(effect)
    case .suspend: await suspend()
    case .quit: stop()
    }
  }

  /// What there is, at once; what has to be read of every file, its groups and how long it is kept,
  /// follows.
  private func listLobby() {
    let library = library
    receive(.lobbyListed(library.listing()))
    Task.detached { [weak self] in
      let listing = library.listing(groupsOf: 20, withHeads: true)
      await self?.receive(.lobbyListed(listing))
    }
  }

  /// Stops until the shell goes on: not before what was typed is saved, or a lock that is held would
  /// keep all other seats waiting.
  private func suspend() async {
    await seating?.whenSent()
    desk.perform(.suspend)
  }

  private func open(_ path: String, _ seat: Seat) async throws {
    let kind = try SavedKind(of: path)
    if kind == .replica {
      let replica = try ReplicaFile.open(at: path)
      return await take(Seating(ReplicaSource(replica), actor: replica.seat.actor))
    }
    if kind.key != nil, !Passphrase.isInFile {
      throw Failure("It is locked: quit, and open it with flipchart open, which asks for it.")
    }
    let file = try SessionFile.open(at: path, with: try Unlocking.seal(for: path, kind))
    await take(Seating(file, actor: Actor(seat)))
  }

  private func join(_ ticket: String, as name: String?) async throws {
    let source = try await JoinedCopy(ticket, name: name).open(in: library)
    await take(Seating(source, actor: source.actor))
  }

  private func create(_ session: NewSession) async throws {
    let order = SessionOrder(
      plan: session.plan, title: session.title, place: session.place, people: session.people,
      groups: session.groups)
    let journal = try order.create(at: try library.newSessionPath(for: order))
    await take(Seating(journal, actor: .facilitator))
  }

  /// Gives a piece of the journal; so small that keys are taken between one and the next.
  private func readJournal(after revision: Int) async throws {
    guard let seating else { return }
    let entries = try await seating.source.entries(after: revision, atMost: 500)
    receive(.historyRead(entries), from: seatNumber)
  }

  /// The report of the session as it stands, or as it was.
  private func report(_ request: ReportRequest, at seating: Seating) async throws -> Report {
    guard let revision = request.revision else {
      return request.report(of: await seating.source.session)
    }
    let entries = try await seating.source.entries(after: 0, atMost: .max).prefix(revision)
    guard let session = Session.replaying(entries), let last = entries.last else {
      throw Failure("There is no entry \(revision) to report of.")
    }
    return request.report(of: session, at: last.at)
  }

  private func render(_ request: ReportRequest) async throws {
    guard let seating else { return }
    let report = try await report(request, at: seating)
    receive(.reportRendered(try ReportTemplate().markdown(of: report)))
  }

  private func export(_ request: ReportRequest, to path: String?) async throws {
    guard let seating else { return }
    let report = try await report(request, at: seating)
    let text = try ReportTemplate().markdown(of: report)
    let stem = "\(seating.folder)\(seating.name)-\(request.audience.rawValue)"
    let target = path ?? WholeFile.freePath(stem, extension: "md")
    try WholeFile.write(text, to: target, overwriting: false)
    receive(.reportExported(path: target))
  }
}

extension ReportRequest {
  /// The report that is asked for.
  ///
  /// - Parameter moment: when the session was as it is given; nil for now.
  func report(of session: Session, at moment: Instant? = nil) -> Report {
    Report(
      session: session,
      options: ReportOptions(audience: audience, attribution: attribution, moment: moment))
  }
}
