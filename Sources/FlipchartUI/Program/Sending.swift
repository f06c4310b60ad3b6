import Facilitation

/// What a command was sent for, until it is answered.
struct Sent: Sendable {
  /// What to say once it is saved; nil to say nothing.
  var confirmation: String?
  /// How it is said.
  var kind = Notice.Kind.success
  /// The layer to put back, with what was typed, where it is refused; nil for none.
  var form: Layer?
  /// The helper's line to put back where it is refused; nil for none.
  var line: String?
  /// The line of the discussion to put back where it is refused; nil for none.
  var discussion: String?
  /// The typed ballot to put back where it is refused; nil for none.
  var ballotLine: String?
}

extension Model {
  /// The effect of giving a command; remembers what it was for.
  ///
  /// - Parameters:
  ///   - confirmation: what to say once it is saved.
  ///   - kind: how that is said.
  ///   - form: the layer that comes back, with its text, where it is refused.
  ///   - line: the helper's line that comes back where it is refused.
  ///   - discussion: the line of the discussion that comes back where it is refused.
  ///   - ballotLine: the typed ballot that comes back where it is refused.
  mutating func send(
    _ command: Command, confirming confirmation: String? = nil,
    as kind: Notice.Kind = .success, form: Layer? = nil, line: String? = nil,
    ballotLine: String? = nil, discussion: String? = nil
  ) -> [Effect] {
    guard moment == nil else { return refuseInVisit() }
    let isBlind = command.author(givenBy: actor) != actor
    let id = isBlind ? blindIDs.next() : commandIDs.next()
    sent[id] = Sent(
      confirmation: confirmation, kind: kind, form: form, line: line, discussion: discussion,
      ballotLine: ballotLine)
    return [.send([Envelope(id: id, command: command, actor: actor)])]
  }

  /// Takes note of what became of commands: says so, and gives refused text back to its writer.
  mutating func receive(_ results: [CommandResult]) {
    for result in results {
      guard let purpose = sent.removeValue(forKey: result.command) else { continue }
      switch result.outcome {
      case .done:
        if let confirmation = purpose.confirmation { say(purpose.kind, confirmation) }
        if let line = purpose.ballotLine { vote.line.accept(line) }
      case .refused(let refusal): giveBack(purpose, because: refusal.sentence)
      case .failed(let sentence): giveBack(purpose, because: sentence)
      }
    }
  }

  /// Puts a sentence on the status line.
  mutating func say(_ kind: Notice.Kind, _ text: String) {
    notice = Notice(kind: kind, text: text, at: now)
  }

  /// Says why a command was not carried out, and puts back what was typed for it.
  private mutating func giveBack(_ purpose: Sent, because sentence: String) {
    say(.refusal, sentence)
    if let layer = purpose.form { putBack(layer, because: sentence) }
    if let line = purpose.line { helper.giveBack(line) }
    if let line = purpose.discussion { reportBack.line.giveBack(line) }
    if let line = purpose.ballotLine {
      notice = nil
      vote.giveBack(line, because: sentence)
    }
  }

  /// A form that has been opened anew for the next thing of its kind gives way, and so does the form
  /// itself where another of its commands has put it back already.
  private mutating func putBack(_ layer: Layer, because sentence: String) {
    guard case .form(var form) = layer else { return layers.append(layer) }
    if case .form(let top)? = layers.last, top.purpose == form.purpose,
      layers.last?.isBlankForm == true || top.fields == form.fields
    {
      layers.removeLast()
    }
    notice = nil
    form.problem = sentence
    layers.append(.form(form))
  }
}

extension [Effect] {
  /// The same, with commands that follow each other given together: one sync keeps them all.
  var givingTogether: [Effect] {
    reduce(into: []) { effects, effect in
      if case .send(let more) = effect, case .send(let before)? = effects.last {
        effects[effects.count - 1] = .send(before + more)
      } else {
        effects.append(effect)
      }
    }
  }
}
