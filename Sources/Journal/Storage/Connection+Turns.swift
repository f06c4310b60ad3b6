import GRDB

extension Connection {
  /// How many entries go by before somebody brings the write-ahead log into the file.
  ///
  /// Whoever writes the last of so many does it, so that all processes need not speak of it.
  static let checkpointInterval = 1_000

  /// Calls a body in one synced transaction, while no other process writes.
  func write<Value>(_ body: (Database) throws -> Value) throws(WriteFailure) -> Value {
    do {
      let result = try lock.whileHeld {
        database.writeWithoutTransaction { db in transaction(db, body) }
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
      try db.beginTransaction(.immediate)
      value = try body(db)
    } catch {
      try? db.rollback()
      return .failure(.before(error))
    }
    do {
      try db.commit()
      return .success(value)
    } catch {
      try? db.rollback()
      return .failure(.during(error))
    }
  }
}
