import Catalog
import Curses
import Facilitation
import FlipchartUI
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
    throw Failure(
      "\("\(error)".dropLast()); “flipchart open SESSION --plain” reads out in lines instead.")
  }
  let model = Model(
    size: terminal.size, now: .now, origin: CommandID.origin(), themes: library.themeNames,
    theme: theme.name, projectorTheme: look.theme == nil ? Library.projectorTheme : nil,
    usesMouse: !look.noMouse, preview: .wide)
  await Runtime(library: library, desk: ScreenDesk(terminal, model)).run(at: seating)
}

/// Reads a session out line by line, and takes orders likewise, until it is quit or the lines end.
@MainActor
func runInLines(at seating: Seating, in library: Library) async {
  let model = Model(
    size: Size(columns: 80, rows: 24), now: .now, origin: CommandID.origin(), themes: [],
    theme: library.defaultTheme)
  await Runtime(library: library, desk: LineDesk(model)).run(at: seating)
}
