import Foundation
import Testing

/// What the compiler cannot hold: any target may import Foundation, and anything may print.
@Suite("Pure targets stay pure")
struct PurityTests {
  static let allowed: [String: Set<String>] = [
    "Facilitation": [],
    "Screen": [],
    "FlipchartUI": ["Facilitation", "Screen"],
    "ReportBack": ["Facilitation"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func aPureTargetImportsPureTargetsAlone(target: String) throws {
    for file in try Checkout.sources(of: target) {
      for module in file.text.matches(of: /(?m)^(?:public |internal |package )?import (\w+)/) {
        #expect(
          Self.allowed[target]?.contains(String(module.1)) == true,
          "\(target)/\(file.name) imports \(module.1)")
      }
    }
  }

  @Test(arguments: allowed.keys.sorted())
  func aPureTargetNeitherPrintsNorWaits(target: String) throws {
    for file in try Checkout.sources(of: target) {
      let code = file.text.split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      let found = code.firstMatch(
        of: /\bprint\(|\basync\b|\bawait\b|SystemRandomNumberGenerator|\.random\(in:/)
      #expect(found == nil, "\(target)/\(file.name) has \(found?.0 ?? "")")
    }
  }

  @Test func cursesAloneKnowsNcurses() throws {
    let targets = ["Facilitation", "Screen", "FlipchartUI", "ReportBack", "Catalog", "Journal"]
    for target in targets + ["flipchart"] {
      for file in try Checkout.sources(of: target) {
        #expect(!file.text.contains("import CNcurses"), "\(target)/\(file.name)")
      }
    }
  }

  /// SwiftPM lets a target import a sibling that it does not declare, if that was built before.
  @Test func whatATargetImportsIsDeclaredInTheManifest() throws {
    let manifest = try Checkout.text(of: "Package.swift")
    let ours: Set = [
      "Facilitation", "Screen", "FlipchartUI", "ReportBack", "Catalog", "Journal", "Curses",
      "CNcurses", "GRDB", "Yams", "ArgumentParser",
    ]
    for target in ["Catalog", "Journal", "Curses", "flipchart"] {
      let declaration = try #require(
        manifest.firstMatch(of: try Regex("name: \"\(target)\",\\s*dependencies: \\[([^\\]]*)\\]")))
      let declared = String(declaration.output[1].substring ?? "")
      for file in try Checkout.sources(of: target) {
        for module in file.text.matches(of: /(?m)^(?:public )?import (\w+)/)
        where ours.contains(String(module.1)) {
          #expect(declared.contains("\"\(module.1)\""), "\(target)/\(file.name): \(module.1)")
        }
      }
    }
  }
}
