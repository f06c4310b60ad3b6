import Foundation
import Testing

/// Reports written from a shell, and where the program finds and keeps its files.
@Suite struct ExportTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  @Test func aReportIsWrittenAndNeverOverAFileUnlessForced() throws {
    let target = folder.path("report.md")
    let order = ["export", session, "-o", target]
    #expect(try Program.run(order, in: folder).lines == [target])
    let before = try folder.bytes(target)
    let refused = try Program.run(order + ["--audience", "internal"], in: folder)
    #expect(refused.hasFailed(saying: "\(target) exists already"))
    #expect(try folder.bytes(target) == before)
    let forced = try Program.run(order + ["--audience", "internal", "--force"], in: folder)
    #expect(forced.status == 0)
    #expect(try folder.bytes(target) != before)
  }

  @Test func theSameSessionGivesTheSameBytes() throws {
    for format in ["markdown", "json"] {
      let order = ["export", session, "--format", format]
      let first = try Program.run(order, in: folder)
      #expect(first.status == 0)
      #expect(!first.output.isEmpty)
      #expect(try Program.run(order, in: folder).output == first.output)
    }
  }

  @Test func jsonAndTablesAreValid() throws {
    let json = try Program.run(["export", session, "--format", "json"], in: folder)
    #expect(json.json is Object)
    let tables = folder.path("tables")
    let order = ["export", session, "--format", "csv", "-o", tables]
    #expect(try Program.run(order, in: folder).lines == [tables])
    let names = try FileManager.default.contentsOfDirectory(atPath: tables)
    #expect(names.contains("notes.csv"))
    #expect(names.allSatisfy { $0.hasSuffix(".csv") })
    #expect(try Program.run(order, in: folder).hasFailed(saying: "exists already"))
  }

  @Test func tablesAreReadBackByPythonAndBySQLite() throws {
    let texts = ["a \"quoted\", comma; and\nbreak", "=1+1", "été 漢字 👩‍👩‍👧", "tab\there"]
    let notes = try texts.map { text in
      let note = ["addNote": ["text": text, "section": 1]] as [String: Any]
      return String(decoding: try JSONSerialization.data(withJSONObject: note), as: UTF8.self)
    }
    let added = try Program.run(
      ["apply", session], input: notes.joined(separator: "\n"), in: folder)
    #expect(added.status == 0)
    let tables = folder.path("read-back")
    let order = ["export", session, "--format", "csv", "--audience", "internal", "-o", tables]
    #expect(try Program.run(order, in: folder).status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: tables) {
      let (python, sqlite) = try readBack("\(tables)/\(name)")
      #expect(python == sqlite, "\(name)")
      guard name == "notes.csv" else { continue }
      #expect(python.suffix(4).map { $0["text"] } == [texts[0], "'=1+1", texts[2], "tab here"])
    }
  }

  /// The rows of a table as two readers have them that are not ours.
  private func readBack(_ table: String) throws -> (python: [[String: String]], [[String: String]])
  {
    let script = """
      import csv, json, sys
      print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))))
      """
    let python = try Program.run(
      ["python3", "-c", script, table], in: folder, program: "/usr/bin/env")
    let sqlite = try Program.run(
      [
        "sqlite3", ":memory:", ".mode csv", ".import '\(table)' rows", ".mode json",
        "SELECT * FROM rows",
      ], in: folder, program: "/usr/bin/env")
    return (
      python.json as? [[String: String]] ?? [], sqlite.json as? [[String: String]] ?? []
    )
  }

  @Test func aMistakeInATemplateStopsTheReportWithItsLine() throws {
    try "a\n{{#groups}}\n".write(toFile: folder.path("own.md"), atomically: true, encoding: .utf8)
    let run = try Program.run(["export", session, "--template", folder.path("own.md")], in: folder)
    #expect(run.hasFailed(saying: "line 2: The section {{#groups}} is never closed."))
    let bundled = try Program.run(["template"], in: folder)
    try bundled.output.write(toFile: folder.path("own.md"), atomically: true, encoding: .utf8)
    let own = try Program.run(["export", session, "--template", folder.path("own.md")], in: folder)
    #expect(own.output == (try Program.run(["export", session], in: folder)).output)
  }

  @Test func pandocMakesOtherFormsOrASentenceSaysThatItIsMissing() throws {
    for (form, start) in [("html", "<!DOCTYPE html>"), ("docx", "PK")] {
      let target = folder.path("report.\(form)")
      let order = ["export", session, "--audience", "internal", "--format", form, "-o", target]
      let missing = try Program.run(order, in: folder, environment: ["PATH": "/nowhere"])
      #expect(missing.hasFailed(saying: "\(form) is made by pandoc, which is not installed"))
      #expect(try Program.run(order, in: folder).lines == [target])
      #expect(
        String(decoding: try folder.bytes(target).prefix(start.utf8.count), as: UTF8.self) == start)
      #expect(try Program.run(order, in: folder).hasFailed(saying: "exists already"))
      let before = try folder.bytes(target)
      #expect(try Program.run(order + ["--force"], in: folder).status == 0)
      #expect(try folder.bytes(target) == before, "the same session gives the same bytes")
    }
    let page = String(decoding: try folder.bytes(folder.path("report.html")), as: UTF8.self)
    #expect(page.contains("<svg ") || !page.contains("dots ("))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("."))
    #expect(!files.contains { $0.hasSuffix(".svg") || $0.hasSuffix(".part") })
  }

  @Test func tablesBeginWithAByteOrderMarkOnRequest() throws {
    let order = ["export", session, "--format", "csv", "--bom", "-o", folder.path("tables")]
    #expect(try Program.run(order, in: folder).status == 0)
    #expect(
      try folder.bytes(folder.path("tables/notes.csv")).prefix(3) == Data([0xEF, 0xBB, 0xBF]))
  }

  @Test func aReportThatWithholdsNothingMakesAnEqualSession() throws {
    let report = folder.path("report.json")
    let names = ["--audience", "internal", "--attribution", "name", "--format", "json"]
    let order = ["export", session] + names + ["-o", report]
    #expect(try Program.run(order, in: folder).status == 0)
    let copy = folder.path("copy.flipchart")
    #expect(try Program.run(["import", report, "-o", copy], in: folder).lines == [copy])
    let before = try Program.run(["export", session] + names, in: folder)
    #expect(try Program.run(["export", copy] + names, in: folder).output == before.output)
    let again = try Program.run(["import", report, "-o", copy], in: folder)
    #expect(again.hasFailed(saying: "is there already"))
    let open = try Program.run(["export", session, "--format", "json"], in: folder)
    #expect(!open.output.contains("\"journal\""))
    try open.output.write(toFile: report, atomically: true, encoding: .utf8)
    let refused = try Program.run(["import", report, "-o", folder.path("b")], in: folder)
    #expect(refused.hasFailed(saying: "leaves things out"))
  }

  @Test func whatIsWithheldFromThePublicIsNotInItsReport() throws {
    let open = try Program.run(["export", session], in: folder)
    let inside = try Program.run(["export", session, "--audience", "internal"], in: folder)
    #expect(!open.output.contains("shared taxi"))
    #expect(inside.output.contains("shared taxi"))
  }

  @Test func sessionsLiveWhereTheyAreSaidTo() throws {
    let made = ["new", "safe-data", "--date", "2026-11-21"]
    let option = try Program.run(made + ["--sessions", folder.path("a")], in: folder)
    #expect(option.lines == [folder.path("a/2026-11-21-safe-data.flipchart")])
    let variable = try Program.run(
      made, in: folder, environment: ["FLIPCHART_SESSIONS": folder.path("b")])
    #expect(variable.lines == [folder.path("b/2026-11-21-safe-data.flipchart")])
    let data = try Program.run(
      made, in: folder, environment: ["FLIPCHART_SESSIONS": "", "XDG_DATA_HOME": folder.path("c")])
    #expect(data.lines == [folder.path("c/flipchart/2026-11-21-safe-data.flipchart")])
    #expect(try Program.run(["list", "--sessions", "a"], in: folder).lines.count == 1)
  }

  @Test func itRunsInstalledAndFromAnywhere() throws {
    let plans = try #require(try Program.run(["plans", "--json"], in: folder).json as? [Object])
    let themes = try #require(try Program.run(["themes", "--json"], in: folder).json as? [Object])
    let program = try install(plans: plans, themes: themes)
    let run = try Program.run(["plans", "--json"], in: folder, program: program)
    let paths = try #require(run.json as? [Object]).compactMap { $0["path"] as? String }
    #expect(paths.count == plans.count)
    #expect(paths.allSatisfy { $0.hasPrefix(folder.path("usr/share/flipchart/")) })
    let demo = try Program.run(["demo", "--no-open"], in: folder, program: program)
    #expect(demo.status == 0, "\(demo.errors)")
  }

  /// Lays the program out as it would be under `/usr/local`; gives the path of the program.
  private func install(plans: [Object], themes: [Object]) throws -> String {
    let files = FileManager.default
    for name in ["usr/bin", "usr/share/flipchart/plans", "usr/share/flipchart/themes"] {
      try files.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    for (list, place) in [(plans, "plans"), (themes, "themes")] {
      for case let path as String in list.map({ $0["path"] }) {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let target = folder.path("usr/share/flipchart/\(place)/\(name)")
        try files.copyItem(atPath: path, toPath: target)
      }
    }
    try files.copyItem(atPath: Program.path, toPath: folder.path("usr/bin/flipchart"))
    return folder.path("usr/bin/flipchart")
  }
}
