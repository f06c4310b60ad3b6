import Foundation

/// Locales that few machines have, made in a folder of a test's own.
struct Locales {
  /// Where the C library finds them.
  let environment: [String: String]

  init(in folder: Folder) throws {
    let place = folder.path("locales")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for (name, characters) in [("ar_EG", "UTF-8"), ("ja_JP", "UTF-8"), ("ja_JP", "EUC-JP")] {
      let made = try Program.run(
        ["-i", name, "-f", characters, "--no-archive", "\(place)/\(name).\(characters)"],
        in: folder,
        program: "/usr/bin/localedef")
      guard made.status <= 1 else { throw Unexpected(made.errors) }
    }
    environment = ["LOCPATH": place]
  }
}
