import Facilitation
import Testing

@testable import Catalog

/// The pages that describe the files say what the readers read.
@Suite struct SchemaDocumentationTests {
  @Test func theKeysOfAPlanAreAllDescribedAndNoOthers() throws {
    let page = try TextFile.read("\(Project.root)/sessions/plans/README.md")
    let known =
      spellings(PlanKey.self) + spellings(GroupKey.self) + spellings(ChartKey.self)
      + spellings(SectionKey.self) + spellings(PartKey.self) + spellings(VoteKey.self)
      + spellings(LinkKey.self) + spellings(FieldKey.self) + spellings(CertificateKey.self)
    let bundled = Project.catalog.plans.map(\.name)
    #expect(keys(in: page).sorted() == (known + bundled).sorted())
  }

  @Test func theKeysOfAThemeAreAllDescribedAndNoOthers() throws {
    let page = try TextFile.read("\(Project.root)/themes/README.md")
    let known = spellings(ThemeKey.self) + spellings(StyleKey.self)
    #expect(keys(in: page).sorted() == known.sorted())
  }

  @Test func theSmallestPlanOnThePageCanBeRun() throws {
    let page = try TextFile.read("\(Project.root)/sessions/plans/README.md")
    let parts = page.split(separator: "```yaml\n")
    let example = try #require(parts.dropFirst().first?.split(separator: "```").first)
    let plan = try PlanFile.read(String(example), file: "retrospective.yaml")
    #expect(plan.parts.count == 2)
  }

  /// The first cells of the page's tables.
  private func keys(in page: String) -> [String] {
    page.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\| `([a-z-]+)` \|/).map { String($0.1) }
    }
  }

  private func spellings<Key: FileKey>(_ keys: Key.Type) -> [String] {
    keys.allCases.map(\.spelling)
  }
}
