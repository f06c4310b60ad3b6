import Facilitation
import Screen
import Support
import Testing

@testable import Catalog

/// Files with text in them that was made to lead terminals and readers astray.
@Suite struct HostileFileTests {
  /// A text as a quoted scalar of YAML, with only what would end it escaped.
  private func quoted(_ bytes: [UInt8]) -> [UInt8] {
    [34] + bytes.flatMap { [34, 92].contains($0) ? [92, $0] : [$0] } + [34]
  }

  /// Reads a file with the bytes in place of a word.
  private func read<Value>(
    _ text: String, _ word: String, _ bytes: [UInt8], in folder: TemporaryFolder,
    _ read: (String) throws(CatalogError) -> Value
  ) throws -> Value? {
    let place = try #require(text.firstRange(of: word))
    try folder.write(
      bytes: Array(text[..<place.lowerBound].utf8) + quoted(bytes)
        + Array(text[place.upperBound...].utf8), to: "tea.yaml")
    let path = folder.path + "/tea.yaml"
    do throws(CatalogError) {
      return try read(path)
    } catch {
      #expect(error.description.firstCommand == nil, "\(bytes)")
      return nil
    }
  }

  @Test func aPlanTakesHostileTextAsTextOrNamesTheLine() throws {
    let folder = try TemporaryFolder()
    let catalog = Catalog(bundled: Home(plans: folder.path, themes: folder.path))
    var taken = 0
    for bytes in HostileCorpus.all {
      for word in ["Tea", "Cups", "To find the best tea.", "Which tea?"] {
        let plan = try read(TeaPlan.text, word, bytes, in: folder) { path throws(CatalogError) in
          try catalog.plan(path)
        }
        guard let plan else { continue }
        taken += 1
        let texts = [plan.title, plan.question, plan.purpose] + plan.materials
        #expect(texts.allSatisfy { $0.firstCommand == nil }, "\(bytes)")
      }
    }
    #expect(taken > 50)
  }

  @Test func aThemeTakesHostileTextAsTextOrNamesTheLine() throws {
    let folder = try TemporaryFolder()
    let catalog = Catalog(bundled: Home(plans: folder.path, themes: folder.path))
    let paper = try TextFile.read("\(Project.root)/themes/paper.yaml")
    for bytes in HostileCorpus.all {
      let theme = try read(paper, "paper", bytes, in: folder) { path throws(CatalogError) in
        try catalog.theme(path)
      }
      if let theme { #expect(theme.name.firstCommand == nil, "\(bytes)") }
    }
  }

  @Test(arguments: ["csv", "md", "txt"])
  func notesAreReadOrTheLineIsNamed(ending: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/notes.\(ending)"
    for bytes in HostileCorpus.all {
      let head = ending == "csv" ? "text\n" : ""
      try folder.write(bytes: Array(head.utf8) + bytes + [10], to: "notes.\(ending)")
      do throws(CatalogError) {
        _ = try NoteFile.rows(of: path, as: NoteFile.Form(ofFileNamed: path))
      } catch {
        #expect(error.description.firstCommand == nil, "\(bytes)")
      }
    }
  }
}
