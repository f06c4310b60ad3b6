import Facilitation
import Support
import Testing

@Suite struct GroupComparisonTests {
  @Test func whatGroupsShareIsToldFromWhatOneAloneHas() {
    let points = [ReportBack.Point(text: "We say so too", echo: 2)]
    let session = Scene()
      .given(
        .note("Radio"), .note("Maps"), .note("Roads"), .note("Radio plays", in: 3),
        .note("Fees", in: 3), .note("Radio for all", in: 4),
        .addCluster(name: "Radio", notes: [1, 4, 6]), .writePoints(group: 2, points: points)
      ).session
    let comparison = session.comparison(of: 1, and: 2)
    #expect(comparison.shared.map(\.matter) == [.cluster(1), .note(2)])
    #expect(comparison.shared[0].voices[1]?.notes == [1])
    #expect(comparison.shared[0].voices[2]?.notes == [4])
    #expect(comparison.shared[0].plenary == [6])
    #expect(comparison.shared[1].voices[2]?.echoes == [2])
    #expect(comparison.onlyLeft.map(\.matter) == [.note(3)])
    #expect(comparison.onlyRight.map(\.matter) == [.note(5)])
    let turned = session.comparison(of: 2, and: 1)
    #expect(turned.shared == comparison.shared && turned.onlyLeft == comparison.onlyRight)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyNoteIsInExactlyOneOfTheLists(seed: UInt64) {
    let session = Play.of(seed).session
    for group in session.groups.dropFirst() {
      let comparison = session.comparison(of: 1, and: group.id)
      let topics = comparison.shared + comparison.onlyLeft + comparison.onlyRight
      for side in [GroupID(1), group.id] {
        let told = topics.flatMap { $0.voices[side]?.notes ?? [] }
        #expect(told.sorted() == session.notes.filter { session.group(of: $0) == side }.map(\.id))
      }
      #expect(comparison.onlyLeft.allSatisfy { $0.voices[group.id] == nil })
      #expect(comparison.onlyRight.allSatisfy { $0.voices[1] == nil })
    }
  }
}
