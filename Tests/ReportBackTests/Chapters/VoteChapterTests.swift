import Facilitation
import ReportBack
import Testing

struct VoteChapterTests {
  /// Six notes in the first group's chart and five voters in each group.
  private func story() throws -> Story {
    var story = try Story.twoGroups(of: 5)
    for letter in ["A", "B", "C", "D", "E", "F"] {
      try story.note("Note \(letter)", in: "All", of: 1)
    }
    return story
  }

  @Test func theRankingHasEveryTargetZerosIncluded() throws {
    var story = try story()
    try story.vote(ballots: [[1, 1], [1, 2], [2], []])
    try story.vote("Again", ballots: [[1, 1], [1, 2], [2], [], []])
    let chapter = story.chapter(6)
    #expect(chapter.contains("- **1.** #1 Note A — 3 dots (60%) from 2 voters, at most 2 from one"))
    #expect(chapter.contains("- **2.** #2 Note B — 2 dots (40%) from 2 voters, at most 1 from one"))
    #expect(chapter.contains("- **1.** #1 Note A — 3 dots (60%)\n"), "four ballots show voters")
    #expect(chapter.contains("\n\nNo dots: #3 Note C; #4 Note D; #5 Note E; #6 Note F."))
    #expect(story.report().document.votes.first?.result?.ranking.count == 6)
  }

