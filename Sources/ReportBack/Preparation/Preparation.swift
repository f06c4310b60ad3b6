public import Facilitation

/// What is printed before a session: a briefing for helpers, ballot slips, labels for the wall and a
/// sign-up sheet, each as Markdown.
///
/// It is for those who hold the session; what the room may not read stands on no label.
public struct Preparation: Sendable {
  /// The session as it stands.
  let session: Session
  /// What the session is opened by.
  let name: String
  /// The keys at a helper's seat.
  let keys: [PreparedKey]
  /// How many blank labels follow those of the notes.
  let blankLabels: Int

  /// What is printed for a session.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - name: what `flipchart open` finds it by.
  ///   - keys: the keys at a helper's seat.
  ///   - blankLabels: how many labels without a text there are; nil for two a participant.
  public init(session: Session, name: String, keys: [PreparedKey], blankLabels: Int? = nil) {
    self.session = session
    self.name = name
    self.keys = keys
    let participants = session.participants.count { $0.role == .participant }
    self.blankLabels = blankLabels ?? 2 * participants
  }

  /// The sheets.
  public var sheets: [PreparedSheet] {
    [
      PreparedSheet("briefing.md", briefing()), PreparedSheet("ballots.md", ballots()),
      PreparedSheet("labels.md", labels()), PreparedSheet("sign-up.md", signUp()),
    ]
  }
}

/// A file to print.
public struct PreparedSheet: Hashable, Sendable {
  /// The name of the file, such as `ballots.md`.
  public let fileName: String
  /// The whole sheet, as CommonMark; a table as GitHub and Pandoc read it.
  public let markdown: String

  init(_ fileName: String, _ blocks: [MarkdownBlock]) {
    self.fileName = fileName
    markdown =
      MarkdownBlock.markdown(blocks.filter { $0 != .list([]) }) + "\n"
  }
}

/// What a key does, for somebody who learns it.
public struct PreparedKey: Hashable, Sendable {
  /// The keys that do it, such as `Alt-P`; the one to show first.
  public var keys: [String]
  /// What they do, as an order.
  public var title: String

  /// A line of a table of keys.
  public init(keys: [String], title: String) {
    self.keys = keys
    self.title = title
  }
}

extension Preparation {
  /// A line of a list of facts; nothing where there is nothing to say.
  func fact(_ name: MarkdownText, _ value: String) -> MarkdownItem? {
    value.isEmpty ? nil : MarkdownItem(text: "**\(name):** \(value)")
  }

  /// A heading with a list below it; nothing where the list is empty.
  func titled(_ level: Int, _ title: MarkdownText, _ items: [MarkdownItem]) -> [MarkdownBlock] {
    items.isEmpty ? [] : [.heading(level, title), .list(items)]
  }

  /// The title of a sheet, with the session's below it.
  func head(_ title: MarkdownText) -> [MarkdownBlock] {
    let details = session.details
    let day = details.date.isEmpty ? "" : English.day(details.date)
    let facts = [details.place, day].filter { !$0.isEmpty }.map { ", \($0)" as MarkdownText }
    return [
      .heading(1, title),
      .paragraph("\(strong: details.title)\(MarkdownText.joined(facts, by: ""))"),
    ]
  }

  /// The rounds that can still be voted in.
  var coming: [Round] {
    session.rounds.filter { $0.state == .draft || $0.state == .open }
  }

  /// What a voter has in a round: `3 dots, at most 2 on one note`.
  func budget(of round: Round) -> MarkdownText {
    let target = round.rules.kind == .notes ? "note" : "cluster"
    guard let dots = round.rules.dots else { return "As many dots as the facilitator says" }
    let cap: MarkdownText = round.rules.cap.map { ", at most \($0) on one \(target)" } ?? ""
    return "\(dots.counted("dot"))\(cap)"
  }
}
