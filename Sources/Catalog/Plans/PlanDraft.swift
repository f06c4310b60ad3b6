/// What an organiser has answered about a plan, and the file that it makes.
public struct PlanDraft: Hashable, Sendable {
  /// A chart as it was answered.
  public struct Sheet: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// `plenary`, `each group`, or the name of a group.
    public var owner: String
    /// The headings of its columns; for a table, its fields.
    public var headings: [String]
    /// Whether it is a table.
    public var isTable: Bool
    /// The questions that stand on it.
    public var prompts: [String]

    /// A chart.
    public init(
      title: String, owner: String, headings: [String], isTable: Bool, prompts: [String]
    ) {
      self.title = title
      self.owner = owner
      self.headings = headings
      self.isTable = isTable
      self.prompts = prompts
    }
  }

  /// A part as it was answered.
  public struct Step: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// What kind of step it is, as a file writes it.
    public var kind: String
    /// On which day.
    public var day: Int
    /// How long it takes.
    public var minutes: Int
    /// What happens.
    public var happens: String

    /// A part.
    public init(title: String, kind: String, day: Int, minutes: Int, happens: String) {
      self.title = title
      self.kind = kind
      self.day = day
      self.minutes = minutes
      self.happens = happens
    }
  }

  /// The answers of one word or line, by the key of the file, in order.
  private var pairs: [Pair] = []
  /// The names of the groups.
  public var groups: [String] = []
  /// The charts.
  public var charts: [Sheet] = []
  /// The parts.
  public var parts: [Step] = []

  private struct Pair: Hashable {
    var key: String
    var text: String
  }

  /// A plan of which nothing is known.
  public init() {}

  /// Keeps an answer under its key.
  public mutating func answer(_ key: String, _ text: String) {
    pairs.append(Pair(key: key, text: text))
  }

  /// The plan as its file.
  public var yaml: String {
    let minutes = parts.reduce(0) { $0 + $1.minutes }
    let head = pairs.map { "\($0.key): \(quoted($0.text))" } + ["minutes: \(minutes)"]
    let groups = listed("groups", self.groups.map { ["name: \(quoted($0))"] })
    let charts = listed("charts", self.charts.map(lines))
    let parts = listed("parts", self.parts.map(lines))
    return (head + groups + charts + parts).joined(separator: "\n") + "\n"
  }

  private func lines(_ sheet: Sheet) -> [String] {
    let list = sheet.isTable ? "fields" : "sections"
    return ["title: \(quoted(sheet.title))", "owner: \(quoted(sheet.owner))"]
      + lines("prompts", sheet.prompts) + lines(list, sheet.headings)
  }

  private func lines(_ step: Step) -> [String] {
    ["title: \(quoted(step.title))", "kind: \(step.kind)"]
      + (step.day > 1 ? ["day: \(step.day)"] : []) + ["minutes: \(step.minutes)"]
      + (step.happens.isEmpty ? [] : ["happens: \(quoted(step.happens))"])
  }

  private func lines(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(key):"] + items.map { "  - \(quoted($0))" }
  }

  private func listed(_ key: String, _ items: [[String]]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", "\(key):"]
      + items.flatMap { lines in
        lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
  }

  /// Text between quotes, in which nothing but a quote and a backslash has a meaning.
  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
