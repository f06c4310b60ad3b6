import Facilitation
import FlipchartUI
import Foundation
import Screen

/// A desk of lines: what happens is read out on standard output, and orders are typed on standard
/// input, from a keyboard or a pipe.
@MainActor
final class LineDesk: Desk {
  private var program: LinearProgram
  /// Whether a line has been passed on and not taken in yet.
  private var isTaking = false
  /// What goes on once everything that was ordered is recorded.
  private var waiter: CheckedContinuation<Void, Never>?

  /// A desk over a program.
  init(_ model: Model) {
    program = LinearProgram(model)
  }

  func take(_ message: Message) -> [Effect] {
    let turn = program.take(message)
    for line in turn.lines { say(line) }
    if case .line = message { isTaking = false }
    if !isBusy, let waiter {
      self.waiter = nil
      waiter.resume()
    }
    return turn.effects
  }

  func show() {}

  /// A line is taken when what the one before it ordered is recorded, so that a pipe may say
  /// everything at once.
  func forward(to runtime: Runtime) async {
    for await line in LineInput.lines() {
      await whenIdle()
      isTaking = true
      runtime.receive(.line(line))
    }
    await whenIdle()
    runtime.receive(.input(.hangup))
  }

  func perform(_ effect: Effect) {
    if effect == .bell { say("\u{7}") }
  }

  func setTheme(_ theme: Theme) {}

  func close() {}

  private var isBusy: Bool { isTaking || program.isWaiting }

  private func whenIdle() async {
    guard isBusy else { return }
    await withCheckedContinuation { waiter = $0 }
  }

  private func say(_ line: String) {
    do { try emit(line) } catch { complain(Failure(error)?.sentence ?? "\(error)") }
  }
}

/// Standard input, a line at a time as it comes.
enum LineInput {
  /// The lines, without their ends; what is not text is left out.
  static func lines() -> AsyncStream<String> {
    let (stream, lines) = AsyncStream.makeStream(of: String.self)
    let thread = Thread {
      while let line = readLine(strippingNewline: true) { lines.yield(line) }
      lines.finish()
    }
    thread.start()
    return stream
  }
}
