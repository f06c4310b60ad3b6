// Names that must be free: no two alike, whatever their case.

extension Session {
  func requireFreeGroupName(_ name: String, except group: GroupID? = nil) throws(Refusal) {
    if let other = groups.first(where: { $0.id != group && $0.name.folded == name.folded }) {
      throw Refusal(.nameTaken, "There is a group \(other.name.quoted) already.")
    }
  }

  func requireFreeChartTitle(_ title: String, except chart: ChartID? = nil) throws(Refusal) {
    if let other = charts.first(where: { $0.id != chart && $0.title.folded == title.folded }) {
      throw Refusal(.nameTaken, "There is a chart \(other.title.quoted) already.")
    }
  }

  func requireFreeSectionTitle(
    _ title: String, on chart: ChartID, except section: SectionID? = nil
  ) throws(Refusal) {
    let columns = sections(of: chart)
    if let other = columns.first(where: { $0.id != section && $0.title.folded == title.folded }) {
      throw Refusal(
        .nameTaken, "There is a section \(other.title.quoted) on this chart already.")
    }
  }

  func requireFreeClusterName(_ name: String, except cluster: ClusterID? = nil) throws(Refusal) {
    if let other = clusters.first(where: { $0.id != cluster && $0.name.folded == name.folded }) {
      throw Refusal(.nameTaken, "There is a cluster \(other.name.quoted) already.")
    }
  }
}
