/// Something that reached the program from its terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; its line ends are `\n`, and it is not yet made safe.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The window has a new size.
  case resize(Size)
  /// The program is running again after a suspension, on a screen that was drawn anew.
  case resumed
  /// The terminal is gone or the program was asked to end; nothing more will come.
  case hangup
}
