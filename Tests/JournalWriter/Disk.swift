import GRDBSQLite
import Synchronization

/// The disk under this process's databases, for a test to count what is asked of it, to break it, and
/// to keep a record of it.
///
/// It is SQLite's own file system with a few methods replaced. It lives as long as the process, so that
/// nothing of it is ever freed.
enum Disk {
  /// How many syncs have been asked for.
  static let syncs = Atomic(0)
  /// How many operations that change something have been asked for.
  static let operations = Atomic(0)
  /// Which of them fails, counted from 1; 0 for none.
  static let failing = Atomic(0)
  /// What is wrong with it.
  static let trouble = Mutex(Trouble.none)

  /// What can be wrong with a disk.
  enum Trouble: String {
    /// Nothing.
    case none
    /// It has no room left.
    case full
    /// It fails to sync.
    case failing
  }

  private nonisolated(unsafe) static let system = sqlite3_vfs_find(nil)
  /// The system's own methods; every kind of file writes and syncs by the same ones.
  private nonisolated(unsafe) static var methods = sqlite3_io_methods()

  /// Puts this disk under every database that is opened from here on.
  static func insert() {
    guard let system else { return }
    let copy = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    copy.initialize(to: system.pointee)
    copy.pointee.zName = nil
    copy.pointee.xOpen = openFile
    copy.pointee.xDelete = { _, name, sync in
      if Disk.fails() { return SQLITE_IOERR }
      Recording.keep(.delete, in: Recording.File(name))
      return Disk.system?.pointee.xDelete(Disk.system, name, sync) ?? SQLITE_ERROR
    }
    sqlite3_vfs_register(copy, 1)
  }

  /// Counts an operation; returns whether it is the one that fails.
  private static func fails() -> Bool {
    let number = operations.add(1, ordering: .relaxed).newValue
    return number == failing.load(ordering: .relaxed)
  }

  private static let openFile:
    @convention(c) (
      UnsafeMutablePointer<sqlite3_vfs>?, sqlite3_filename?, UnsafeMutablePointer<sqlite3_file>?,
      Int32, UnsafeMutablePointer<Int32>?
    ) -> Int32 = { _, name, file, flags, outFlags in
      guard let result = system?.pointee.xOpen(system, name, file, flags, outFlags) else {
        return SQLITE_CANTOPEN
      }
      guard result == SQLITE_OK else { return result }
      Recording.name(file, Recording.File(name))
      replaceMethods(of: file)
      return result
    }

  private static func replaceMethods(of file: UnsafeMutablePointer<sqlite3_file>?) {
    guard let original = file?.pointee.pMethods else { return }
    methods = original.pointee
    let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    copy.initialize(to: methods)
    copy.pointee.xSync = { file, flags in
      Disk.syncs.add(1, ordering: .relaxed)
      if Disk.fails() || Disk.trouble.withLock({ $0 }) == .failing { return SQLITE_IOERR }
      let result = Disk.methods.xSync(file, flags)
      Recording.keep(.sync, in: file)
      return result
    }
    copy.pointee.xWrite = { file, bytes, count, offset in
      if Disk.trouble.withLock({ $0 }) == .full { return SQLITE_FULL }
      if Disk.fails() { return SQLITE_IOERR }
      Recording.keep(
        .write, in: file, at: offset, UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      return Disk.methods.xWrite(file, bytes, count, offset)
    }
    copy.pointee.xTruncate = { file, size in
      if Disk.fails() { return SQLITE_IOERR }
      Recording.keep(.truncate, in: file, at: size)
      return Disk.methods.xTruncate(file, size)
    }
    file?.pointee.pMethods = UnsafePointer(copy)
  }
}
