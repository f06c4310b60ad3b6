import Facilitation
import Foundation
import ReportBack
import Templates
import Testing

extension Report {
  /// The report as Markdown, as the bundled template lays it out.
  func markdown() -> String {
    do {
      return try markdown(template: Report.template)
    } catch {
      Issue.record("The bundled template cannot be filled: \(error)")
      return ""
    }
  }

  /// The report as Markdown, as a template lays it out.
  func markdown(template: String, charts: ReportCharts = .blocks) throws -> String {
    let template = try Template(template, marking: TypedText.marked)
    return try markdown(charts: charts) { document, chapters, hash in
      template.filled(
        with: try template.said(by: document), and: ["chapter": chapters, "hash": hash])
    }
  }

  /// The report as JSON, as the command writes it.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  /// Every byte that the report can be written as.
  func allForms() throws -> String {
    let page = try markdown(template: Report.template, charts: .pictures)
    return try ([markdown(), json(), page] + tables().map(\.text)).joined(separator: "\n")
  }
}
