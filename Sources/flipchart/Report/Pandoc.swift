import Facilitation
import Foundation
import Subprocess

/// Pandoc, which makes web pages, text documents and PDF of a report's Markdown where it is
/// installed.
struct Pandoc {
  /// What it makes.
  enum Form: String {
    case html, docx, pdf
  }

  /// The programs that can set a PDF with every script that people type in, the lightest first.
  private static let engines = ["weasyprint", "wkhtmltopdf", "xelatex", "lualatex"]

  /// Finds it; where it is not installed a sentence says so.
  init(for form: Form) throws {
    guard Self.program("pandoc") != nil else {
      throw Failure(
        "\(form.rawValue) is made by pandoc, which is not installed; install it, or export "
          + "markdown.")
    }
  }

  /// The Markdown in another form.
  ///
  /// - Parameters:
  ///   - form: what it makes.
  ///   - markdown: without front matter; its first heading becomes the title.
  ///   - moment: what the file is dated by, so that the same session gives the same bytes.
  func made(_ form: Form, of markdown: String, at moment: Instant) async throws -> Data {
    let result = try await run(
      .name("pandoc"), arguments: .init(try arguments(for: form)),
      environment: .inherit.updating(["SOURCE_DATE_EPOCH": "\(moment.milliseconds / 1_000)"]),
      input: .string(markdown),
      output: .data(limit: 256 << 20), error: .string(limit: 64 << 10))
    guard result.terminationStatus.isSuccess else {
      let reason = result.standardError.split(separator: "\n").last ?? "it stopped."
      throw Failure("pandoc could not make the \(form.rawValue): \(reason)")
    }
    return result.standardOutput
  }

  private func arguments(for form: Form) throws -> [String] {
    let common = [
      "--from=commonmark+task_lists", "--standalone", "--shift-heading-level-by=-1",
      "--metadata=lang:en", "--output=-",
    ]
    switch form {
    case .html: return common + ["--to=html5"]
    case .docx: return common + ["--to=docx"]
    case .pdf: return common + ["--to=pdf", "--pdf-engine=\(try engine())"]
    }
  }

  private func engine() throws -> String {
    guard let engine = Self.engines.first(where: { Self.program($0) != nil }) else {
      throw Failure(
        "pandoc needs one of \(Self.engines.listed("or")) to make a pdf; install one, or export "
          + "html and print that.")
    }
    return engine
  }

  private static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
