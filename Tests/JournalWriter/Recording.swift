import GRDBSQLite
import Glibc
import Synchronization

/// A record of everything that was asked of the disk, and of what was answered between, in order.
///
/// Each line has the kind, the file, an offset or a size, how many bytes follow, and then the bytes:
/// two of one byte each, two numbers of eight, the least significant first.
enum Recording {
  /// What was done.
  enum Kind: UInt8 {
    case write = 1, truncate, sync, delete, answer
  }

  /// To which file.
  enum File: UInt8 {
    case database = 0, log, journal

    /// The file of a name.
    init(_ name: UnsafePointer<CChar>?) {
      let name = name.map { String(cString: $0) } ?? ""
      self = name.hasSuffix("-wal") ? .log : name.hasSuffix("-journal") ? .journal : .database
    }
  }

  private static let descriptor = Atomic<Int32>(-1)
  private static let names = Mutex<[UInt: File]>([:])

  /// Begins a record in a new file.
  static func begin(at path: String) {
    descriptor.store(
      open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600), ordering: .relaxed)
  }

  /// Says which file it is that is open.
  static func name(_ file: UnsafeMutablePointer<sqlite3_file>?, _ name: File) {
    let address = UInt(bitPattern: file)
    names.withLock { $0[address] = name }
  }

  /// Keeps that a command was answered as done.
  static func keepAnswer(_ id: String) {
    Array(id.utf8).withUnsafeBytes { keep(.answer, in: .database, at: 0, $0) }
  }

  /// Keeps what was done to an open file.
  static func keep(
    _ kind: Kind, in file: UnsafeMutablePointer<sqlite3_file>?, at offset: Int64 = 0,
    _ bytes: UnsafeRawBufferPointer = .init(start: nil, count: 0)
  ) {
    let address = UInt(bitPattern: file)
    keep(kind, in: names.withLock { $0[address] ?? .database }, at: offset, bytes)
  }

  /// Keeps what was done to a file.
  static func keep(
    _ kind: Kind, in file: File, at offset: Int64 = 0,
    _ bytes: UnsafeRawBufferPointer = .init(start: nil, count: 0)
  ) {
    let descriptor = descriptor.load(ordering: .relaxed)
    guard descriptor >= 0 else { return }
    var line = [kind.rawValue, file.rawValue]
    for number in [offset, Int64(bytes.count)] {
      withUnsafeBytes(of: number.littleEndian) { line += $0 }
    }
    line += bytes
    _ = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
