import Facilitation
import Foundation

/// The files of a session as a disk has them while a record of it is played: what is synced, and what
/// is only on its way.
struct DiskRecord {
  /// A file by its place in the record.
  enum File: UInt8, CaseIterable {
    case database = 0, log, journal

    /// What its name ends in.
    var suffix: String { ["", "-wal", "-journal"][Int(rawValue)] }
  }

  /// Something that was asked of the disk, or answered.
  enum Operation {
    case write(File, at: Int, Data)
    case truncate(File, to: Int)
    case sync(File)
    case delete(File)
    case answer(String)
  }

  private var synced: [File: Data]
  private var pending: [File: [Operation]] = [:]
  /// The ids of the commands that were answered as done.
  private(set) var answers: [String] = []

  /// A disk with a session's file, synced.
  init(_ database: Data) {
    synced = [.database: database]
  }

  /// Does what was done.
  mutating func take(_ operation: Operation) {
    switch operation {
    case .write(let file, _, _), .truncate(let file, _), .delete(let file):
      pending[file, default: []].append(operation)
    case .sync(let file):
      // The first sync of a new file is one of the folder, too: what was deleted before stays so.
      if synced[file] == nil { settleDeletions() }
      settle(file, (pending[file] ?? []).count)
    case .answer(let id): answers.append(id)
    }
  }

  private mutating func settleDeletions() {
    for file in File.allCases {
      let last = (pending[file] ?? []).lastIndex { if case .delete = $0 { true } else { false } }
      if let last { settle(file, last + 1) }
    }
  }

  /// Counts the oldest operations that were pending as done for good.
  private mutating func settle(_ file: File, _ count: Int) {
    for operation in (pending[file] ?? []).prefix(count) {
      Self.apply(operation, to: &synced[file])
    }
    pending[file] = Array((pending[file] ?? []).dropFirst(count))
  }

  /// The files as they are when the power is back: of what was not synced each operation was done, or
  /// was not, or was done for some of its sectors of 512 bytes.
  func afterPowerCut(_ chance: inout SplitMix64) -> [File: Data] {
    var files = synced
    for file in File.allCases {
      for operation in pending[file] ?? [] {
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: break
        case 1: Self.apply(operation, to: &files[file])
        default:
          for part in Self.torn(operation, &chance) { Self.apply(part, to: &files[file]) }
        }
      }
    }
    return files
  }

  private static func torn(_ operation: Operation, _ chance: inout SplitMix64) -> [Operation] {
    guard case .write(let file, let offset, let bytes) = operation else { return [] }
    return stride(from: 0, to: bytes.count, by: 512).compactMap { start in
      guard Bool.random(using: &chance) else { return nil }
      let sector = bytes.dropFirst(start).prefix(512)
      return .write(file, at: offset + start, Data(sector))
    }
  }

  private static func apply(_ operation: Operation, to file: inout Data?) {
    switch operation {
    case .write(_, let offset, let bytes):
      var data = file ?? Data()
      if data.count < offset + bytes.count {
        data.append(Data(count: offset + bytes.count - data.count))
      }
      data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      file = data
    case .truncate(_, let size): file = file.map { Data($0.prefix(size)) }
    case .delete: file = nil
    case .sync, .answer: break
    }
  }

  /// The operations that a `journal-writer` has recorded.
  static func operations(at path: String) -> [Operation] {
    let record = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    var operations: [Operation] = []
    var offset = 0
    func number(at start: Int) -> Int {
      record[start..<start + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    while offset + 18 <= record.count {
      let (place, count) = (number(at: offset + 2), number(at: offset + 10))
      let bytes = Data(record[offset + 18..<offset + 18 + count])
      let file = File(rawValue: record[offset + 1]) ?? .database
      switch record[offset] {
      case 1: operations.append(.write(file, at: place, bytes))
      case 2: operations.append(.truncate(file, to: place))
      case 3: operations.append(.sync(file))
      case 4: operations.append(.delete(file))
      default: operations.append(.answer(String(decoding: bytes, as: UTF8.self)))
      }
      offset += 18 + count
    }
    return operations
  }
}
