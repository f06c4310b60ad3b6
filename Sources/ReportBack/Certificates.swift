public import Facilitation

/// What each group of a session is given at its end: a certificate, and what was written of its work.
///
/// A group that has not done yet what the plan requires gets a page that says what is missing instead.
/// Whoever gets a certificate may pass it on, so it says of the session what a report for its
/// audience does: rows that are withheld are counted, and people are named by name alone.
public struct Certificates: Hashable, Sendable {
  /// The page of one group.
  struct Page: Hashable, Sendable {
    var group: String
    /// How many people are in it.
    var people: Int
    /// Their names; empty where nobody is named.
    var names: [String]
    /// What its tables lack, each as a sentence without its full stop.
    var missing: [String]
    var evaluation: [ChartReport]
  }

  let certificate: PlanCertificate
  let title: String
  let date: String?
  let place: String?
  /// On how many days a part was begun.
  let days: Int
  let usedSeconds: Int
  /// What the parts that were held were to take.
  let plannedSeconds: Int
  let pages: [Page]

  /// The certificates of a session; nil where its plan gives none, or there is no group to have one.
  public init?(session: Session, options: ReportOptions = ReportOptions(audience: .internal)) {
    guard let certificate = session.plan.certificate, !session.groups.isEmpty else { return nil }
    let builder = DocumentBuilder(session: session, options: options)
    let head = builder.head()
    self.certificate = certificate
    title = head.title
    date = head.date
    place = head.place
    let held = session.agenda.parts.filter(\.clock.isStarted)
    let begun = held.flatMap(\.clock.stretches).compactMap { builder.local($0.start)?.date }
    days = Set(begun).count
    usedSeconds = builder.agenda().usedSeconds
    plannedSeconds = held.reduce(0) { $0 + $1.planned }
    pages = session.groups.map { builder.page(of: $0, certificate) }
  }

  /// All pages as Markdown, one after the other.
  public func markdown() -> String {
    pages.map(markdown).joined(separator: "\n\n---\n\n") + "\n"
  }
}

extension DocumentBuilder {
  fileprivate func page(of group: Group, _ certificate: PlanCertificate) -> Certificates.Page {
    let members = session.members(of: group.id)
    return Certificates.Page(
      group: group.name, people: members.count,
      names: disclosure.namesMembers ? members.compactMap(\.name) : [],
      missing: certificate.requires.flatMap { missing(of: $0, in: group.id) },
      evaluation: certificate.evaluation.flatMap { charts(of: group.id, madeOf: $0) }
        .map { report(on: [$0]) })
  }

  /// What a group's table of this title lacks; rows that are withheld are counted alone.
  private func missing(of title: String, in group: GroupID) -> [String] {
    let charts = charts(of: group, madeOf: title)
    let counted = charts.flatMap { session.rows(of: $0.id) }.filter { $0.dropped == nil }
    guard !counted.isEmpty else { return ["\(title): nothing is written yet"] }
    let told = charts.compactMap { table(on: [$0]) }.flatMap(\.rows).filter { $0.state == .lacking }
    let untold = charts.reduce(0) { $0 + session.openRows(of: $1.id).count } - told.count
    return told.map { "\(title): \($0.cells.first ?? "")" }
      + (untold > 0 ? ["\(title): \(untold.counted("row")) of which nothing may be told here"] : [])
  }

  private func charts(of group: GroupID, madeOf title: String) -> [Chart] {
    session.charts(of: group).filter { $0.planned?.lowercased() == title.lowercased() }
  }
}