  @Test func manyTargetsWithoutADotAreToldByNumber() throws {
    var story = try story()
    for label in [Label.public, .urgent, .urgent] {
      try story.note("One more", in: "All", of: 2, label: label)
    }
    try story.vote(ballots: [[1]])
    #expect(
      story.chapter(6, .public).contains(
        "\n\nNo dots on 6 notes: #2, #3, #4, #5, #6 and #7."))
    #expect(
      story.chapter(6, .internal).contains(
        "\n\nNo dots on 8 notes: #2, #3, #4, #5, #6, #7, #8 and #9."))
  }

  @Test(arguments: [Audience.public, .partners])
  func ofAVoteOnAnythingWithheldTheRestIsToldByItsDotsAlone(audience: Audience) throws {
    var story = try story()
    try story.tell(.labelNote(note: 1, label: .urgent))
    try story.vote(top: 2, ballots: [[1], [1], [1], [2], [2], [2], [3], [3], [3], [1]])
    try story.tell(.settleTie(round: 1, how: .keepAll, reason: "secret-reason"))
    let chapter = story.chapter(6, audience)
    #expect(chapter.contains("- #2 Note B — 3 dots from 3 voters, at most 1 from one\n- #3 Note C"))
    #expect(chapter.hasSuffix("they would tell how the rest came out."))
    for word in ["**1.**", "%", "tied", "North", "South", "placed", "secret-reason"] {
      #expect(!chapter.contains(word), "\(word)")
    }
    #expect(story.chapter(2, audience).contains("so neither may what came out on top."))
    #expect(!story.chapter(2, audience).contains("#2"))
    #expect(story.chapter(6, .internal).contains("- **South** (5 ballots): 1 dot on #1"))
  }

  @Test func aRunOffOfATieThatIsNotToldIsNotToldEither() throws {
    var story = try story()
    try story.tell(.labelNote(note: 6, label: .urgent))
    try story.vote("First", ballots: [[6, 6], [1], [2]])
    #expect(story.session.tieAtCut(of: 1) == nil)
    try story.vote("Second", top: 2, ballots: [[6, 6], [1], [2]])
    try story.tell(.settleTie(round: 2, how: .runOff(dots: 1), reason: "Short"))
    try story.tell(.openRound(round: 3))
    try story.tell(.castBallot(round: 3, slot: 1, dots: [Dots(target: 2, count: 1)]))
    try story.tell(.closeRound(round: 3))
    try story.tell(.revealRound(round: 3))
    #expect(story.report(.internal).document.votes.count == 3)
    #expect(story.report(.public).document.votes.map(\.title) == ["First", "Second"])
    #expect(!story.chapter(3, .public).contains("un-off"))
  }

  @Test func theReconciliationSaysWhereEveryDotWent() throws {
    var story = try story()
    try story.vote(ballots: [[1, 1], [1, 2], [2], []])
    #expect(
      story.chapter(6).contains(
        """
        10 voters in the room: 4 ballots handed in, 1 of them blank; 6 not handed in. \
        8 dots given out: 5 placed, 3 kept.
        """))
  }

  @Test func groupsStandApartWithFiveBallotsOrMore() throws {
    var story = try story()
    try story.vote(ballots: [[1], [1], [1], [1], [2]])
    #expect(story.chapter(6).contains("- **North** (5 ballots): 4 dots on #1, 1 dot on #2"))
    try story.vote("Again", ballots: [[1], [1], [1], [1], [2], [3], [3], [3], [3]])
    let outcome = try #require(story.session.rounds[2]?.outcome)
    #expect(outcome.groups.isEmpty, "what is left of the whole is how four of South cast")
  }

  @Test(arguments: [true, false])
  func nothingOfATallyShowsBeforeTheReveal(closed: Bool) throws {
    var story = try story()
    try story.vote(ballots: [[1, 1], [1, 2]], reveal: false)
    if closed { try story.tell(.closeRound(round: 1)) }
    #expect(story.chapter(6).hasSuffix(closed ? "is not revealed." : "nothing has been counted."))
    for number in [2, 3, 4, 5, 12] { #expect(!story.chapter(number).contains("dot")) }
    #expect(story.report().document.votes.first?.result == nil)
  }

  @Test func aDraftAndAVoidRoundSayWhatTheyAre() throws {
    var story = try story()
    try story.tell(.draftRound(rules: RoundRules(title: "Later", question: "")))
    #expect(story.chapter(6) == "### Later\n\nNot held: this round is a draft.")
    try story.tell(.openRound(round: 1))
    try story.tell(.voidRound(round: 1, reason: "The lights went out"))
    #expect(story.chapter(6) == "### Later\n\nVoid: The lights went out")
  }

  @Test func anOpenTieIsSaidToBeOpen() throws {
    var story = try story()
    try story.vote(ballots: [[1], [2], [3]])
    let tie = "#1, #2 and #3 tied at the first place. The tie is not settled yet."
    #expect(story.chapter(6).contains(tie))
    #expect(story.chapter(2).contains("  - \(tie)"))
  }

  @Test(arguments: [
    (TieBreak.keepAll, "All of them were kept."),
    (.decider(name: "The chief", chosen: [2]), "The chief decided for #2."),
    (.runOff(dots: 1), "A run-off settles it: “Vote"),
  ])
  func aSettledTieSaysHowAndWhy(way: TieBreak, sentence: String) throws {
    var story = try story()
    try story.vote(ballots: [[1], [2]])
    try story.tell(.settleTie(round: 1, how: way, reason: "Time is short"))
    #expect(story.chapter(6).contains("#1 and #2 tied at the first place. \(sentence)"))
    #expect(story.chapter(6).contains("The reason given: Time is short"))
  }

  @Test func theWinnerOfARunOffIsTheHeadlineOfItsRound() throws {
    var story = try story()
    try story.vote(ballots: [[1], [2]])
    try story.tell(.settleTie(round: 1, how: .runOff(dots: 1), reason: "Time is short"))
    try story.tell(.openRound(round: 2))
    try story.tell(.castBallot(round: 2, slot: 1, dots: [Dots(target: 2, count: 1)]))
    try story.tell(.closeRound(round: 2))
    #expect(story.chapter(2).contains("  - **1.** #1 Note A — 1 dot"))
    try story.tell(.revealRound(round: 2))
    #expect(!story.chapter(2).contains("#1 Note A"))
    #expect(story.chapter(2).contains("  - **1.** #2 Note B — 1 dot"))
  }

  @Test func aDrawIsToldWithItsSeed() throws {
    var story = try story()
    try story.vote(ballots: [[1], [2]])
    try story.tell(.settleTie(round: 1, how: .draw(seed: .max), reason: "Fair"))
    let winner = try #require(story.session.winners(of: 1)?.first)
    let sentence = "A draw picked #\(winner.number) (seed 18446744073709551615)."
    #expect(story.chapter(6).contains(sentence))
    #expect(story.chapter(2).contains("**1.** #\(winner.number) Note"))
    #expect(!story.chapter(2).contains("**1.** #\(3 - winner.number) Note"))
  }

  @Test func aNoteTakenDownSinceKeepsItsDots() throws {
    var story = try story()
    try story.vote(ballots: [[1, 1], [2]])
    try story.tell(.removeNote(note: 1))
    #expect(story.chapter(6, .internal).contains("**1.** #1, taken down since — 2 dots"))
    #expect(story.chapter(6, .public).contains("**1.** a note taken down since — 2 dots"))
  }

  @Test func clustersAreVotedOnByName() throws {
    var story = try story()
    try story.tell(.addCluster(name: "Roads", notes: [1, 2]))
    try story.tell(.addCluster(name: "Wells", notes: [3]))
    try story.tell(.labelNote(note: 3, label: .urgent))
    try story.voteOnClusters(ballots: [2, 1, 1, 1, 1])
    #expect(
      story.chapter(6, .internal).contains("**2.** Wells (urgent) — 1 dot (20%) from 1 voter"))
    #expect(story.chapter(6, .public).contains("- Roads — 4 dots from 4 voters\n\nNot all that"))
    #expect(
      story.chapter(6, .internal).hasSuffix(
        "- **North** (5 ballots): 4 dots on “Roads”, 1 dot on “Wells”"))
    #expect(story.chapter(4).contains("- **Roads** — 2 notes, raised by 1 of 2 groups (North); 4"))
  }

  @Test func withSeveralRoundsDotsNameTheirRound() throws {
    var story = try story()
    try story.vote("First", ballots: [[1]])
    try story.vote("Second", ballots: [[1, 1]])
    #expect(story.chapter(3).contains("#1 Note A — 1 dot in “First”, 2 dots in “Second”"))
  }
}
