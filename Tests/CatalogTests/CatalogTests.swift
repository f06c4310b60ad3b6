import Facilitation
import Testing

@testable import Catalog

@Suite struct CatalogTests {
  private let folder: TemporaryFolder
  private let catalog: Catalog

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path
    catalog = Catalog(
      bundled: Home(plans: "\(path)/plans", themes: "\(path)/themes"),
      personal: Home(plans: "\(path)/own/plans", themes: "\(path)/own/themes"))
  }

  @Test func plansAreListedByNameWithThoseThatHaveMistakes() throws {
    try folder.write(TeaPlan.text, to: "plans/tea.yaml")
    try folder.write("title: Milk", to: "own/plans/milk.yaml")
    try folder.write("not a plan", to: "plans/README.md")
    #expect(catalog.plans.map(\.name) == ["milk", "tea"])
    #expect(catalog.plans.map(\.isPersonal) == [true, false])
    #expect(throws: CatalogError.self) { try catalog.plans[0].content.get() }
    #expect(try catalog.plans[1].content.get().title == "Tea")
  }

  @Test func somebodysOwnPlanWinsOverTheBundledOneOfThatName() throws {
    try folder.write(TeaPlan.text, to: "plans/tea.yaml")
    let own = TeaPlan.text.replacing("title: Tea", with: "title: My tea")
    try folder.write(own, to: "own/plans/tea.yaml")
    #expect(try catalog.plan("tea").title == "My tea")
  }

  @Test func aPlanCanBeNamedByItsPath() throws {
    try folder.write(TeaPlan.text, to: "elsewhere/tea.yaml")
    #expect(try catalog.plan("\(folder.path)/elsewhere/tea.yaml").slug == "tea")
  }

  @Test func aNameThatIsNotThereIsRefusedWithThoseThatAre() throws {
    try folder.write(TeaPlan.text, to: "plans/tea.yaml")
    #expect(message { _ = try catalog.plan("milk") } == "There is no plan “milk”; there is tea.")
    let noTheme = "There is no theme “x”; no theme was found at all."
    #expect(message { _ = try catalog.theme("x") } == noTheme)
  }

  @Test func whatIsNoPlainFileOfTextIsRefused() throws {
    try folder.make("a/folder.yaml")
    try folder.write(String(repeating: "#", count: 300_000), to: "a/large.yaml")
    let path = "\(folder.path)/a"
    #expect(
      throws: CatalogError.unreadable("\(path)/folder.yaml", reason: "it is not a plain file")
    ) {
      try CheckedFile(path: "\(path)/folder.yaml")
    }
    #expect(throws: CatalogError.unreadable("\(path)/none.yaml", reason: "it is not there")) {
      try CheckedFile(path: "\(path)/none.yaml")
    }
    let large = "\(path)/large.yaml cannot be read: it has 300000 bytes, and the most is 256 KiB."
    #expect(message { _ = try CheckedFile(path: "\(path)/large.yaml") } == large)
  }

  @Test func whatIsNotUTF8IsRefused() throws {
    try folder.write(bytes: [0x74, 0xFF, 0xFE], to: "latin.yaml")
    let path = "\(folder.path)/latin.yaml"
    #expect(throws: CatalogError.unreadable(path, reason: "it is not text in UTF-8")) {
      try CheckedFile(path: path)
    }
  }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was refused"
    } catch {
      return "\(error)"
    }
  }
}
