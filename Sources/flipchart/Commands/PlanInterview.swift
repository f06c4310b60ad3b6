import Catalog
import Facilitation
import Foundation

/// Asks an organiser, question by question, what a plan is to say.
struct PlanInterview {
  /// The answers as they come; nil at their end.
  let lines: () throws -> String?

  init(lines: @escaping () throws -> String?) {
    self.lines = lines
  }

  /// Asks everything.
  func draft() throws -> PlanDraft {
    var draft = PlanDraft()
    draft.answer("title", try text("What is the plan called?"))
    draft.answer("purpose", try text("What is it for?"))
    draft.answer("question", try text("Which one question does the room work on?"))
    draft.answer("people", try range("For how many people?", or: "6-50"))
    draft.answer(
      "difficulty", try word("How hard is it to facilitate?", Difficulty.self, or: .medium))
    draft.answer(
      "default-label", try word("How far may a note travel?", Label.self, or: .public))
    draft.answer(
      "attribution", try word("How does a report name who wrote?", Attribution.self, or: .group))
    draft.answer("retention-days", String(try number("For how many days is it kept?", or: 365)))
    draft.groups = try list("A breakout group (empty: no more)?")
    draft.charts = try charts(groups: draft.groups)
    draft.parts = try parts()
    return draft
  }

  private func charts(groups: [String]) throws -> [PlanDraft.Sheet] {
    var charts: [PlanDraft.Sheet] = []
    while let title = try line("A chart (empty: no more)?") {
      let owners = ["plenary", "each group"] + groups
      let owner = try choice("Whose is it?", owners, or: "plenary")
      let kind = try choice("Is it for notes, or a table?", ["notes", "table"], or: "notes")
      let isTable = kind == "table"
      var headings: [String] = []
      repeat {
        headings = try list("A \(isTable ? "field" : "section") of it (empty: no more)?")
        if headings.isEmpty { say("It needs one at least.") }
      } while headings.isEmpty
      charts.append(
        PlanDraft.Sheet(
          title: title, owner: owner, headings: headings, isTable: isTable,
          prompts: try list("A question that stands on it (empty: no more)?")))
    }
    return charts
  }

  private func parts() throws -> [PlanDraft.Step] {
    var parts: [PlanDraft.Step] = []
    while true {
      guard let title = try line("A part of the agenda (empty: no more)?") else {
        guard parts.isEmpty else { return parts }
        say("A plan needs one part at least.")
        continue
      }
      parts.append(
        PlanDraft.Step(
          title: title, kind: try word("What kind of part is it?", PartKind.self, or: .discussion),
          day: try number("On which day?", or: parts.last?.day ?? 1),
          minutes: try number("How many minutes?", or: 15),
          happens: try line("What happens (empty: nothing to say)?") ?? ""))
    }
  }
}

// How a question is asked until there is an answer to it.

extension PlanInterview {
  /// A line; nil for an empty one.
  private func line(_ question: String) throws -> String? {
    say(question)
    guard let line = try lines() else {
      throw Failure("The answers end before the questions do: nothing was written.")
    }
    let text = line.trimmingCharacters(in: .whitespaces)
    return text.isEmpty ? nil : text
  }

  private func text(_ question: String) throws -> String {
    while true {
      if let text = try line(question) { return text }
      say("This has to be said.")
    }
  }

  private func list(_ question: String) throws -> [String] {
    var items: [String] = []
    while let item = try line(question) { items.append(item) }
    return items
  }

  private func range(_ question: String, or usual: String) throws -> String {
    while true {
      guard let text = try line("\(question) [\(usual)]") else { return usual }
      if text.wholeMatch(of: /\d{1,3}(\s*[-–]\s*\d{1,3})?/) != nil { return text }
      say("Write a number, or a range such as 6-50.")
    }
  }

  private func number(_ question: String, or usual: Int) throws -> Int {
    while true {
      guard let text = try line("\(question) [\(usual)]") else { return usual }
      if let number = Int(text), number > 0 { return number }
      say("Write a whole number above 0.")
    }
  }

  private func choice(_ question: String, _ words: [String], or usual: String) throws -> String {
    while true {
      let asked = "\(question) \(words.joined(separator: ", ")) [\(usual)]"
      guard let text = try line(asked) else { return usual }
      let fits = words.filter { $0.lowercased().hasPrefix(text.lowercased()) }
      if let word = words.first(where: { $0.lowercased() == text.lowercased() }) ?? fits.first,
        fits.count == 1 || word.lowercased() == text.lowercased()
      {
        return word
      }
      say("Write one of \(words.joined(separator: ", ")).")
    }
  }

  /// One of the words of a kind, as a file writes it: `group-work`.
  private func word<Word: CaseIterable & RawRepresentable<String>>(
    _ question: String, _ words: Word.Type, or usual: Word
  ) throws -> String {
    try choice(
      question, Word.allCases.map { hyphenated($0.rawValue) }, or: hyphenated(usual.rawValue))
  }

  private func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  private func say(_ sentence: String) { ask(sentence) }
}
