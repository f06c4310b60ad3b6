import ArgumentParser
import Catalog
import Facilitation

/// `flipchart plan`: what is done to one plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Write a plan of your own.", subcommands: [NewPlan.self])
}

/// `flipchart plan new`: a plan, question by question.
struct NewPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a plan by answering questions, and print its path.",
    discussion: """
      The answers can also be piped in, a line each; an empty line takes what stands in brackets, or \
      ends a list. What a plan can say beyond that stands in sessions/plans/README.md.
      """)

  @Argument(help: "The file to write, such as retrospective.yaml.") var file: String
  @Flag(help: "Write over a file that exists.") var force = false

  func run() throws {
    try WholeFile.requireFree(file, overwriting: force)
    let text = try PlanInterview(lines: { readLine() }).draft().yaml
    try WholeFile.write(text, to: file, overwriting: force)
    try emit(file)
    do {
      _ = try PlanFile.read(text, file: file)
    } catch {
      complain("\(error)")
      throw Failure("Your answers are kept in \(file); mend these lines before you use it.")
    }
  }
}
