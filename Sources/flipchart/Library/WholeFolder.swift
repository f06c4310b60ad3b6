import Foundation
import Glibc

/// Folders that are there with all their files or not at all.
enum WholeFolder {
  /// A file of a folder.
  struct File {
    /// The name, such as `notes.csv`.
    var name: String
    /// What it says.
    var text: String
  }

  /// Writes the files of a folder: beside it and renamed together with it where it is new; where it
  /// exists, all beside those that they take the place of before any is renamed.
  ///
  /// Files that exist are kept unless they may be overwritten; others in the folder are left alone.
  static func write(_ files: [File], to path: String, overwriting: Bool) throws {
    for file in files {
      try WholeFile.requireFree("\(path)/\(file.name)", overwriting: overwriting)
    }
    guard !FileManager.default.fileExists(atPath: path) else { return try replace(files, in: path) }
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try WholeFile.makeFolder(parent)
    let draft = "\(path).\(getpid()).part"
    do {
      try WholeFile.makeFolder(draft)
      for file in files {
        try WholeFile.write(file.text, to: "\(draft)/\(file.name)", overwriting: true)
      }
      try rename(draft, to: path)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  private static func replace(_ files: [File], in folder: String) throws {
    let drafts = files.map { "\(folder)/\($0.name).\(getpid()).new" }
    do {
      for (file, draft) in zip(files, drafts) {
        try WholeFile.write(file.text, to: draft, overwriting: true)
      }
      for (file, draft) in zip(files, drafts) { try rename(draft, to: "\(folder)/\(file.name)") }
    } catch {
      for draft in drafts { unlink(draft) }
      throw error
    }
  }

  private static func rename(_ draft: String, to path: String) throws {
    guard Glibc.rename(draft, path) == 0 else {
      throw Failure(
        "\(path) cannot be written", because: POSIXError(.init(rawValue: errno) ?? .EIO))
    }
  }
}
