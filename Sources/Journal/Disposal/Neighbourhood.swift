import Foundation

/// What stands in the folder of a session's file and has to do with it.
struct Neighbourhood {
  /// The session's file and what the program keeps beside it, the file first.
  let parts: [String]
  /// What is named after the session and was made of it, such as a report.
  let exports: [String]
  /// The other sessions of the folder.
  let sessions: [String]

  /// Looks around a file.
  init(of location: Location) {
    let url = URL(fileURLWithPath: location.file)
    let folder = url.deletingLastPathComponent().path
    let (file, stem) = (url.lastPathComponent, url.deletingPathExtension().lastPathComponent)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let endings = ["-wal", "-shm", "-journal", "-bell", "-lock"]
    func isPart(_ name: String) -> Bool {
      name == file || endings.contains { name == file + $0 } || name.hasPrefix(file + ".new-")
    }
    func isExport(_ name: String) -> Bool {
      !name.hasSuffix("." + url.pathExtension) && !isPart(name)
        && ["-", "."].contains { name.hasPrefix(stem + $0) }
    }
    let paths = { (name: String) in folder + "/" + name }
    parts = names.filter(isPart).map(paths)
    exports = names.filter(isExport).map(paths)
    sessions = names.filter { $0 != file && $0.hasSuffix("." + url.pathExtension) }.map(paths)
  }
}
