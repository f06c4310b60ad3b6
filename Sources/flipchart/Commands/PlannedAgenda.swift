import Facilitation

/// A plan as its agenda, with the time of day of each part.
struct PlannedAgenda {
  /// The page, line by line.
  let lines: [String]

  /// - Parameter start: minutes after midnight at which each day begins; nil counts from 0:00.
  init(of plan: Plan, start: Int?) {
    let days = Dictionary(grouping: plan.parts, by: \.day)
    let head = [
      plan.title,
      "\(plan.minutes.words) minutes, \(plan.people.words) people, \(plan.difficulty.rawValue)",
    ]
    lines =
      head
      + days.keys.sorted().flatMap { day -> [String] in
        let title = days.count > 1 ? ["", "Day \(day)"] : [""]
        return title + Self.lines(of: days[day] ?? [], from: start ?? 0)
      }
  }

  private static func lines(of parts: [PlanPart], from start: Int) -> [String] {
    var time = start
    var lines: [String] = []
    for part in parts {
      lines.append("\(clock(time))  \(padded(part.minutes)) min  \(part.title)")
      let work = part.charts + part.votes.map { "vote: \($0)" }
      if !work.isEmpty { lines.append("                \(work.joined(separator: "; "))") }
      time += part.minutes
    }
    return lines + ["\(clock(time))           end"]
  }

  private static func clock(_ minutes: Int) -> String {
    "\(two(minutes / 60 % 24)):\(two(minutes % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func padded(_ minutes: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(minutes).count)) + String(minutes)
  }
}
