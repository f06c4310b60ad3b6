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
///
/// - Parameter theme: the theme, where it is being read already.
@MainActor
func runFullScreen(
  at seating: Seating?, _ look: Look, in library: Library, theme: Task<Theme, any Error>? = nil
) async throws {
  let desk = try await screenDesk(
    look, theme, in: library, orElse: "“flipchart open SESSION --plain” reads out in lines instead")
  await Runtime(library: library, desk: desk).run(at: seating)
}

@MainActor
private func screenDesk(
  _ look: Look, _ theme: Task<Theme, any Error>? = nil, in library: Library, orElse advice: String
) async throws -> ScreenDesk {
  let theme = try await (theme ?? look.readTheme(in: library)).value
  let terminal: Terminal
  do {
    terminal = try Terminal.open(theme: theme, usesMouse: look.usesMouse)
  } catch {
    throw Failure("\("\(error)".dropLast()); \(advice).")
  }
  let model = Model(
    size: terminal.size, now: .now, origin: CommandID.origin(), blindOrigin: CommandID.origin(),
    themes: library.themeNames, theme: theme.name,
    projectorTheme: look.theme == nil ? Library.projectorTheme : nil,
    usesMouse: look.usesMouse, preview: .wide)
  return ScreenDesk(terminal, model)
}

/// Plays a session again in the terminal until it is quit; ten pictures a second.
@MainActor
func runReplay(
  _ replay: Replay, named fileName: String, _ look: Look, in library: Library
) async throws {
  let desk = try await screenDesk(
    look, in: library, orElse: "“flipchart replay SESSION --plain” prints what happened")
  await Runtime(library: library, desk: desk, pace: .milliseconds(100))
    .run(at: nil, playing: (replay, fileName))
}

/// Reads a session out line by line, and takes orders likewise, until it is quit or the lines end.
@MainActor
func runInLines(at seating: Seating, in library: Library) async {
  let model = Model(
    size: Size(columns: 80, rows: 24), now: .now, origin: CommandID.origin(),
    blindOrigin: CommandID.origin(), themes: [], theme: library.defaultTheme)
  await Runtime(library: library, desk: LineDesk(model)).run(at: seating)
}
