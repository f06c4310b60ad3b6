import Foundation
import ReportBack
import Templates

/// The template that a report is laid out by: the bundled one, or an organisation's own.
struct ReportTemplate {
  private let template: Template

  /// The template in a file; the bundled one without it.
  init(file: String? = nil) throws {
    guard let file else {
      template = try Template(Report.template, marking: TypedText.marked)
      return
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure("\(file) cannot be read; --template names a file with a Mustache template.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("\(file) is not text in UTF-8; save the template as UTF-8.")
    }
    do {
      template = try Template(text, marking: TypedText.marked)
    } catch let mistake as TemplateMistake {
      throw Failure("\(file), line \(mistake.line): \(mistake.sentence)")
    }
  }

  /// A report as Markdown.
  func markdown(of report: Report, charts: ReportCharts = .blocks) throws -> String {
    var said: Template.Said?
    return try report.markdown(charts: charts) { document, chapters, hash in
      let known = try said ?? template.said(by: document)
      said = known
      return template.filled(with: known, and: ["chapter": chapters, "hash": hash])
    }
  }
}
