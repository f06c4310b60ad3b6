import Testing

@testable import Facilitation

@Suite struct RoundSuggestionTests {
  /// A quarter of the targets, between 2 and 5, one fewer above 20 voters.
  @Test(arguments: [
    (1, 6, 2), (8, 6, 2), (12, 20, 3), (12, 21, 2), (16, 20, 4), (20, 20, 5), (20, 24, 4),
    (100, 20, 5), (100, 50, 4),
  ])
  func dotsFollowTheTargetsAndTheVoters(targets: Int, voters: Int, dots: Int) {
    #expect(RoundRules.suggestedDots(targets: targets, voters: voters) == dots)
  }

  @Test(arguments: [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (20, 10)])
  func theCapIsHalfTheDotsRoundedUp(dots: Int, cap: Int) {
    #expect(RoundRules.suggestedCap(dots: dots) == cap)
  }

  @Test func whatTheRulesSayIsKeptAndTheRestIsSuggested() {
    let rules = RoundRules(title: "Priorities", question: "", cap: 4)
    let resolved = rules.resolved(targets: 8, voters: 6)
    #expect(resolved.dots == 4)
    #expect(resolved.cap == 4)
  }
}
