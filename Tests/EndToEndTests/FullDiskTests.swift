import Foundation
import Glibc
import Testing

/// A small disk, for those who may mount one.
@Suite(.enabled(if: SmallDisk.canBeMounted)) struct FullDiskTests {
  @Test func aFullDiskIsOneSentenceAndLosesNothing() throws {
    let folder = try Folder()
    let disk = try SmallDisk(in: folder)
    let session = "\(disk.path)/room.flipchart"
    let demo = try Program.run(["demo", "--no-open", "-o", session], in: folder)
    try #require(demo.status == 0, "\(demo.errors)")
    let before = try Program.run(["log", session], in: folder).output
    try disk.fill()
    let note = try Program.run(
      ["add", session, "--chart", "prod", String(repeating: "word ", count: 390)], in: folder)
    #expect(note.hasFailed(saying: "the disk is full"), "\(note.errors)")
    let made = try Program.run(
      ["new", "safe-data", "-o", "\(disk.path)/new.flipchart"], in: folder)
    #expect(made.hasFailed(saying: "the disk is full"), "\(made.errors)")
    let report = try Program.run(["export", session, "-o", "\(disk.path)/r.md"], in: folder)
    #expect(report.hasFailed(saying: "no space left on device"), "\(report.errors)")
    for order in [["export", session, "--format", "csv"], ["prepare", session]] {
      let folderRun = try Program.run(order + ["-o", "\(disk.path)/tables"], in: folder)
      #expect(folderRun.hasFailed(saying: "no space left on device"), "\(folderRun.errors)")
    }
    #expect(try Program.run(["log", session], in: folder).output == before)
    #expect(try Program.run(["verify", session], in: folder).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: disk.path)
    #expect(Set(files) == ["ballast", "room.flipchart"])
  }
}

/// A file system of 2 MiB in memory, gone with the test.
private final class SmallDisk {
  /// Whether this machine lets a small disk be mounted; containers often do not.
  static let canBeMounted: Bool = {
    guard geteuid() == 0, let folder = try? Folder() else { return false }
    return (try? SmallDisk(in: folder).isMounted) ?? false
  }()

  let path: String
  let isMounted: Bool

  init(in folder: Folder) throws {
    path = folder.path("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let run = try Program.run(
      ["-t", "tmpfs", "-o", "size=2m", "none", path], in: folder, program: "/bin/mount")
    isMounted = run.status == 0
  }

  deinit {
    if isMounted { umount2(path, 2) }
  }

  /// Leaves no room at all.
  func fill() throws {
    let file = open("\(path)/ballast", O_CREAT | O_WRONLY, 0o600)
    defer { close(file) }
    let block = [UInt8](repeating: 0, count: 4_096)
    while write(file, block, block.count) > 0 {}
  }
}
