import Facilitation
import FlipchartUI
import Journal

/// A seat taken at a session: where it has that from, and who sits there.
struct Seating: Sendable {
  let source: any SessionSource
  let actor: Actor
  /// The file's name, without its folder and ending.
  let name: String
  /// What is on its way to the file, in the order it was given.
  let outgoing: AsyncStream<Parcel>
  private let send: AsyncStream<Parcel>.Continuation

  /// Something on its way to the file.
  enum Parcel: Sendable {
    /// Commands, and one that was refused before and goes once one of them is taken.
    case commands([Envelope], instead: CommandID?)
    /// Drop a command that was refused.
    case drop(CommandID)
    /// Called once everything that was given before it has been carried out.
    case marker(@Sendable () -> Void)
  }

  /// A seat at a session that is open.
  init(_ source: any SessionSource, actor: Actor) {
    self.source = source
    self.actor = actor
    name = Self.name(of: source.path)
    (outgoing, send) = AsyncStream.makeStream()
  }

  /// The folder of the session's file, with a slash at its end; empty for the working folder.
  var folder: String {
    source.path.lastIndex(of: "/").map { String(source.path[...$0]) } ?? ""
  }

  /// A session's name by its file, without the folder and the ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".flipchart") ? String(file.dropLast(10)) : file
  }

  /// Sends commands on their way.
  func give(_ envelopes: [Envelope], instead refused: CommandID? = nil) {
    send.yield(.commands(envelopes, instead: refused))
  }

  /// Has a command dropped that was refused.
  func drop(_ refused: CommandID) {
    send.yield(.drop(refused))
  }

  /// Waits until everything that was given has been carried out.
  func whenSent() async {
    await withCheckedContinuation { waiter in
      if case .terminated = send.yield(.marker { waiter.resume() }) { waiter.resume() }
    }
  }

  /// Lets no more commands through; those on their way are still carried out.
  func finish() {
    send.finish()
  }

  /// Gives commands to the file, and what became of them as the screens have it.
  func submit(_ envelopes: [Envelope], instead refused: CommandID?) async -> [CommandResult] {
    let answers = await source.submit(envelopes, instead: refused)
    return zip(envelopes, answers).map { envelope, answer in
      CommandResult(command: envelope.id, outcome: Self.outcome(of: answer))
    }
  }

  private static func outcome(of answer: Answer) -> CommandResult.Outcome {
    switch answer {
    case .done: .done
    case .refused(let refusal): .refused(refusal)
    case .unsaved(let fault), .unknown(let fault): .failed(fault.sentence)
    }
  }
}
