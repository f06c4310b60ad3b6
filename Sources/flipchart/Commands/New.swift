import ArgumentParser
import Facilitation
import Journal

/// `flipchart new`: a session made from a plan.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a session from a plan, and print its path.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The plan: its short name, or a YAML file.") var plan: String
  @Option(help: "The title; the plan's without it.") var title: String?
  @Option(help: .init("How many people are expected.", valueName: "n")) var people: Int?
  @Option(help: .init("How many groups; the plan's without it.", valueName: "n")) var groups: Int?
  @Option(name: .customLong("place"), help: "Where it is held.") var venue: String?
  @Option(help: .init("The day it is held, as 2026-11-21; today without it.", valueName: "day"))
  var date: DayArgument?
  @Option(
    help: .init(
      "Shuffles the people into groups; the same number gives the same groups.",
      valueName: "number"))
  var seed: UInt64?
  @Option(name: .shortAndLong, help: .init("The file to make.", valueName: "file")) var output:
    String?

  func run() async throws {
    let library = try place.library()
    let plan = try library.plan(named: plan)
    let order = SessionOrder(
      plan: plan, title: title, place: venue ?? "", date: date?.date, people: people,
      groups: groups,
      seed: seed)
    warn(of: order)
    let path = try output ?? library.newSessionPath(for: order)
    let journal = try order.create(at: path)
    await journal.close()
    try emit(path)
  }

  /// What is more than the plan is made for is said and done all the same.
  private func warn(of order: SessionOrder) {
    let (expected, plan) = (order.people ?? order.plan.people.lowerBound, order.plan)
    if !plan.people.contains(expected) {
      let range = "\(plan.people.lowerBound)–\(plan.people.upperBound)"
      complain("The plan is made for \(range) people, not for \(expected).")
    }
    if let groups = order.groups, groups > expected {
      complain("There are more groups (\(groups)) than people (\(expected)).")
    }
  }
}
