import ArgumentParser
import Facilitation
import Journal

/// `flipchart new`: a session made from a plan.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a session from a plan, and print its path.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The plan: its short name, or a YAML file.") var plan: String
  @Option(help: "The title; the plan's without it.") var title: String?
  @Option(help: "How many people are expected.") var people: Int?
  @Option(help: "How many groups; the plan's without it.") var groups: Int?
  @Option(name: .customLong("place"), help: "Where it is held.") var venue: String?
  @Option(help: "The day it is held, as 2026-11-21; today without it.") var date: String?
  @Option(help: "Shuffles the people into groups; the same seed gives the same groups.")
  var seed: UInt64?
  @Option(name: .shortAndLong, help: "The file to make.") var output: String?

  func run() async throws {
    let library = try place.library()
    let plan = try library.plan(named: plan)
    let order = SessionOrder(
      plan: plan, title: title, place: venue ?? "", date: date, people: people, groups: groups,
      seed: seed)
    let path = try output ?? library.newSessionPath(for: order)
    let journal = try order.create(at: path)
    await journal.close()
    emit(path)
  }
}
