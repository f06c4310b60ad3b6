import Facilitation

/// What a command was sent for, until it is answered.
struct Sent: Sendable {
  /// What to say once it is saved; nil to say nothing.
  var confirmation: String?
  /// The layer to put back, with what was typed, where it is refused; nil for none.
  var form: Layer?
  /// The helper's line to put back where it is refused; nil for none.
  var line: String?
  /// The typed ballot to put back where it is refused; nil for none.
  var ballotLine: String?
}

extension Model {
  /// The effect of giving commands, and remembers what they were for.
  ///
  /// - Parameters:
  ///   - confirmation: what to say once the last of them is saved.
  ///   - form: the layer that comes back, with its text, where one is refused.
  ///   - line: the helper's line that comes back where one is refused.
  ///   - ballotLine: the typed ballot that comes back where one is refused.
  mutating func send(
    _ commands: Command..., confirming confirmation: String? = nil, form: Layer? = nil,
    line: String? = nil, ballotLine: String? = nil
  ) -> [Effect] {
    var envelopes: [Envelope] = []
    for command in commands {
      let id = commandIDs.next()
      sent[id] = Sent(
        confirmation: confirmation, form: form, line: line, ballotLine: ballotLine)
      envelopes.append(Envelope(id: id, command: command, actor: actor))
    }
    return envelopes.isEmpty ? [] : [.send(envelopes)]
  }

  /// Takes note of what became of commands: says so, and gives refused text back to its writer.
  mutating func receive(_ results: [CommandResult]) {
    for result in results {
      guard let purpose = sent.removeValue(forKey: result.command) else { continue }
      switch result.outcome {
      case .done:
        if let confirmation = purpose.confirmation { say(.success, confirmation) }
        if let line = purpose.ballotLine { vote.line.accept(line) }
      case .refused(let refusal): giveBack(purpose, because: refusal.sentence)
      case .failed(let sentence): giveBack(purpose, because: sentence)
      }
    }
  }

  /// Puts a sentence on the status line.
  mutating func say(_ kind: Notice.Kind, _ text: String) {
    notice = Notice(kind: kind, text: text)
  }

  /// Says why a command was not carried out, and puts back what was typed for it.
  private mutating func giveBack(_ purpose: Sent, because sentence: String) {
    say(.refusal, sentence)
    if let layer = purpose.form { putBack(layer, because: sentence) }
    if let line = purpose.line { helper.giveBack(line) }
    if let line = purpose.ballotLine {
      notice = nil
      vote.giveBack(line, because: sentence)
    }
  }

  /// A form that has been opened anew for the next thing of its kind gives way.
  private mutating func putBack(_ layer: Layer, because sentence: String) {
    guard case .form(var form) = layer else { return layers.append(layer) }
    if layers.last?.purpose == form.purpose, layers.last?.isBlankForm == true {
      layers.removeLast()
    }
    notice = nil
    form.problem = sentence
    layers.append(.form(form))
  }
}
