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
  /// Counts the seats that were taken and left, so that a word from one that was left is not heard.
  var seatNumber = 0
  private var isRunning = true

  /// A message, and the number of the seat that it is from; nil where it is from none.
  private typealias Posted = (message: Message, seat: Int?)
  private let inbox: AsyncStream<Posted>
  private let post: AsyncStream<Posted>.Continuation
  /// Messages that have been posted and not taken: a frame is worth its bytes when there are none.
  private var waiting = 0

  /// A loop for whoever sits at a desk.
  init(library: Library, desk: any Desk) {
    self.library = library
    self.desk = desk
    (inbox, post) = AsyncStream.makeStream()
  }

  /// Runs until the program is quit or whoever sits there is gone; gives back what the desk holds.
  func run(at seating: Seating?) async {
    let inputs = Task { await desk.forward(to: self) }
    let clock = Task { await tick() }
    if let seating {
      await take(seating)
    } else {
      await carryOut(.listLobby)
    }
    desk.show()
    for await posted in inbox {
      waiting -= 1
      if posted.seat == nil || posted.seat == seatNumber { await handle(posted.message) }
      guard isRunning else { break }
      if waiting == 0 { desk.show() }
    }
    inputs.cancel()
    clock.cancel()
    await leaveSeat()
    desk.close()
  }

  /// Puts a message into the one stream; one from a seat is dropped once that has been left.
  func receive(_ message: Message, from seat: Int? = nil) {
    waiting += 1
    post.yield((message, seat))
  }

  /// Ends the loop after this message.
  func stop() {
    isRunning = false
  }

  /// Lets the model take a message in, at the time it is now, and does what it wants done.
  func handle(_ message: Message) async {
    for effect in desk.take(.tick(.now)) + desk.take(message) { await carryOut(effect) }
  }

  /// Lets the clocks on the screen move, a second at a time.
  private func tick() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(1))
      receive(.tick(.now))
    }
  }
}
