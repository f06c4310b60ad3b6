import ArgumentParser
import ReportBack

/// `flipchart template`: the bundled template of the report.
struct PrintTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print the template that reports are laid out by, to begin your own from.",
    discussion: """
      Names in it are the keys of export --format json; each chapter as it is bundled stands under \
      chapter. Two braces put typed text in so that it stays text; three put it in as it is.
      """)

  func run() throws {
    try emit(whole: Report.template)
  }
}
