import Facilitation
import Support
import Testing

@Suite struct ClusterTests {
  private let scene = Scene().given(.note("Radio"), .note("Maps"), .note("Trust", in: 3))
    .given(.addCluster(name: "Media", notes: [1, 2]))

  @Test func aClusterIsNamedWithItsNotes() {
    scene.when(.addCluster(name: " Trust ", notes: [3, 1, 3])).then(
      .clusterAdded(Cluster(id: 2, name: "Trust")), .noteClustered(1, cluster: 2),
      .noteClustered(3, cluster: 2))
    scene.when(.addCluster(name: "media", notes: [])).refused(
      .nameTaken, "There is a cluster “Media” already.")
    scene.when(.addCluster(name: "New", notes: [9])).refused(.unknown)
  }

  @Test func aClusterIsRenamed() {
    scene.when(.renameCluster(cluster: 1, name: "MEDIA")).then(.clusterRenamed(1, name: "MEDIA"))
    scene.when(.renameCluster(cluster: 1, name: "Media")).refused(.noChange)
    scene.when(.renameCluster(cluster: 9, name: "x")).refused(.unknown, "There is no cluster 9.")
  }

  @Test func onlyWhatChangesIsPutIntoACluster() {
    scene.when(.clusterNotes(notes: [1, 3], cluster: 1)).then(.noteClustered(3, cluster: 1))
    scene.when(.clusterNotes(notes: [1], cluster: 1)).refused(.noChange)
    scene.when(.clusterNotes(notes: [1], cluster: nil)).then(.noteClustered(1, cluster: nil))
    scene.when(.clusterNotes(notes: [], cluster: 1)).refused(
      .outOfRange, "Name at least one note.")
  }

  @Test func aClusterGoesAndItsNotesStay() {
    let session = scene.given(.removeCluster(cluster: 1)).session
    #expect(session.clusters.isEmpty)
    #expect(session.notes.map(\.cluster) == [nil, nil, nil])
  }
}
