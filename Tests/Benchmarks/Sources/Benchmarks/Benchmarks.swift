import Foundation

/// Takes every figure and prints them as a table.
///
///     swift run -c release --scratch-path ../../.build/benchmarks Benchmarks PROGRAM [CHART.svg] [NOTES…]
///     swift run -c release --scratch-path ../../.build/benchmarks Benchmarks PROGRAM streams [COUNT]
@main
struct Benchmarks {
  static func main() async {
    do {
      try await measure(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ arguments: [String]) async throws {
    guard let program = arguments.first else {
      throw Fault("Name the program to measure, built for release.")
    }
    let sizes = arguments.compactMap { Int($0) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("flipchart-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if arguments.contains("streams") {
      let wall = try await WallFigures.taken(program: program, in: folder)
      let streams = try await StreamFigures.taken(
        streams: sizes.first ?? 1_000, program: program, in: folder)
      return print((wall + streams).table)
    }
    var figures: [Figure] = []
    for notes in sizes.isEmpty ? [500, 10_000, 100_000] : sizes {
      figures += try await taken(notes: notes, program: program, in: folder)
    }
    figures += growth(of: "key to paint p50, ms", in: figures)
    print(figures.table)
    if let chart = arguments.first(where: { $0.hasSuffix(".svg") }) {
      try drawing(of: figures).svg.write(toFile: chart, atomically: true, encoding: .utf8)
    }
  }

  private static func taken(notes: Int, program: String, in folder: URL) async throws -> [Figure] {
    let room = try Room(notes: notes, program: program, in: folder)
    let engine = try await EngineFigures.taken(of: room, program: program)
    let screen = try ScreenFigures.taken(of: room, program: program)
    let durable = try await DurableFigures.taken(of: room, in: folder)
    let shared = try await SharedFigures.taken(of: room, program: program)
    return try screen + besideCards(room, program, in: folder) + engine + durable + shared
  }

  /// Nothing for a larger room: kanban-tui takes gigabytes for ten thousand cards.
  private static func besideCards(
    _ room: Room, _ program: String, in folder: URL
  ) throws -> [Figure] {
    guard room.notes <= 500, let board = try KanbanBoard(of: room, in: folder) else { return [] }
    return try ScreenFigures.taken(of: room, program: program, beside: board)
  }

  /// A figure of each larger room beside the same at 500 notes.
  private static func growth(of name: String, in figures: [Figure]) -> [Figure] {
    let same = figures.filter { $0.name == name && $0.peer?.name == "vim" }
    guard let small = same.first(where: { $0.notes == 500 }) else { return [] }
    return same.filter { $0.notes > 500 }.map {
      Figure(
        notes: $0.notes, name: name, value: $0.value, peer: ("itself at 500", small.value),
        target: 1.5)
    }
  }

  private static func drawing(of figures: [Figure]) -> Chart {
    let drawn = [
      "start to full frame, ms", "key to paint p50, ms", "one frame, ms",
      "rebuilt from the journal alone, ms",
      "export, ms", "change elsewhere to paint p99, ms",
    ]
    let sizes = Set(figures.map(\.notes)).sorted()
    return Chart(
      lines: drawn.map { name in
        let points = sizes.compactMap { notes in
          figures.first { $0.name == name && $0.notes == notes }.map { (notes, $0.value) }
        }
        return (name.replacingOccurrences(of: ", ms", with: ""), points)
      })
  }
}
