public import Facilitation

/// What each group of a session is given at its end: a certificate, and what was written of its work.
///
/// A group whose tables are not complete yet gets a page that says what is missing instead.
public struct Certificates: Hashable, Sendable {
  /// The page of one group.
  struct Page: Hashable, Sendable {
    var group: String
    var people: [String]
    /// The rows that are not complete, each with what it lacks.
    var missing: [String]
    var evaluation: [ChartReport]
  }

  let certificate: PlanCertificate
  let title: String
  let date: String?
  let place: String?
  let days: Int
  let hours: Int
  let pages: [Page]

  /// The certificates of a session; nil where its plan gives none, or there is no group to have one.
  public init?(session: Session, options: ReportOptions = ReportOptions(audience: .internal)) {
    guard let certificate = session.plan.certificate, !session.groups.isEmpty else { return nil }
    let builder = DocumentBuilder(session: session, options: options)
    self.certificate = certificate
    let document = builder.document()
    title = session.details.title
    date = document.session.date
    place = document.session.place
    days = session.agenda.days
    let held = session.agenda.parts.filter(\.clock.isStarted)
    hours = (held.reduce(0) { $0 + $1.planned } + 1_800) / 3_600
    pages = session.groups.map { group in
      Page(
        group: group.name, people: session.members(of: group.id).compactMap(\.name),
        missing: session.missing(of: certificate, in: group.id),
        evaluation: session.charts(of: group.id)
          .filter { $0.isMade(of: certificate.evaluation) }.map { chart in
            var report = builder.report(on: chart)
            report.title = chart.planned ?? chart.title
            return report
          })
    }
  }

  /// All pages as Markdown, one after the other.
  public func markdown() -> String {
    pages.map(markdown).joined(separator: "\n\n---\n\n") + "\n"
  }
}

extension Session {
  /// The rows that a group's certificate waits for, each as a sentence without its full stop.
  fileprivate func missing(of certificate: PlanCertificate, in group: GroupID) -> [String] {
    charts(of: group).filter { $0.isMade(of: certificate.requires) }.flatMap { chart in
      openRows(of: chart.id).map { "\(chart.planned ?? chart.title): \($0.cell(0))" }
    }
  }
}

extension Chart {
  fileprivate func isMade(of titles: [String]) -> Bool {
    planned.map { planned in titles.contains { $0.lowercased() == planned.lowercased() } } ?? false
  }
}
