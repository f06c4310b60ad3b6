import Facilitation
import Screen

extension Model {
  /// Takes in a key, a paste, the mouse or a new size.
  mutating func handle(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key):
      return press(key)
    case .paste(let text):
      return paste(text)
    case .mouse(let event):
      return point(event)
    case .resize(let size):
      self.size = size
      return []
    case .resumed:
      return [.repaint]
    case .hangup:
      return [.quit]
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if pointer.grip?.isMoving == true, key == .escape { return letGo() }
    pointer.grip = nil
    if let layer = layers.last { return press(key, on: layer) }
    if let effects = pressOnPage(key) { return effects }
    if let action = Keymap.action(for: key, in: self) { return attempt(action) }
    return pressUnbound(key)
  }

  /// A digit that nothing else wants begins the number of a note to go to; of any other key it is
  /// said that it does nothing here.
  private mutating func pressUnbound(_ key: Key) -> [Effect] {
    guard let digit = key.typed, digit.isASCII, digit.isWholeNumber,
      GeneralAction.goToNote.isOffered(on: page, at: actor.seat)
    else {
      say(.information, "\(key.label) does nothing here.\(helpSentence)")
      return []
    }
    guard availability(of: .general(.goToNote)) == .enabled else {
      return attempt(.general(.goToNote))
    }
    return openGoTo(String(digit))
  }

  /// Where the keys of the page can be read.
  var helpSentence: String {
    Keymap.keys(for: .general(.help), on: page).first.map { " \($0.label) shows the keys." } ?? ""
  }

  /// Does an action, or says why it cannot be done now.
  mutating func attempt(_ action: Action) -> [Effect] {
    switch availability(of: action) {
    case .enabled:
      return perform(action)
    case .disabled(let reason):
      say(.warning, reason)
      return []
    }
  }

  /// What a page does with a key before the keymap is asked; nil where it leaves it to the keymap.
  private mutating func pressOnPage(_ key: Key) -> [Effect]? {
    switch page {
    case .helper: pressInHelperLine(key)
    case .vote: pressInBallotLine(key)
    case .reportBack: pressInDiscussionLine(key)
    case .timeline: pressOnTimeline(key)
    default: nil
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    notice = nil
    if let layer = layers.last { return paste(text, on: layer) }
    if page == .helper { return pasteInHelperLine(text) }
    if page == .vote { return pasteInBallotLine(text) }
    if page == .reportBack { return pasteInDiscussionLine(text) }
    return []
  }
}
