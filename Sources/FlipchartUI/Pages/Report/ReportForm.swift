import Facilitation
import Screen

/// What the forms of the report are for.
enum ReportForm: Equatable, Sendable {
  /// The path that the report is saved under.
  case exportAs
}

extension Model {
  var exportForm: Form {
    Form(
      purpose: .report(.exportAs), title: "Save the report",
      fields: [
        .text(
          "File", report.path, hint: "a path; a file that exists is never overwritten")
      ])
  }

  mutating func submit(_ form: Form, for purpose: ReportForm) -> [Effect] {
    switch purpose {
    case .exportAs:
      guard !form.text(0).isEmpty else { return reject(form, because: "Name a file to save to.") }
      report.path = form.text(0)
      return [.exportReport(report.request, path: report.path)]
    }
  }
}
