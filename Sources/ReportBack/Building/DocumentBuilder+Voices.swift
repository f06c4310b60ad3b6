import Facilitation

extension DocumentBuilder {
  /// Chapter 10.
  ///
  /// A mark travels no further than what was said with it.
  func feedback() -> FeedbackReport {
    let tally = session.feedbackTally { shows(.feedback(number: $0.id)) }
    let counts = zip(FeedbackTally.marks, tally.counts).map { MarkCount(mark: $0, people: $1) }
    return FeedbackReport(
      marks: tally.people == 0 ? [] : counts.reversed(),
      averageTenths: tally.people > 1 ? tally.meanTenths : nil,
      medianTenths: tally.people > 1 ? tally.medianTenths : nil,
      lines: tally.voices.compactMap { voice in
        said(voice.line).map {
          FeedbackLine(
            text: $0, label: session.label(of: .feedback(number: voice.id)) ?? .public)
        }
      })
  }

  /// Chapter 11.
  func resources() -> ResourceReport {
    ResourceReport(
      shared: session.resources.filter { shows(.resource(number: $0.id)) }.map { shared in
        ResourceLine(
          title: shared.title, who: sharer(shared.who), link: said(shared.link),
          label: session.label(of: .resource(number: shared.id)) ?? .public)
      },
      reading: session.plan.links.map { link in
        ResourceLine(title: link.title, link: said(link.address), label: unmarked)
      },
      credit: said(session.plan.credit))
  }

  /// Who shared something; that it was somebody goes without saying.
  private func sharer(_ who: String) -> String? {
    responsible(who).flatMap { $0 == Self.somebody ? nil : $0 }
  }
}
