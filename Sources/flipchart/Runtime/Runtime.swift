import Catalog
import Facilitation
import FlipchartUI
import Journal
import Screen

/// The loop: one stream of messages into the program at a desk, its effects out, and a look at it when
/// all is quiet.
@MainActor
final class Runtime {
  let library: Library
  let desk: any Desk
  /// The session that is open; nil in the lobby.
  var seating: Seating?
  /// What gives the session's file the commands of this seat; ends after the last one.
  var sending: Task<Void, Never>?
  /// The session served to other laptops; nil while it is not.
  var serving: Serving?
  /// Counts the seats that were taken and left, so that a word from one that was left is not heard.
  var seatNumber = 0
  private var isRunning = true
  private let pace: Duration

  /// A message, and the number of the seat that it is from; nil where it is from none.
  private typealias Posted = (message: Message, seat: Int?)
  /// What has been posted and not been taken, in order.
  ///
  /// An array and not an `AsyncStream`: every element of that changes threads twice on its way, which
  /// costs a key as much as its frame.
  private var posted: [Posted] = []
  /// Whether somebody takes what is posted; the start does so before anything else may.
  private var isTaking = true
  private var ended: CheckedContinuation<Void, Never>?

  /// A loop for whoever sits at a desk.
  ///
  /// - Parameter pace: how often the clocks move.
  init(library: Library, desk: any Desk, pace: Duration = .seconds(1)) {
    self.library = library
    self.pace = pace
    self.desk = desk
  }

  /// Runs until the program is quit or whoever sits there is gone; gives back what the desk holds.
  ///
  /// - Parameters:
  ///   - seating: the seat to take; the lobby where nil.
  ///   - replay: what to play again instead, with the name of its file.
  func run(at seating: Seating?, playing replay: (Replay, name: String)? = nil) async {
    let inputs = Task { await desk.forward(to: self) }
    let clock = Task { await tick() }
    if let replay {
      await handle(.replayOpened(replay.0, fileName: replay.name))
    } else if let seating {
      await take(seating)
    } else {
      await carryOut(.listLobby)
    }
    desk.show()
    await takePosted()
    if isRunning { await withCheckedContinuation { ended = $0 } }
    inputs.cancel()
    clock.cancel()
    await leaveSeat()
    desk.close()
  }

  /// Puts a message into the one stream; one from a seat is dropped once that has been left.
  func receive(_ message: Message, from seat: Int? = nil) {
    posted.append((message, seat))
    guard !isTaking else { return }
    isTaking = true
    Task { await takePosted() }
  }

  /// Lets the desk take in all that is posted, and shows it when nothing else waits: a frame is worth
  /// its bytes then alone.
  private func takePosted() async {
    while isRunning, !posted.isEmpty {
      let next = posted.removeFirst()
      if next.seat == nil || next.seat == seatNumber { await handle(next.message) }
      if isRunning, posted.isEmpty { desk.show() }
    }
    isTaking = false
    guard !isRunning else { return }
    ended?.resume()
    ended = nil
  }

  /// Ends the loop after this message.
  func stop() {
    isRunning = false
  }

  /// Lets the model take a message in, at the time it is now, and does what it wants done.
  func handle(_ message: Message) async {
    for effect in desk.take(.tick(now)) + desk.take(message) { await carryOut(effect) }
  }

  private var now: Instant { seating?.source.now ?? .now }

  /// Lets the clocks on the screen move.
  private func tick() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: pace)
      receive(.tick(now))
      await tellOfServing()
    }
  }
}
