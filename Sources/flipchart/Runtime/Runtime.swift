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
  private var isRunning = true

  private let inbox: AsyncStream<Message>
  private let post: AsyncStream<Message>.Continuation
  /// Messages that have been posted and not taken: a frame is worth its bytes when there are none.
  private var waiting = 0

  /// A loop on a terminal that is open.
  init(library: Library, terminal: Terminal, theme: String) {
    self.library = library
    self.terminal = terminal
    (inbox, post) = AsyncStream.makeStream()
    model = Model(
      size: terminal.size, now: .now, origin: CommandID.origin(),
      themes: library.themes.map(\.name), theme: theme)
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
    for await message in inbox {
      waiting -= 1
      await handle(message)
      guard isRunning else { break }
      if waiting == 0 { draw() }
    }
    inputs.cancel()
    clock.cancel()
    await leaveSeat()
    terminal.close()
  }

  /// Puts a message into the one stream.
  func receive(_ message: Message) {
    waiting += 1
    post.yield(message)
  }

  /// Ends the loop after this message.
  func stop() {
    isRunning = false
  }

  private func handle(_ message: Message) async {
    _ = model.update(.tick(.now))
    for effect in model.update(message) { await carryOut(effect) }
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
