import Facilitation
import Foundation
import ReportBack

extension Report {
  /// The report as JSON, as the command writes it.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  /// Every byte that the report can be written as.
  func allForms() throws -> String {
    try ([markdown(), json()] + tables().map(\.text)).joined(separator: "\n")
  }
}
