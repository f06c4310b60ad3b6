import Facilitation

extension DocumentBuilder {
  /// Chapter 10.
  func feedback() -> FeedbackReport {
    let marks = session.feedback.compactMap(\.score)
    let tenths = marks.isEmpty ? nil : (marks.reduce(0, +) * 20 / marks.count + 1) / 2
    return FeedbackReport(
      marks: marks.isEmpty
        ? []
        : stride(from: 5, through: 1, by: -1).map { mark in
          MarkCount(mark: mark, people: marks.count { $0 == mark })
        },
      averageTenths: tenths,
      lines: session.feedback.compactMap { item in
        shows(.feedback(number: item.id)) ? said(item.line) : nil
      })
  }

  /// Chapter 11.
  func resources() -> ResourceReport {
    ResourceReport(
      shared: session.resources.filter { shows(.resource(number: $0.id)) }.map { shared in
        ResourceLine(title: shared.title, who: responsible(shared.who), link: said(shared.link))
      },
      reading: session.plan.links.map { link in
        ResourceLine(title: link.title, link: said(link.address))
      },
      credit: said(session.plan.credit))
  }
}
