import Journal

extension SessionFile {
  /// Opens a session, calls a body with it, and closes it whatever the body does, so that what is
  /// left behind is one file; asks for the passphrase of a locked one.
  ///
  /// - Parameter kind: what the file is, where that has been asked already.
  nonisolated(nonsending) static func whileOpen<Value>(
    at path: String, _ kind: SavedKind? = nil,
    _ body: nonisolated(nonsending) (SessionFile) async throws -> Value
  ) async throws -> Value {
    let seal = try Unlocking.seal(for: path, kind ?? SavedKind(of: path))
    let file = try SessionFile.open(at: path, with: seal)
    do {
      let value = try await body(file)
      await file.close()
      return value
    } catch {
      await file.close()
      throw error
    }
  }
}
