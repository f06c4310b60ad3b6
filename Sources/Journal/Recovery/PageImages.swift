import Foundation

/// The pages of a session's file as they stand in its bytes and in those of its write-ahead log.
///
/// Read without the database, which follows a tree from its root and finds nothing below a page that
/// is damaged. The layout is that of <https://sqlite.org/fileformat2.html>.
struct PageImages {
  /// How many bytes a page has in the files that this program makes.
  private static let usualSize = 4_096

  /// Every image of a page, the older ones of the same page first.
  private(set) var images: [(page: Int, bytes: ArraySlice<UInt8>)] = []
  /// The newest image of each page.
  private var newest: [Int: ArraySlice<UInt8>] = [:]

  /// The pages of a file and of the log beside it; none where they cannot be read.
  init(of location: Location) {
    let file = Self.bytes(of: location.file)
    let size = Self.pageSize(file)
    for start in stride(from: 0, to: file.count, by: size) {
      keep(file[start..<min(start + size, file.count)], as: start / size + 1)
    }
    let log = Self.bytes(of: location.file + "-wal")
    for start in stride(from: 32, to: log.count - 24 - size + 1, by: 24 + size) {
      let page = log[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      keep(log[start + 24..<start + 24 + size], as: page)
    }
  }

  private static func bytes(of path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  }

  private static func pageSize(_ file: [UInt8]) -> Int {
    guard file.count > 18 else { return usualSize }
    let told = Int(file[16]) << 8 | Int(file[17])
    return [512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768].contains(told) ? told : usualSize
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>, as page: Int) {
    images.append((page, bytes))
    newest[page] = bytes
  }

  /// The rest of a payload that goes on in overflow pages; as much of it as there is.
  ///
  /// - Parameters:
  ///   - page: the first of them.
  ///   - count: how many bytes are still to come.
  func overflow(from page: Int, count: Int) -> [UInt8] {
    var payload: [UInt8] = []
    var page = page
    var seen: Set<Int> = []
    while payload.count < count, seen.insert(page).inserted, let bytes = newest[page],
      bytes.count > 4
    {
      payload += bytes.dropFirst(4).prefix(count - payload.count)
      page = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    return payload
  }
}
