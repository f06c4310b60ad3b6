extension Packer {
  /// Writes what each actor can undo and redo.
  mutating func histories(_ histories: [Actor: History]) {
    list(histories.sorted { $0.key.rawValue < $1.key.rawValue }) { packer, pair in
      packer.actor(pair.key)
      packer.list(pair.value.undoable) { $0.step($1) }
      packer.list(pair.value.redoable) { $0.step($1) }
      packer.optional(pair.value.final) { packer, final in
        packer.number(final.revision)
        packer.text(final.title)
      }
    }
  }

  private mutating func step(_ step: History.Step) {
    text(step.command.rawValue)
    number(step.revision)
    text(step.title)
    list(step.inverse) { $0.event($1) }
    list(step.changed) { packer, change in
      packer.subject(change.subject)
      packer.optional(change.before) { $0.touches($1) }
    }
  }
}

extension Unpacker {
  /// Reads what each actor can undo and redo.
  mutating func histories() throws(PackFault) -> [Actor: History] {
    let pairs = try list { read throws(PackFault) in
      let actor = try read.actor()
      var history = History()
      history.undoable = History.Steps(try read.list { step throws(PackFault) in try step.step() })
      history.redoable = History.Steps(try read.list { step throws(PackFault) in try step.step() })
      history.final = try read.optional { final throws(PackFault) in
        History.Final(revision: try final.number(), title: try final.text())
      }
      return (actor, history)
    }
    return Dictionary(pairs) { $1 }
  }

  private mutating func step() throws(PackFault) -> History.Step {
    let command = CommandID(try text())
    let (revision, title) = (try number(), try text())
    let inverse = try list { read throws(PackFault) in try read.event() }
    let changed = try list { read throws(PackFault) in
      History.Step.Change(
        subject: try read.subject(),
        before: try read.optional { before throws(PackFault) in try before.lastTouches() })
    }
    return History.Step(
      command: command, revision: revision, title: title, inverse: inverse, changed: changed)
  }
}
