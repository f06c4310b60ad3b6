import Facilitation
import FlipchartUI
import Journal

extension Runtime {
  /// Takes a seat at a session: its state first, then everything that anybody writes.
  func take(_ seating: Seating) async {
    await leaveSeat()
    let session = await seating.journal.session
    self.seating = seating
    _ = model.update(.sessionOpened(session, fileName: seating.name, actor: seating.actor))
    Task { await follow(seating.journal, after: session.revision) }
    Task {
      for await envelopes in seating.outgoing {
        receive(.answered(await seating.submit(envelopes)))
      }
    }
  }

  /// Tells the model of everything that is written, by whomever, until the file is closed.
  private func follow(_ journal: SessionFile, after revision: Int) async {
    do {
      for await entries in try await journal.feed(after: revision) {
        receive(.recorded(entries))
      }
    } catch {
      receive(.failed(error.sentence))
    }
  }

  /// Gives the seat up; the file is one file again once the last has left.
  func leaveSeat() async {
    guard let seating else { return }
    self.seating = nil
    seating.finish()
    await seating.journal.close()
  }
}
