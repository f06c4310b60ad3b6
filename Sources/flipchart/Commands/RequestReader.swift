import Journal

/// Reads commands where it may wait for whoever types them, while those before are saved.
actor RequestReader {
  private let lines: LineReader
  private let executor = QueueExecutor(label: "flipchart.requests")

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(_ lines: sending LineReader) {
    self.lines = lines
  }

  /// The commands that are there, at least one unless the end is reached; nil then.
  func batch() throws -> [RequestLine]? {
    try lines.batch(of: 1_000)?.map(RequestLine.init)
  }
}
