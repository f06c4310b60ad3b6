import GRDB

extension Connection {
  /// How many entries go by before somebody brings the write-ahead log into the file.
  ///
  /// Whoever writes the last of so many does it, so that all processes need not speak of it.
  static let checkpointInterval = 1_000

  /// Calls a body in one synced transaction, while no other process writes.
  func write<Value>(_ body: (Database) throws -> Value) throws(WriteFailure) -> Value {
    try write(body) { _ in }
  }

  /// Calls a body in one synced transaction, while no other process writes, and another with what it
  /// gave, once that is saved and still before anybody else can write.
  @discardableResult
  func write<Value>(
    _ body: (Database) throws -> Value, whenSaved: (Value) -> Void
  ) throws(WriteFailure) -> Value {
    do {
      let result = try lock.whileHeld {
        let result = database.writeWithoutTransaction { db in transaction(db, body) }
        if case .success(let value) = result { whenSaved(value) }
        return result
      }
      return try result.get()
    } catch let failure as WriteFailure {
      throw failure
    } catch {
      throw .before(error)
    }
  }

  /// Calls a body while no other process writes or checkpoints, outside any transaction.
  func maintain(_ body: (Database) throws -> Void) throws {
    try lock.whileHeld { try database.writeWithoutTransaction(body) }
  }

  private func transaction<Value>(
    _ db: Database, _ body: (Database) throws -> Value
  ) -> Result<Value, WriteFailure> {
    let value: Value
    do {
      try db.cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
      value = try body(db)
    } catch {
      try? db.rollback()
      return .failure(.before(error))
    }
    do {
      try db.cachedStatement(sql: "COMMIT TRANSACTION").execute()
      return .success(value)
    } catch {
      try? db.rollback()
      return .failure(.during(error))
    }
  }
}
