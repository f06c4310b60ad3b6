import Facilitation
import FlipchartUI
import Journal

extension Runtime {
  /// Takes a seat at a session: its state first, then everything that anybody writes.
  func take(_ seating: Seating) async {
    await leaveSeat()
    let session = await seating.source.session
    self.seating = seating
    seatNumber += 1
    await handle(.sessionOpened(session, fileName: seating.name, actor: seating.actor))
    let number = seatNumber
    Task { await follow(seating.source, after: session.revision, at: number) }
    sending = Task { await send(from: seating, at: number) }
    Task { await resumeServing() }
  }

  /// Gives the file what the screens ask for, in order, until the seat is given up.
  private func send(from seating: Seating, at seat: Int) async {
    for await parcel in seating.outgoing {
      switch parcel {
      case .commands(let envelopes, let refused):
        receive(.answered(await seating.submit(envelopes, instead: refused)), from: seat)
      case .drop(let refused):
        do {
          try await seating.source.drop(refused)
        } catch {
          receive(.failed(Failure(error)?.sentence ?? "\(error)"), from: seat)
        }
      case .marker(let passed):
        passed()
      }
    }
  }

  /// Tells the model of everything that is written, by whomever, until the file is closed.
  private func follow(_ source: any SessionSource, after revision: Int, at seat: Int) async {
    do {
      for await message in try await source.messages(after: revision) {
        receive(message, from: seat)
      }
    } catch {
      receive(.failed(Failure(error)?.sentence ?? "\(error)"), from: seat)
    }
  }

  /// Gives the seat up, once what was asked for has been given to the file; that is one file again
  /// when the last has left.
  func leaveSeat() async {
    guard let seating else { return }
    self.seating = nil
    seatNumber += 1
    await stopServing()
    seating.finish()
    await sending?.value
    await seating.source.close()
  }
}
