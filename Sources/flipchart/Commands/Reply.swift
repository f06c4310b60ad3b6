import Facilitation
import Journal

/// What `apply` answers to one line.
struct Reply: Encodable {
  enum Outcome: String, Encodable {
    /// It is saved, now or by an earlier giving of the same id.
    case done
    /// The session's rules stand against it.
    case refused
    /// The line is not a command.
    case malformed
    /// It could not be saved.
    case failed
  }

  var line: Int
  var id: CommandID
  var outcome: Outcome
  /// Why not; nil when it is done.
  var sentence: String?
  /// The kind of rule that stood against it.
  var reason: Refusal.Reason?
  /// The session's revision that it made.
  var revision: Int?
  /// Whether it had been carried out before.
  var already: Bool?
}

extension Reply {
  /// The reply to a command from the journal's answer.
  init(_ line: RequestLine, _ answer: Answer) {
    self.init(line: line.number, id: line.id, outcome: .done, sentence: answer.sentence)
    switch answer {
    case .done(let revision, let already):
      self.revision = revision
      self.already = already
    case .refused(let refusal):
      outcome = .refused
      reason = refusal.reason
    case .unsaved, .unknown:
      outcome = .failed
    }
  }
}

extension Reply {
  /// The reply as a line of JSON, its keys sorted.
  ///
  /// That of a command that was carried out is put together by hand: where thousands are, the coder
  /// would take longer for the replies than the session for the commands.
  func json() throws -> String {
    let isPlain = id.rawValue.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    guard let revision, let already, isPlain, outcome == .done, sentence == nil, reason == nil
    else { return try JSON.text(of: self, pretty: false) }
    return "{\"already\":\(already),\"id\":\"\(id.rawValue)\",\"line\":\(line),"
      + "\"outcome\":\"done\",\"revision\":\(revision)}"
  }
}
