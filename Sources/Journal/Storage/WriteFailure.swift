/// How a turn at the journal failed.
enum WriteFailure: Error {
  /// Before the commit: nothing was written.
  case before(any Error)
  /// In the commit: it may have been written or not.
  case during(any Error)
}
