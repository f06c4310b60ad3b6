import Facilitation
import Foundation
import ReportBack
import Testing

/// What Pandoc makes of whole reports, front matter included.
@Suite(.enabled(if: Pandoc.isInstalled, "pandoc is not installed: apt-get install pandoc"))
struct PandocTests {
  @Test func itFindsTheHeadingsThatCommonMarkFinds() throws {
    for story in [try LocalData.story(), try Story.hostile()] {
      let markdown = story.report(.internal, .name).markdown()
      let levels = try Cmark.parse(markdown).all.compactMap {
        $0.kind == "heading" ? $0.level : nil
      }
      let read = try Pandoc.read(markdown)
      #expect(read.headings == levels)
      #expect(read.metadata.contains("title"))
      #expect(read.metadata.contains("sha256"))
      #expect(!read.kinds.contains("RawBlock"))
      #expect(!read.kinds.contains("RawInline"))
    }
  }

  @Test func aTableOfATemplateIsATable() throws {
    let template = """
      | number | text |
      | --- | --- |
      {{#appendix}}
      | {{note.number}} | {{note.text}} |
      {{/appendix}}

      """
    let story = try LocalData.story()
    let read = try Pandoc.read(story.report().markdown(template: template))
    #expect(read.kinds.contains("Table"))
  }
}

/// Pandoc, as a program of its own.
private enum Pandoc {
  struct Reading {
    var headings: [Int] = []
    var kinds: Set<String> = []
    var metadata: Set<String> = []
  }

  static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
    .split(separator: ":").map { "\($0)/pandoc" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  static let isInstalled = program != nil

  static func read(_ markdown: String) throws -> Reading {
    let source = FileManager.default.temporaryDirectory
      .appendingPathComponent("flipchart-\(UUID().uuidString).md")
    try Data(markdown.utf8).write(to: source)
    defer { try? FileManager.default.removeItem(at: source) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program ?? "pandoc")
    process.arguments = ["--from=markdown", "--to=json", source.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var reading = Reading()
    reading.metadata = Set((json["meta"] as? [String: Any] ?? [:]).keys)
    collect(json["blocks"] ?? [], into: &reading)
    return reading
  }

  private static func collect(_ json: Any, into reading: inout Reading) {
    if let list = json as? [Any] {
      for item in list { collect(item, into: &reading) }
    } else if let node = json as? [String: Any] {
      if let kind = node["t"] as? String {
        reading.kinds.insert(kind)
        if kind == "Header", let level = (node["c"] as? [Any])?.first as? Int {
          reading.headings.append(level)
        }
      }
      for value in node.values { collect(value, into: &reading) }
    }
  }
}
