import ArgumentParser
import Catalog
import Facilitation

/// `flipchart plans`: the plans there are.
struct Plans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    abstract: "List the plans there are, or show one as its agenda with times of day.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "A plan to show: its short name, or a YAML file.") var plan: String?
  @Option(help: .init("When each day begins, as 09:00.", valueName: "time"))
  var start: ClockArgument?
  @Flag(help: "As JSON.") var json = false

  func validate() throws {
    if start != nil, plan == nil { throw ValidationError("Name the plan that begins then.") }
    if json, plan != nil { throw ValidationError("--json lists all plans; leave the name out.") }
  }

  func run() throws {
    if let plan {
      let agenda = PlannedAgenda(of: try place.library().plan(named: plan), start: start?.minutes)
      return try emit(agenda.lines.joined(separator: "\n"))
    }
    let entries = try place.library().plans
    if json {
      return try emitJSON(
        entries.map { entry in
          let plan = try? entry.content.get()
          return Listing(
            name: entry.name, path: entry.path, title: plan?.title,
            minutes: plan.map { [$0.minutes.lowerBound, $0.minutes.upperBound] },
            people: plan.map { [$0.people.lowerBound, $0.people.upperBound] },
            fault: fault(of: entry.content))
        })
    }
    for entry in entries { try emit(line(entry.name, entry.content)) }
  }

  private func line(_ name: String, _ content: Result<Plan, some Error>) -> String {
    switch content {
    case .success(let plan):
      "\(name)  \(plan.title)  (\(plan.minutes.words) minutes, \(plan.people.words) people)"
    case .failure(let error):
      "\(name)  cannot be used: \(error)"
    }
  }

  private struct Listing: Encodable {
    var name: String
    var path: String
    var title: String?
    var minutes: [Int]?
    var people: [Int]?
    var fault: String?
  }
}

extension ClosedRange<Int> {
  /// The range as a sentence has it: `60–90`, or `60` where both ends are the same.
  var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}

/// The sentence of what could not be read; nil where it could.
func fault<Content>(of content: Result<Content, some Error>) -> String? {
  if case .failure(let error) = content { "\(error)" } else { nil }
}
