import Facilitation

extension DocumentBuilder {
  /// Chapter 10.
  func feedback() -> FeedbackReport {
    let tally = session.feedbackTally
    let counts = zip(FeedbackTally.marks, tally.counts).map { MarkCount(mark: $0, people: $1) }
    return FeedbackReport(
      marks: tally.people == 0 ? [] : counts.reversed(), averageTenths: tally.meanTenths,
      medianTenths: tally.medianTenths,
      lines: tally.voices.compactMap { shows(.feedback(number: $0.id)) ? said($0.line) : nil })
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
