import Foundation
import Testing

@testable import Catalog

@Suite struct HomeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func theFoldersAboveTheProgramAreFound() throws {
    try folder.make("project/themes", "project/sessions/plans", "project/.build/debug")
    let home = try Home.bundled(in: surroundings("project/.build/debug/flipchart"))
    #expect(home.themes == "\(folder.path)/project/themes")
    #expect(home.plans == "\(folder.path)/project/sessions/plans")
  }

  @Test func aLinkToTheProgramIsFollowed() throws {
    try folder.make("project/themes", "project/sessions/plans", "bin")
    try folder.write(to: "project/.build/flipchart")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/bin/flipchart",
      withDestinationPath: "\(folder.path)/project/.build/flipchart")
    let home = try Home.bundled(in: surroundings("bin/flipchart"))
    #expect(home.themes == "\(folder.path)/project/themes")
  }

  @Test(arguments: ["plans", "sessions/plans"])
  func anInstalledProgramFindsItsShare(plans: String) throws {
    try folder.make("usr/bin", "usr/share/flipchart/themes", "usr/share/flipchart/\(plans)")
    let home = try Home.bundled(in: surroundings("usr/bin/flipchart"))
    #expect(home.plans == "\(folder.path)/usr/share/flipchart/\(plans)")
  }

  @Test func theDataFolderComesLast() throws {
    try folder.make("bin", "data/flipchart/themes", "data/flipchart/plans")
    let data = ["XDG_DATA_HOME": "\(folder.path)/data"]
    let home = try Home.bundled(in: surroundings("bin/flipchart", data))
    #expect(home.themes == "\(folder.path)/data/flipchart/themes")
  }

  @Test func whatFLIPCHART_HOMESaysAloneCounts() throws {
    try folder.make("project/themes", "project/plans", "other/themes", "other/plans")
    let other = ["FLIPCHART_HOME": "\(folder.path)/other"]
    let home = try Home.bundled(in: surroundings("project/flipchart", other))
    #expect(home.themes == "\(folder.path)/other/themes")
    let empty = ["FLIPCHART_HOME": "\(folder.path)/empty"]
    #expect(throws: CatalogError.noHome(lookedIn: ["\(folder.path)/empty"])) {
      try Home.bundled(in: surroundings("project/flipchart", empty))
    }
  }

  @Test func whereNothingIsFoundThePlacesAreNamedInOneSentence() throws {
    let data = ["XDG_DATA_HOME": "\(folder.path)/data"]
    do throws(CatalogError) {
      _ = try Home.bundled(in: surroundings("a/bin/flipchart", data))
      Issue.record("There is no home to find.")
    } catch {
      #expect(
        "\(error)" == """
          The bundled plans and themes were not found in \(folder.path)/a/bin and the folders above \
          it, \(folder.path)/a/share/flipchart or \(folder.path)/data/flipchart; set FLIPCHART_HOME \
          to the folder that has them.
          """)
    }
  }

  @Test func aRelativeDataHomeIsLeftAsideAsXDGHasIt() {
    let environment = ["XDG_DATA_HOME": "data", "HOME": "/home/ada"]
    let surroundings = surroundings("flipchart", environment)
    #expect(surroundings.dataFolder == "/home/ada/.local/share/flipchart")
    #expect(surroundings.configurationFolder == "/home/ada/.config/flipchart")
  }

  private func surroundings(
    _ program: String, _ environment: [String: String] = [:]
  ) -> Surroundings {
    Surroundings(
      executable: program, workingDirectory: folder.path, environment: environment)
  }
}
