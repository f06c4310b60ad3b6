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
    canvas.write(replayClock(at: past.now), at: band.origin, role: .headerBar)
    let bar = replayBar(in: band, at: past.now)
    canvas.bar(
      bar, value: Int(replay.offset / 1_000), of: max(1, Int(timeline.scale.length / 1_000)))
    canvas.write(
      replayKeys, at: Point(x: bar.right + 2, y: 0), width: band.columns - bar.right - 3, .right,
      role: .headerBar)
  }

  /// Goes to where the bar is pressed.
  mutating func pressOnReplay(at point: Point) {
    guard case .visiting(let past) = replay.stage else { return }
    let bar = replayBar(in: Rect(origin: .zero, size: size).split(top: 1).top, at: past.now)
    guard bar.contains(point) else { return }
    scrub(to: timeline.scale.revision(inColumn: point.x - bar.left, of: bar.columns))
  }

  private func replayClock(at then: Instant) -> String {
    let time = CivilTime(then, in: session?.details.zone ?? .utc).clockWithSeconds
    return " \(replay.isPlaying ? "▶" : "‖") \(time)  ×\(replay.speed)  "
  }

  private var replayKeys: String {
    notice?.text ?? "Space pause  ← → entry  + − speed  ? keys  q end"
  }

  /// How far the play is, between the clock and the keys.
  private func replayBar(in band: Rect, at then: Instant) -> Rect {
    let used = replayClock(at: then).columns
    let room = band.columns - used - min(replayKeys.columns, band.columns / 2) - 3
    return Rect(x: used, y: 0, columns: room, rows: 1)
  }
}
