import Facilitation
import Screen

/// What can be done with the report.
enum ReportAction: PageAction {
  case export, exportAs
  case nextAudience, nextAttribution
  case down, up, pageDown, pageUp, nextChapter, previousChapter, top, bottom

  var title: String {
    switch self {
    case .export: "Save the report beside the session"
    case .exportAs: "Save the report under a name of your own"
    case .nextAudience: "Lay it out for the next audience"
    case .nextAttribution: "Name those who wrote in another way, or not"
    case .down: "Scroll down"
    case .up: "Scroll up"
    case .pageDown: "Scroll down a window"
    case .pageUp: "Scroll up a window"
    case .nextChapter: "Go to the next chapter"
    case .previousChapter: "Go to the chapter before"
    case .top: "Go to the top"
    case .bottom: "Go to the end"
    }
  }

  var hint: String? {
    switch self {
    case .export: "save"
    case .nextAudience: "audience"
    case .nextAttribution: "names"
    case .nextChapter: "next chapter"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .export: [.character("e"), .enter]
    case .exportAs: [.character("E")]
    case .nextAudience: [.character("a")]
    case .nextAttribution: [.character("n")]
    case .down: [Key(.down), .character("j")]
    case .up: [Key(.up), .character("k")]
    case .pageDown: [Key(.pageDown), .character(" ")]
    case .pageUp: [Key(.pageUp), .character("b")]
    case .nextChapter: [.tab]
    case .previousChapter: [.backTab]
    case .top: [Key(.home), .character("g")]
    case .bottom: [Key(.end)]
    }
  }
}

extension Model {
  func availability(of action: ReportAction) -> Availability {
    report.lines.isEmpty ? .disabled("The report is still being laid out.") : .enabled
  }

  mutating func perform(_ action: ReportAction) -> [Effect] {
    switch action {
    case .export: return [.exportReport(report.request, path: nil)]
    case .exportAs: return open(exportForm)
    case .nextAudience: choose(audience: report.request.audience.next)
    case .nextAttribution: choose(attribution: report.request.attribution.next)
    default: scroll(action)
    }
    return []
  }

  private mutating func scroll(_ action: ReportAction) {
    switch action {
    case .down: report.scroll(to: report.first + 1)
    case .up: report.scroll(to: report.first - 1)
    case .pageDown: report.scroll(to: report.first + report.page)
    case .pageUp: report.scroll(to: report.first - report.page)
    case .nextChapter: report.leafChapters(by: 1)
    case .previousChapter: report.leafChapters(by: -1)
    case .top: report.scroll(to: 0)
    case .bottom: report.scroll(to: report.lastFirst)
    default: break
    }
  }

  private mutating func choose(audience: Audience) {
    var request = report.request
    request.audience = audience
    report.choose(request)
  }

  private mutating func choose(attribution: Attribution) {
    var request = report.request
    request.attribution = attribution
    report.choose(request)
  }
}

extension CaseIterable where Self: Equatable {
  /// The case after this one, and after the last the first.
  fileprivate var next: Self {
    let all = Array(Self.allCases)
    let place = all.firstIndex(of: self).map { $0 + 1 } ?? 0
    return all[place % all.count]
  }
}
