import Facilitation
import Screen

/// What the forms of the timeline are for.
enum TimelineForm: Equatable, Sendable {
  /// A time, or the number of an entry, to go to.
  case moment
}

extension Model {
  func availability(of action: TimelineAction) -> Availability {
    guard action != .back else { return .enabled }
    return .unless(timeline.entry == nil, "The journal is still being read.")
  }

  mutating func perform(_ action: TimelineAction) -> [Effect] {
    switch action {
    case .goToMoment: return open(momentForm())
    case .findEntry: return open(entrySearch)
    case .back: return show(timeline.origin)
    case .visit: visitMoment()
    case .nextSide: timeline.turnSide(by: 1)
    case .previousSide: timeline.turnSide(by: -1)
    default: scrub(action)
    }
    drawBeside()
    return []
  }

  private mutating func scrub(_ action: TimelineAction) {
    switch action {
    case .previous: timeline.look(at: timeline.revision - 1)
    case .next: timeline.look(at: timeline.revision + 1)
    case .nextMark: timeline.lookAtMark(by: 1)
    case .previousMark: timeline.lookAtMark(by: -1)
    case .minuteBack: timeline.look(furtherBy: -60)
    case .minuteOn: timeline.look(furtherBy: 60)
    case .fiveBack: timeline.look(furtherBy: -300)
    case .fiveOn: timeline.look(furtherBy: 300)
    case .first: timeline.look(at: 1)
    case .last: timeline.look(at: timeline.journal.revision)
    default: break
    }
  }

  /// Shows the timeline, and asks for what has not been read of the journal yet.
  mutating func showTimeline() -> [Effect] {
    guard page != .timeline else { return [] }
    timeline.origin = page
    _ = show(.timeline)
    drawBeside()
    return readOn()
  }

  /// Takes in a piece of the journal that was asked for, and asks for the next.
  mutating func takeHistory(_ entries: [Entry]) -> [Effect] {
    let before = timeline.journal.revision
    timeline.append(entries)
    drawBeside()
    return timeline.journal.revision > before ? readOn() : []
  }

  /// Takes in what has just been added; what a redaction has changed is read anew.
  mutating func growTimeline(by entries: [Entry]) -> [Effect] {
    guard timeline.journal.revision > 0 else { return [] }
    if entries.contains(where: \.redactsOthers) {
      timeline.forget()
      return readOn()
    }
    timeline.append(entries)
    drawBeside()
    return []
  }

  private func readOn() -> [Effect] {
    guard let session, timeline.journal.revision < session.revision else { return [] }
    return [.readJournal(after: timeline.journal.revision)]
  }

  /// A digit begins a time or a number.
  mutating func pressOnTimeline(_ key: Key) -> [Effect]? {
    guard let digit = key.typed, digit.isASCII, digit.isWholeNumber, timeline.entry != nil else {
      return nil
    }
    return open(momentForm(String(digit)))
  }
}

// MARK: - Finding

extension Model {
  private func momentForm(_ digits: String = "") -> Form {
    Form(
      purpose: .timeline(.moment), title: "Go to a moment",
      fields: [
        .text("Time or entry", digits, hint: "14:32, 2026-11-21T14:32, or a number", limit: 20)
      ])
  }

  mutating func submit(_ form: Form, for purpose: TimelineForm) -> [Effect] {
    do throws(Refusal) {
      let place = try timeline.journal.place(of: try Moment(form.text(0)))
      timeline.look(at: place.revision)
      drawBeside()
      return []
    } catch {
      return reject(form, because: error.sentence)
    }
  }

  /// All entries, to be narrowed by words or a time, with the one that is looked at chosen.
  private var entrySearch: Picker {
    let entries = timeline.journal.entries
    let items = zip(entries, timeline.journal.sentences).map { entry, sentence in
      Picker.Item(label: "\(clock(of: entry))  \(sentence.onOneLine)", detail: "\(entry.revision)")
    }
    return Picker(
      purpose: .entry, title: "Find an entry", items: items, selected: timeline.revision - 1)
  }

  mutating func pickEntry(_ index: Int) -> [Effect] {
    timeline.look(at: index + 1)
    drawBeside()
    return []
  }

  /// The time of an entry on the session's clock, to the second.
  func clock(of entry: Entry) -> String {
    CivilTime(entry.at, in: session?.details.zone ?? .utc).clockWithSeconds
  }
}

extension CivilTime {
  /// The time of day as `14:05:09`.
  var clockWithSeconds: String { "\(clock):\(second < 10 ? "0" : "")\(second)" }
}
