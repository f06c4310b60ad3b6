import Facilitation
import Journal

/// What a session is to be made from: a plan and what is known of the day.
struct SessionOrder {
  var plan: Plan
  var title: String?
  var place = ""
  /// The day it is held, as `2026-11-21`; today where nil.
  var date: String?
  /// How many people are expected; the fewest of the plan where nil.
  var people: Int?
  var groups: Int?
  /// What shuffles the people into groups; from the time where nil.
  var seed: UInt64?

  /// The day it is held, as `2026-11-21`.
  func day(at instant: Instant) -> String {
    date ?? CivilTime(instant, in: .current).date
  }

  /// Makes the file, which must not exist yet.
  func create(at path: String, instant: Instant = .now) throws -> SessionFile {
    let details = SessionDetails(
      title: title ?? plan.title, question: plan.question, place: place, date: day(at: instant),
      zone: .current)
    let setup = SessionSetup(
      plan: plan, details: details, people: people ?? plan.people.lowerBound, groups: groups,
      seed: seed ?? UInt64(bitPattern: instant.milliseconds))
    return try SessionFile.create(at: path, setup, id: .random(), at: instant)
  }
}
