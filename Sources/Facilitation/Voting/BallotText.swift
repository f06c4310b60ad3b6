/// A ballot as it is typed: `p07 12 12 4`, `P7 #12x2, 4`, or `p07 -` for a blank one.
public struct BallotText: Hashable, Sendable {
  /// The most dots that one word can put on a target; rounds allow far fewer.
  static let mostDots = 1_000

  /// Whose ballot it is.
  public var slot: ParticipantID
  /// Its dots, merged per target and sorted by target; empty for a blank ballot.
  public var dots: [Dots]

  /// A ballot to be written down.
  public init(slot: ParticipantID, dots: [Dots]) {
    self.slot = slot
    self.dots = dots.normalised
  }

  /// Reads a typed ballot.
  ///
  /// The first word is the slot, the others are numbers of notes or clusters: once for each dot, or
  /// with a count, as `12x2` or `12*2`. Spaces, commas and semicolons stand between words.
  ///
  /// - Throws: `.badText` with a sentence that names the word at fault.
  public static func parse(_ text: String) throws(Refusal) -> BallotText {
    let words = words(of: text)
    guard let first = words.first else {
      throw Refusal(.badText, "Type a slot and the numbers voted for, such as “p07 12 12 4”.")
    }
    guard let slot = slot(named: first) else {
      throw Refusal(
        .badText, "\(String(first).quoted) is not a slot; begin with one such as “p07”.")
    }
    let rest = words.dropFirst()
    guard !rest.isEmpty else {
      throw Refusal(
        .badText, "Say what \(slot.slot) votes for, or “\(first) -” for a blank ballot.")
    }
    return BallotText(slot: slot, dots: try dots(of: rest))
  }

  /// Reads dots without a slot, as for a group's tally: `12x9 4x3`, or `-` for none.
  ///
  /// - Throws: `.badText` with a sentence that names the word at fault.
  public static func parseDots(_ text: String) throws(Refusal) -> [Dots] {
    let words = words(of: text)
    guard !words.isEmpty else {
      throw Refusal(.badText, "Type the numbers voted for, such as “12x9 4x3”, or “-” for none.")
    }
    return try dots(of: words[...])
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
  }

  private static func slot(named word: Substring) -> ParticipantID? {
    guard word.first == "p" || word.first == "P" else { return nil }
    return number(of: word.dropFirst()).map { ParticipantID($0) }
  }

  private static func dots(of words: ArraySlice<Substring>) throws(Refusal) -> [Dots] {
    if words.count == 1, words.first == "-" || words.first?.lowercased() == "blank" { return [] }
    var dots: [Dots] = []
    for word in words { dots.append(try self.dots(of: word)) }
    return dots.normalised
  }

  private static func dots(of word: Substring) throws(Refusal) -> Dots {
    let parts = word.lowercased().drop { $0 == "#" }
      .split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "*" || $0 == "×" }
    let count = parts.count == 2 ? number(of: parts[1]) : 1
    guard parts.count <= 2, let target = number(of: parts[0]), let count, count <= mostDots else {
      throw Refusal(
        .badText,
        "\(String(word).quoted) is not a number voted for; write “12”, or “12x2” for two dots.")
    }
    return Dots(target: target, count: count)
  }

  /// A number from 1 in plain digits; nil for anything else, signs included.
  private static func number(of digits: Substring) -> Int? {
    guard digits.count <= 9, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
      return nil
    }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension BallotText: CustomStringConvertible {
  /// The ballot as it is typed most shortly: `P07 4 12x2`, `P07 -`.
  public var description: String { "\(slot.slot) \(BallotText.text(of: dots))" }

  /// Dots as they are typed most shortly: `4 12x2`, or `-` for none.
  public static func text(of dots: [Dots]) -> String {
    guard !dots.isEmpty else { return "-" }
    return dots.map { $0.count == 1 ? "\($0.target)" : "\($0.target)x\($0.count)" }
      .joined(separator: " ")
  }
}
