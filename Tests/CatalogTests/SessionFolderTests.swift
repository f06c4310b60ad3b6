import Facilitation
import Testing

@testable import Catalog

@Suite struct SessionFolderTests {
  private let folder: TemporaryFolder
  private let sessions: SessionFolder

  init() throws {
    folder = try TemporaryFolder()
    sessions = SessionFolder(path: "\(folder.path)/sessions")
  }

  @Test func theFolderIsTheOneThatWasTold() throws {
    let variable = ["FLIPCHART_SESSIONS": "/told/by/variable", "HOME": "/home/ada"]
    let here = surroundings(variable)
    #expect(try SessionFolder(option: "hall", in: here).path == "\(folder.path)/hall")
    #expect(try SessionFolder(option: "~/hall", in: here).path == "/home/ada/hall")
    #expect(try SessionFolder(option: nil, in: here).path == "/told/by/variable")
  }

  @Test func theFolderIsOtherwiseTheOneHereOrTheOneAtHome() throws {
    let home = ["HOME": "/home/ada"]
    let path = try SessionFolder(option: nil, in: surroundings(home)).path
    #expect(path == "/home/ada/.local/share/flipchart")
    try folder.make("sessions")
    #expect(try SessionFolder(option: nil, in: surroundings(home)).path == sessions.path)
  }

  @Test func withoutAnyFolderThatIsSaid() {
    #expect(throws: CatalogError.self) { try SessionFolder(option: nil, in: surroundings([:])) }
  }

  @Test func theOneThatWasWrittenToLastComesFirst() throws {
    try folder.write(to: "sessions/old.flipchart", age: 300)
    try folder.write(to: "sessions/new.flipchart", age: 10)
    try folder.write(to: "sessions/both.flipchart", age: 10)
    try folder.write(to: "sessions/notes.md")
    try folder.write(to: "sessions/old.flipchart-wal")
    try folder.make("sessions/folder.flipchart")
    #expect(sessions.sessions.map(\.name) == ["both", "new", "old"])
    #expect(sessions.sessions[2].modified == Instant(seconds: 1_795_251_300))
  }

  @Test func aFolderThatIsNotThereYetHasNoSessions() {
    #expect(sessions.sessions.isEmpty)
  }

  @Test func aNewPathNeverMeetsAFileThatIsThere() throws {
    let free = sessions.newPath(date: "2026-11-21", slug: "tea")
    #expect(free == "\(sessions.path)/2026-11-21-tea.flipchart")
    try folder.write(to: "sessions/2026-11-21-tea.flipchart")
    try folder.write(to: "sessions/2026-11-21-tea-2.flipchart")
    let third = sessions.newPath(date: "2026-11-21", slug: "tea")
    #expect(third == "\(sessions.path)/2026-11-21-tea-3.flipchart")
  }

  @Test(arguments: [
    ("2026-11-21-tea", "2026-11-21-tea"),
    ("2026-11-21-tea.flipchart", "2026-11-21-tea"),
    ("2026-11-21", "2026-11-21-tea"),
    ("tea", "2026-11-21-tea"),
    ("TE", "2026-11-21-tea"),
    ("localizing-data", "2026-11-20-localizing-data"),
    ("localizing-data-2", "2026-11-20-localizing-data-2"),
  ])
  func aSessionIsMeantByEnoughOfItsName(typed: String, name: String) throws {
    try writeThree()
    #expect(try sessions.resolve(typed) == "\(sessions.path)/\(name).flipchart")
  }

  @Test func aNameThatFitsSeveralIsRefusedWithAllOfThem() throws {
    try writeThree()
    let matches = ["2026-11-20-localizing-data", "2026-11-20-localizing-data-2"]
    #expect(throws: CatalogError.ambiguousSession("local", matches: matches)) {
      try sessions.resolve("local")
    }
  }

  @Test(arguments: ["milk", ""])
  func aNameThatFitsNoneIsRefused(typed: String) throws {
    try writeThree()
    #expect(throws: CatalogError.unknownSession(typed, folder: sessions.path)) {
      try sessions.resolve(typed)
    }
  }

  @Test(arguments: ["./tea.flipchart", "/hall/tea.flipchart", "hall/tea", "milk.flipchart"])
  func aPathIsTakenAsItStands(path: String) throws {
    try writeThree()
    #expect(try sessions.resolve(path) == path)
  }

  @Test(arguments: [
    ("Localizing data workflows", "localizing-data-workflows"),
    ("Données: l’été à Bujumbura!", "donnees-l-ete-a-bujumbura"),
    ("  --  ", "session"), ("المياه", "session"), ("../../etc/passwd", "etc-passwd"),
  ])
  func aTitleBecomesAShortNameThatIsSafeInAnyFolder(title: String, slug: String) {
    #expect(Slug.make(title) == slug)
    #expect(Slug.isValid(slug))
  }

  @Test func aLongTitleIsCutBetweenLetters() {
    let slug = Slug.make(String(repeating: "abcd ", count: 40))
    #expect(slug.count <= 60 && Slug.isValid(slug) && !slug.hasSuffix("-"))
  }

  private func writeThree() throws {
    for name in ["2026-11-21-tea", "2026-11-20-localizing-data", "2026-11-20-localizing-data-2"] {
      try folder.write(to: "sessions/\(name).flipchart")
    }
  }

  private func surroundings(_ environment: [String: String]) -> Surroundings {
    Surroundings(
      executable: "flipchart", workingDirectory: folder.path, environment: environment)
  }
}
