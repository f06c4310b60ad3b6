import Catalog
import Curses
import Facilitation
import FlipchartUI
import Journal
import Screen

/// The loop: one stream of messages into the model, its effects out, and a frame when all is quiet.
@MainActor
final class Runtime {
  let library: Library
  let terminal: Terminal
  var model: Model
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

  /// A loop on a terminal that is open.
  ///
  /// - Parameter look: what was asked for; a projector has a theme that somebody asked for, too.
  init(library: Library, terminal: Terminal, theme: String, _ look: Look) {
    self.library = library
    self.terminal = terminal
    (inbox, post) = AsyncStream.makeStream()
    model = Model(
      size: terminal.size, now: .now, origin: CommandID.origin(),
      themes: library.usableThemes, theme: theme,
      projectorTheme: look.theme == nil ? Library.projectorTheme : nil,
      usesMouse: !look.noMouse)
  }

  /// Runs until the program is quit or its terminal goes; gives the terminal back.
  func run(at seating: Seating?) async {
    let inputs = Task { await forwardInputs() }
    let clock = Task { await tick() }
    if let seating {
      await take(seating)
    } else {
      await carryOut(.listLobby)
    }
    draw()
    for await posted in inbox {
      waiting -= 1
      if posted.seat == nil || posted.seat == seatNumber { await handle(posted.message) }
      guard isRunning else { break }
      if waiting == 0 { draw() }
    }
    inputs.cancel()
    clock.cancel()
    await leaveSeat()
    terminal.close()
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
    for effect in model.update(.tick(.now)) + model.update(message) { await carryOut(effect) }
  }

  private func draw() {
    terminal.show(model.view())
  }

  private func forwardInputs() async {
    for await input in terminal.inputs { receive(.input(input)) }
    receive(.input(.hangup))
  }

  /// Lets the clocks on the screen move, a second at a time.
  private func tick() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(1))
      receive(.tick(.now))
    }
  }
}
