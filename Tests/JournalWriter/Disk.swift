import GRDBSQLite
import Synchronization

/// The disk under this process's databases, for a test to count what is asked of it and to break it.
///
/// It is SQLite's own file system with two methods of its files replaced. It lives as long as the
/// process, so that nothing of it is ever freed.
enum Disk {
  /// How many syncs have been asked for.
  static let syncs = Atomic(0)
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

  /// Puts this disk under every database that is opened from here on.
  static func insert() {
    guard let system else { return }
    let copy = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    copy.initialize(to: system.pointee)
    copy.pointee.zName = nil
    copy.pointee.xOpen = openFile
    sqlite3_vfs_register(copy, 1)
  }

  private nonisolated(unsafe) static let system = sqlite3_vfs_find(nil)
  /// The system's own methods; every kind of file writes and syncs by the same two.
  private nonisolated(unsafe) static var methods = sqlite3_io_methods()

  private static let openFile:
    @convention(c) (
      UnsafeMutablePointer<sqlite3_vfs>?, sqlite3_filename?, UnsafeMutablePointer<sqlite3_file>?,
      Int32, UnsafeMutablePointer<Int32>?
    ) -> Int32 = { _, name, file, flags, outFlags in
      guard let result = system?.pointee.xOpen(system, name, file, flags, outFlags) else {
        return SQLITE_CANTOPEN
      }
      if result == SQLITE_OK { replaceMethods(of: file) }
      return result
    }

  private static func replaceMethods(of file: UnsafeMutablePointer<sqlite3_file>?) {
    guard let original = file?.pointee.pMethods else { return }
    methods = original.pointee
    let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    copy.initialize(to: methods)
    copy.pointee.xSync = { file, flags in
      Disk.syncs.add(1, ordering: .relaxed)
      if Disk.trouble.withLock({ $0 }) == .failing { return SQLITE_IOERR }
      return Disk.methods.xSync(file, flags)
    }
    copy.pointee.xWrite = { file, bytes, count, offset in
      if Disk.trouble.withLock({ $0 }) == .full { return SQLITE_FULL }
      return Disk.methods.xWrite(file, bytes, count, offset)
    }
    file?.pointee.pMethods = UnsafePointer(copy)
  }
}
