import Support
import Testing

@testable import Facilitation

@Suite struct RaisedTests {
  /// Group 1 writes #1 to #3, group 2 #4 and #5, the plenary #6; a third group has nobody in it.
  private let scene = Scene(people: 6)
    .given(
      .addGroup(name: "Late", purpose: nil, cap: nil), .note("Radio"), .note("Radio at noon"),
      .note("Maps"), .note("Radio plays", in: 3), .note("Fees", in: 3), .note("Trust", in: 4),
      .addCluster(name: "Radio", notes: [1, 2]), .addCluster(name: "Trust", notes: [6]))

  @Test func aClusterIsRaisedByTheGroupsThatWroteIt() {
    #expect(scene.session.raised(ClusterID(1)) == Raised(groups: [1], outOf: 2))
    let shared = scene.given(.clusterNotes(notes: [4], cluster: 1)).session
    #expect(shared.raised(ClusterID(1)).words == "raised by 2 of 2 groups")
  }

  @Test func thePlenaryIsNoGroup() {
    #expect(scene.session.raised(ClusterID(2)).words == "raised by 0 of 2 groups")
  }

  @Test func anEchoCounts() {
    let points = [ReportBack.Point(text: "We say so too", echo: 2)]
    let session = scene.given(.writePoints(group: 2, points: points)).session
    #expect(session.raised(ClusterID(1)) == Raised(groups: [1, 2], outOf: 2))
    #expect(session.raised(NoteID(1)) == Raised(groups: [1, 2], outOf: 2))
    #expect(session.raised(NoteID(3)) == Raised(groups: [1], outOf: 2))
  }

  @Test func aGroupIsAtWorkOnceItHasPeopleNotesOrWords() {
    #expect(scene.session.groupsAtWork == [1, 2])
    let headline = scene.given(.writeHeadline(group: 3, headline: "Here we are")).session
    #expect(headline.groupsAtWork == [1, 2, 3])
  }

  @Test func whatIsNotCountedRaisesNothing() {
    let session = scene.given(.clusterNotes(notes: [4], cluster: 1)).session
    let raised = session.raisedClusters { $0.id != 4 }
    #expect(raised[1] == Raised(groups: [1], outOf: 2))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func neverMoreGroupsRaiseAClusterThanAreAtWork(seed: UInt64) {
    let session = Play.of(seed).session
    let raised = session.raisedClusters()
    for cluster in session.clusters {
      let alone = session.raised(cluster.id)
      #expect(alone.groups.count <= alone.outOf && alone.outOf <= session.groups.count)
      #expect(raised[cluster.id]?.groups ?? [] == alone.groups)
    }
  }
}
