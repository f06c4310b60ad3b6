import Catalog
import Facilitation
import Foundation
import Journal
import Sync

/// The copy of a hosted session that a ticket's seat has on this laptop.
struct JoinedCopy {
  private let ticket: Ticket
  private let name: String?

  /// The copy of a ticket as it was typed.
  ///
  /// - Throws: a failure where it is no ticket.
  init(_ typed: String, name: String?) throws {
    do throws(TicketFault) {
      ticket = try Ticket(typed)
    } catch {
      throw Failure(error.sentence)
    }
    self.name = name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Opens the copy, made first where there is none; one that is there is gone on with even where the
  /// host cannot be reached.
  func open(in library: Library) async throws -> ReplicaSource {
    let kept = copies(in: library)
    let asked: (seat: ReplicaSeat, view: Session)
    do {
      asked = try await Joining.ask(with: ticket, as: name)
    } catch let fault as JoinFault {
      guard case .unreachable = fault, let path = kept.first(where: isOfTicket)?.path,
        let file = try? ReplicaFile.open(at: path)
      else { throw Failure(fault.sentence) }
      return ReplicaSource(file, ticket)
    }
    let own = kept.filter {
      $0.seat.origin == asked.seat.origin && $0.seat.actor == asked.seat.actor
    }
    for copy in own {
      guard let file = try? ReplicaFile.open(at: copy.path) else { continue }
      try await file.renew(ticket: ticket.text)
      return ReplicaSource(file, ticket)
    }
    let path = try library.newCopyPath(for: asked.view, at: asked.seat.actor.seat)
    try ReplicaFile.create(at: path, of: asked.view, for: asked.seat)
    return ReplicaSource(try ReplicaFile.open(at: path), ticket)
  }

  private func isOfTicket(_ copy: (path: String, seat: ReplicaSeat)) -> Bool {
    copy.seat.ticket == ticket.text && (name == nil || copy.seat.actor.name == name)
  }

  private func copies(in library: Library) -> [(path: String, seat: ReplicaSeat)] {
    library.sessions.compactMap { saved in
      guard (try? SavedKind(of: saved.path)) == .replica,
        let seat = (try? SavedReplica(at: saved.path))?.seat
      else { return nil }
      return (saved.path, seat)
    }
  }
}

extension Library {
  /// A file that no copy has yet, named for the session and the seat.
  fileprivate func newCopyPath(for session: Session, at seat: Seat) throws -> String {
    let details = session.details
    let place =
      switch seat {
      case .helper(let group): session.groups[group]?.name ?? "helper"
      default: Actor(seat).rawValue
      }
    let day = details.date.isEmpty ? CivilTime(.now, in: details.zone).date : details.date
    return try newPath(date: day, slug: Slug.make("\(details.title) \(place)"))
  }
}
