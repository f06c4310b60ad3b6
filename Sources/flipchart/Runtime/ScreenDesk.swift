import Curses
import Facilitation
import FlipchartUI
import Screen

/// A desk with a full screen.
@MainActor
final class ScreenDesk: Desk {
  private let terminal: Terminal
  private var model: Model

  /// A desk at a terminal that is open.
  init(_ terminal: Terminal, _ model: Model) {
    self.terminal = terminal
    self.model = model
  }

  func take(_ message: Message) -> [Effect] { model.update(message) }

  func show() { terminal.show(model.view()) }

  func forward(to runtime: Runtime) async {
    terminal.onInput = { [weak runtime] in runtime?.receive(.input($0)) }
  }

  func perform(_ effect: Effect) {
    switch effect {
    case .setMouse(let isUsed): terminal.setMouse(isUsed)
    case .repaint: terminal.repaint()
    case .bell: terminal.beep()
    case .suspend: terminal.suspend()
    default: break
    }
  }

  func setTheme(_ theme: Theme) { terminal.setTheme(theme) }

  func close() { terminal.close() }
}
