import Testing

/// One mistake in a plan that has no other: what is said of it, and on which line.
struct PlanMistake: CustomTestStringConvertible, Sendable {
  let line: String
  let wrong: String
  let says: String

  var testDescription: String { wrong }

  init(_ line: String, _ wrong: String, says: String) {
    self.line = line
    self.wrong = wrong
    self.says = says
  }

  /// A text with the mistake in it, and the line that it is on; nothing where it cannot be made.
  func made(in text: String) -> (text: String, line: Int)? {
    guard let place = text.firstRange(of: line) else { return nil }
    let before = text[..<place.lowerBound].count { $0 == "\n" }
    return (text.replacingCharacters(in: place, by: wrong), before + 1)
  }

  static let ofValues = [
    PlanMistake("minutes: 40", "minutes: soon", says: "minutes is “soon”; a number, or a range"),
    PlanMistake("minutes: 40", "minutes: 60-30", says: "minutes is “60-30”; a number, or a range"),
    PlanMistake("minutes: 40", "minutes: 30-", says: "minutes is “30-”; a number, or a range"),
    PlanMistake("people: 6-20", "people: 1-99", says: "within 2-500, was expected."),
    PlanMistake("people: 6-20", "people:", says: "people is empty; a number, or a range"),
    PlanMistake("people: 6-20", "people: [6, 20]", says: "people is a list; a number, or a range"),
    PlanMistake("difficulty: easy", "difficulty: simple", says: "one of easy, medium, hard was"),
    PlanMistake("title: Tea", "title:", says: "title is empty; one line of text was expected."),
    PlanMistake(
      "title: Tea", "title: \"Tea\\nTime\"",
      says: "title is one line, and this has a line break; one line"),
    PlanMistake("title: Tea", "title: \"\\e[2J\"", says: "title has a control character (U+001B)"),
    PlanMistake(
      "title: Tea", "title: \"a\\u202Eb\"", says: "turns the direction of writing (U+202E)"),
    PlanMistake("title: Tea", "title: {a: b}", says: "title is a set of keys; one line of text"),
    PlanMistake("staff-vote: no", "staff-vote: perhaps", says: "yes or no was expected"),
    PlanMistake("retention-days: 30", "retention-days: 0", says: "a whole number from 1 to 3650"),
    PlanMistake("  - Cups", "  - {cups: 6}", says: "an item of materials is a set of keys"),
    PlanMistake("materials:\n  - Cups", "materials: []", says: "materials is a list without items"),
    PlanMistake("    cap: 10", "    cap: 1.5", says: "cap is “1.5”; a whole number from 1 to 500"),
    PlanMistake("    dots: 3", "    dots: 21", says: "dots is “21”; a whole number from 1 to 20"),
    PlanMistake("    cap: 2", "    cap: 4", says: "cap is “4”; a whole number from 1 to 3"),
    PlanMistake("    kind: group-work", "    kind: group work", says: "introduction, group-work,"),
    PlanMistake("        colour: pink", "        colour: red", says: "yellow, blue, green, pink"),
  ]

  static let ofTables = [
    PlanMistake("settled-by: [yes]", "settled-by: [no]", says: "not an answer of this plan"),
    PlanMistake("choices: [yes, not yet]", "choices: 3", says: "choices is “3”; a list of answers"),
    PlanMistake("      - title: Leaf", "      - title: liked", says: "is called “liked” as well"),
    PlanMistake("  requires: [Brews]", "  requires: [Pots]", says: "not a table of this plan"),
    PlanMistake("  public: Every", "  all: Every", says: "public, confidential, urgent was"),
    PlanMistake("    minutes: 10", "    day: 0\n    minutes: 10", says: "number from 1 to 60"),
  ]

  static let ofNames = [
    PlanMistake("minutes: 40", "minuts: 40", says: "is “minuts”; “minutes” was expected."),
    PlanMistake("    cap: 10", "    capacity: 10", says: "name, purpose or cap was expected."),
    PlanMistake(
      "    owner: Green", "    owner: Gren", says: "which is not a group of this plan; “Green”"),
    PlanMistake("    owner: Green", "    owner: 7", says: "is “7”, which is not a group"),
    PlanMistake(
      "    charts: [Leaves]", "    charts: [Leafs]", says: "not a chart of this plan; “Leaves”"),
    PlanMistake(
      "    votes: [Best tea]", "    votes: [Best]", says: "which is not a vote of this plan"),
    PlanMistake(
      "    sections: [Good] #", "    sections: [Best] #", says: "not a section of these charts"),
    PlanMistake("  - name: Black", "  - name: green", says: "is called “green” as well; a name of"),
    PlanMistake("  - name: Black", "  - name: plenary", says: "other than plenary and each group"),
    PlanMistake("      - title: Bad", "      - title: good", says: "is called “good” as well"),
  ]
}

extension String {
  fileprivate func replacingCharacters(in place: Range<Index>, by other: String) -> String {
    self[..<place.lowerBound] + other + self[place.upperBound...]
  }
}
