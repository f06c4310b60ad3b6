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
    sending = Task { await send(from: seating) }
  }

  /// Gives the file what the screens ask for, in order, until the seat is given up.
  private func send(from seating: Seating) async {
    for await envelopes in seating.outgoing {
      receive(.answered(await seating.submit(envelopes)))
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

  /// Gives the seat up, once what was asked for has been given to the file; that is one file again
  /// when the last has left.
  func leaveSeat() async {
    guard let seating else { return }
    self.seating = nil
    seating.finish()
    await sending?.value
    await seating.journal.close()
  }
}
