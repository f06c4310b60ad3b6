import Testing

@testable import Facilitation

@Suite struct BallotTextTests {
  @Test(arguments: [
    "p07 12 12 4", "P7 4 12x2", "p07, #12, #12; #4", "  p7\t12*2,4 ", "p007 12x1 4 12",
    "P07 12X2 4",
    "p07 #12×2 #4",
  ])
  func aBallotIsReadHoweverItIsTyped(text: String) throws {
    let ballot = try BallotText.parse(text)
    #expect(ballot.slot == 7)
    #expect(ballot.dots == [Dots(target: 4, count: 1), Dots(target: 12, count: 2)])
    #expect(ballot.description == "P07 4 12x2")
  }

  @Test(arguments: ["p07 -", "P7 blank", "p07, BLANK"])
  func aBlankBallotIsSaidInAWord(text: String) throws {
    #expect(try BallotText.parse(text) == BallotText(slot: 7, dots: []))
  }

  @Test(arguments: [
    ("", "Type a slot and the numbers voted for, such as “p07 12 12 4”."),
    ("7 12", "“7” is not a slot; begin with one such as “p07”."),
    ("pp7 12", "“pp7” is not a slot; begin with one such as “p07”."),
    ("p0 12", "“p0” is not a slot; begin with one such as “p07”."),
    ("p07", "Say what P07 votes for, or “p07 -” for a blank ballot."),
    ("p07 12 x", "“x” is not a number voted for; write “12”, or “12x2” for two dots."),
    ("p07 12x", "“12x” is not a number voted for; write “12”, or “12x2” for two dots."),
    ("p07 12x0", "“12x0” is not a number voted for; write “12”, or “12x2” for two dots."),
    ("p07 12x2x2", "“12x2x2” is not a number voted for; write “12”, or “12x2” for two dots."),
    ("p07 - 12", "“-” is not a number voted for; write “12”, or “12x2” for two dots."),
    ("p07 -3", "“-3” is not a number voted for; write “12”, or “12x2” for two dots."),
    (
      "p07 99999999999999999999",
      "“99999999999999999999” is not a number voted for; write “12”, or “12x2” for two dots."
    ),
  ])
  func whatCannotBeReadIsNamed(text: String, sentence: String) {
    #expect(throws: Refusal(.badText, sentence)) { try BallotText.parse(text) }
  }

  @Test func dotsOfATallyAreTypedWithoutASlot() throws {
    #expect(
      try BallotText.parseDots("4x3 12") == [Dots(target: 4, count: 3), Dots(target: 12, count: 1)])
    #expect(try BallotText.parseDots("-") == [])
    #expect(throws: Refusal.self) { try BallotText.parseDots(" ") }
  }

  @Test(arguments: 0..<200)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let dots = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
      Dots(
        target: Int.random(in: 1...500, using: &chance),
        count: Int.random(in: 1...20, using: &chance))
    }
    let ballot = BallotText(
      slot: ParticipantID(Int.random(in: 1...300, using: &chance)), dots: dots)
    #expect(try BallotText.parse(ballot.description) == ballot)
  }
}
