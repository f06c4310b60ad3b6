/// What a text of one kind may be: how long, of how many lines, and of text alone.
///
/// Every text that enters a session passes through one of these, so that no control character,
/// escape sequence or change of writing direction ever reaches a terminal or a report.
public struct TextRule: Hashable, Sendable {
  /// How many code points there may be for each character of the limit: bounds the marks that can
  /// be stacked on letters, and leaves room for emoji that are joined of several.
  static let scalarsPerCharacter = 4

  /// The most characters, as a reader counts them.
  public var limit: Int
  /// Whether it may have several lines.
  public var allowsLines = false
  /// Whether it may be empty.
  public var allowsEmpty = false

  /// The text of a note: 2,000 characters, several lines.
  public static let note = TextRule(limit: Note.longestText, allowsLines: true)
  /// A name of a person, group, cluster: 80 characters.
  public static let name = TextRule(limit: 80)
  /// A title of a session, chart, section, part, round: 200 characters.
  public static let title = TextRule(limit: 200)
  /// A prompt: 500 characters.
  public static let prompt = TextRule(limit: 500)
  /// Any other line: 500 characters.
  public static let line = TextRule(limit: 500)
  /// A passage that is read out or followed, such as speaker notes: 5,000 characters, several lines.
  public static let passage = TextRule(limit: 5_000, allowsLines: true)

  /// The same rule for a text that may be left out.
  public var optional: TextRule {
    var rule = self
    rule.allowsEmpty = true
    return rule
  }

  /// The text as it is kept: outer white space trimmed, tabs made spaces, line breaks made `\n`.
  ///
  /// - Parameters:
  ///   - text: as it was typed, pasted or read.
  ///   - what: what it is, to begin a sentence with: "A note", "The title".
  /// - Throws: `.badText` with a sentence that names the fault.
  public func checked(_ text: String, as what: String) throws(Refusal) -> String {
    if isPlain(text) { return text }
    let kept = TextRule.tidied(text)
    if let fault = fault(in: kept, as: what) { throw Refusal(.badText, fault) }
    return kept
  }
}
