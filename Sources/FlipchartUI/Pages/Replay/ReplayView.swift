import Facilitation
import Screen

extension Model {
  /// The page as it was, with a band above it that says when, how fast, and how far the play is.
  func drawReplay(on canvas: inout Canvas) {
    guard case .visiting(var past) = replay.stage else { return }
    past.size = canvas.size
    past.drawPage(on: &canvas)
    let band = canvas.bounds.split(top: 1).top
    canvas.fill(band, role: .headerBar)
    let time = CivilTime(past.now, in: session?.details.zone ?? .utc).clockWithSeconds
    let state = replay.isPlaying ? "▶" : "‖"
    let used = canvas.write(
      " \(state) \(time)  ×\(replay.speed)  ", at: band.origin, role: .headerBar)
    let keys = notice?.text ?? "Space pause  ← → entry  + − speed  ? keys  q end"
    let room = band.columns - used - min(keys.columns, band.columns / 2) - 3
    canvas.bar(
      Rect(x: used, y: 0, columns: room, rows: 1), value: Int(replay.offset / 1_000),
      of: max(1, Int(timeline.scale.length / 1_000)))
    canvas.write(
      keys, at: Point(x: used + room + 2, y: 0), width: band.columns - used - room - 3, .right,
      role: .headerBar)
  }
}
