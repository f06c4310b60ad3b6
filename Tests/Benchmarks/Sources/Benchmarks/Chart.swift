import Foundation

/// A drawing of how figures grow with the session: both scales go by powers of ten.
struct Chart {
  /// The lines: a name, and its values by how many notes there were.
  var lines: [(name: String, points: [(notes: Int, value: Double)])]

  private static let colours = ["#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e", "#555555"]
  private let size = (width: 760.0, height: 420.0)
  private let margin = (left: 60.0, right: 190.0, top: 40.0, bottom: 50.0)

  /// The drawing as SVG.
  var svg: String {
    let frame = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 420" font-family="sans-serif" \
      font-size="12">
      <rect width="760" height="420" fill="#ffffff"/>
      <text x="60" y="22" font-size="14">Milliseconds by the number of notes</text>

      """
    return frame + grid + lines.indices.map(drawing).joined() + "</svg>\n"
  }

  private var grid: String {
    let rows = (-2...3).map { power in
      let y = y(of: pow(10, Double(power)))
      return """
        <line x1="60" x2="570" y1="\(y)" y2="\(y)" stroke="#dddddd"/>
        <text x="54" y="\(y + 4)" text-anchor="end">\(pow(10, Double(power)).short)</text>

        """
    }
    let columns = Set(lines.flatMap { $0.points.map(\.notes) }).sorted().map { notes in
      """
      <text x="\(x(of: notes))" y="390" text-anchor="middle">\(notes)</text>

      """
    }
    return (rows + columns).joined()
  }

  private func drawing(_ index: Int) -> String {
    let line = lines[index]
    let colour = Self.colours[index % Self.colours.count]
    let points = line.points.map { "\(x(of: $0.notes)),\(y(of: $0.value))" }
    let end = line.points.last.map { y(of: $0.value) } ?? 0
    return """
      <polyline points="\(points.joined(separator: " "))" fill="none" stroke="\(colour)" \
      stroke-width="2"/>
      <text x="576" y="\(end + 4)" fill="\(colour)">\(line.name)</text>

      """
  }

  private func x(of notes: Int) -> Double {
    let share = (log10(Double(notes)) - 2.5) / 2.6
    return (margin.left + share * (size.width - margin.left - margin.right)).rounded()
  }

  private func y(of value: Double) -> Double {
    let share = (log10(max(value, 0.01)) + 2) / 5
    return (size.height - margin.bottom - share * (size.height - margin.top - margin.bottom))
      .rounded()
  }
}
