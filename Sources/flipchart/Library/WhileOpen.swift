import Journal

extension SessionFile {
  /// Opens a session, calls a body with it, and closes it whatever the body does, so that what is
  /// left behind is one file; asks for the passphrase of a locked one.
  static func whileOpen<Value>(
    at path: String, _ body: (SessionFile) async throws -> Value
  ) async throws -> Value {
    let file = try SessionFile.open(at: path, with: try Unlocking.seal(for: path))
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
