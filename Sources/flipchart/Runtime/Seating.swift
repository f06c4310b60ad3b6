import Facilitation
import FlipchartUI
import Journal

/// A seat taken at a session: its file, and who sits there.
struct Seating: Sendable {
  let journal: SessionFile
  let actor: Actor
  /// The file's name, without its folder and ending.
  let name: String
  /// What is on its way to the file, in the order it was given.
  let outgoing: AsyncStream<Parcel>
  private let send: AsyncStream<Parcel>.Continuation

  /// Something on its way to the file.
  enum Parcel: Sendable {
    case commands([Envelope])
    /// Called once everything that was given before it has been carried out.
    case marker(@Sendable () -> Void)
  }

  /// A seat at a session that is open.
  init(_ journal: SessionFile, actor: Actor) {
    self.journal = journal
    self.actor = actor
    name = Self.name(of: journal.path)
    (outgoing, send) = AsyncStream.makeStream()
  }

  /// The folder of the session's file, with a slash at its end; empty for the working folder.
  var folder: String {
    journal.path.lastIndex(of: "/").map { String(journal.path[...$0]) } ?? ""
  }

  /// A session's name by its file, without the folder and the ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".flipchart") ? String(file.dropLast(10)) : file
  }

  /// Sends commands on their way.
  func give(_ envelopes: [Envelope]) {
    send.yield(.commands(envelopes))
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
  func submit(_ envelopes: [Envelope]) async -> [CommandResult] {
    let answers = await journal.submit(envelopes, at: .now)
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
