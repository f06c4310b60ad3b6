import GRDB
import Glibc

extension SessionFault {
  /// Runs a body, and tells whatever it throws as a fault of the file.
  static func telling<Value>(
    of path: String, _ body: () throws -> Value
  ) throws(SessionFault) -> Value {
    do {
      return try body()
    } catch {
      throw SessionFault(of: path, cause: error)
    }
  }

  /// The fault that an error of the database or the system amounts to.
  init(of path: String, cause: any Error) {
    switch cause {
    case let fault as SessionFault: self = fault
    case let error as DatabaseError: self = .from(error, path)
    case is RowDecodingError: self = .damaged(path, "a row does not hold what belongs there")
    case let error as SystemError: self = .from(error, path)
    default: self = .inputOutput(path, String(describing: cause))
    }
  }

  /// The fault that a turn's failure amounts to, where it matters not when it came.
  init(of path: String, failure: WriteFailure) {
    switch failure {
    case .before(let cause), .during(let cause): self.init(of: path, cause: cause)
    }
  }

  private static func from(_ error: DatabaseError, _ path: String) -> Self {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notASession(path)
    case .SQLITE_CORRUPT: .damaged(path, error.message ?? "its pages do not fit together")
    case .SQLITE_FULL: .full(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path)
    case .SQLITE_READONLY: .readOnly(path)
    case .SQLITE_PERM, .SQLITE_AUTH: .forbidden(path)
    default: .inputOutput(path, error.message ?? error.resultCode.description)
    }
  }

  private static func from(_ error: SystemError, _ path: String) -> Self {
    switch error.code {
    case ENOENT, ENOTDIR: .missingFolder(of: path)
    case EACCES, EPERM: .forbidden(path)
    case EROFS: .readOnly(path)
    case ENOSPC, EDQUOT: .full(path)
    case EEXIST: .exists(path)
    default: .inputOutput(path, error.text)
    }
  }
}
