import Curses
import Facilitation
import Journal
import Screen

/// Opens the terminal and runs the program in it until it is quit.
///
/// The session is opened before the terminal is touched, so that what stands against it is said on a
/// clean screen.
@MainActor
func runFullScreen(
  at seating: Seating?, _ look: Look, in library: Library
) async throws {
  let theme = try library.theme(named: look.theme ?? library.defaultTheme)
  let terminal: Terminal
  do {
    terminal = try Terminal.open(theme: theme, usesMouse: !look.noMouse)
  } catch {
    throw Failure("\(error)")
  }
  let runtime = Runtime(
    library: library, terminal: terminal, theme: theme.name, look)
  await runtime.run(at: seating)
}
