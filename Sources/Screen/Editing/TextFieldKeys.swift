extension TextField {
  /// Does what a key means in a line editor.
  ///
  /// - Parameter columns: How wide the field is drawn, so that Up and Down go by the lines that are
  ///   seen; without it they go by the lines of the text.
  public mutating func handle(_ key: Key, columns: Int? = nil) -> Outcome {
    if key.typed != nil { giveWay() }
    let outcome = outcome(of: key, columns: columns)
    if outcome != .ignored { isOffered = false }
    return outcome
  }

  private mutating func outcome(of key: Key, columns: Int?) -> Outcome {
    switch key.modifiers {
    case []: handlePlain(key, columns: columns)
    case .control: handleControl(key.code, columns: columns)
    case .alt: handleAlt(key.code)
    default: .ignored
    }
  }

  private mutating func handlePlain(_ key: Key, columns: Int?) -> Outcome {
    switch key.code {
    case .character(let character): type(character)
    case .left: move { _ = $0.stepLeft() }
    case .right: move { _ = $0.stepRight() }
    case .home: move { $0.moveToLineStart() }
    case .end: move { $0.moveToLineEnd() }
    case .backspace: delete { _ = $0.stepLeft() }
    case .delete: delete { _ = $0.stepRight() }
    case .up: goUp(columns)
    case .down: goDown(columns)
    default: .ignored
    }
  }

  private mutating func handleControl(_ code: Key.Code, columns: Int?) -> Outcome {
    switch code {
    case .left: move { $0.moveToPreviousWord() }
    case .right: move { $0.moveToNextWord() }
    case .home: move { $0.move(to: 0) }
    case .end: move { $0.move(to: Int.max) }
    case .backspace: kill { $0.moveToPreviousWord() }
    case .delete: kill { $0.moveToNextWord() }
    case .character(let letter): handleControl(letter: letter, columns: columns)
    default: .ignored
    }
  }

  private mutating func handleControl(letter: Character, columns: Int?) -> Outcome {
    switch letter {
    case "a": move { $0.moveToLineStart() }
    case "e": move { $0.moveToLineEnd() }
    case "b": move { _ = $0.stepLeft() }
    case "f": move { _ = $0.stepRight() }
    case "p": goUp(columns)
    case "n": goDown(columns)
    default: handleControlEdit(letter: letter)
    }
  }

  private mutating func handleControlEdit(letter: Character) -> Outcome {
    switch letter {
    case "h": return delete { _ = $0.stepLeft() }
    case "d": return delete { _ = $0.stepRight() }
    case "w": return kill { $0.moveOverUnbroken() }
    case "u": return kill { $0.moveToLineStart() }
    case "k": return killLine()
    case "y": return yank()
    case "t": return transpose()
    case "_": return undoEdit()
    case "j": return breakLine()
    default: return .ignored
    }
  }

  private mutating func handleAlt(_ code: Key.Code) -> Outcome {
    switch code {
    case .character("b"), .left: move { $0.moveToPreviousWord() }
    case .character("f"), .right: move { $0.moveToNextWord() }
    case .character("d"), .delete: kill { $0.moveToNextWord() }
    case .backspace: kill { $0.moveToPreviousWord() }
    case .enter: breakLine()
    default: .ignored
    }
  }

  private mutating func type(_ character: Character) -> Outcome {
    insert(String(character).sanitised(keepingNewlines: isMultiline), typing: true)
  }

  private mutating func breakLine() -> Outcome {
    isMultiline ? insert("\n", typing: false) : .ignored
  }

  private mutating func transpose() -> Outcome {
    var other = buffer
    return other.transpose() ? change(to: other, typing: false) : .moved
  }

  /// At the end of a line its newline goes, as in a text editor.
  private mutating func killLine() -> Outcome {
    kill { buffer in
      if buffer.after.first == "\n" { _ = buffer.stepRight() } else { buffer.moveToLineEnd() }
    }
  }
}
