extension Int {
  /// The number, or the end of the bounds that it is beyond.
  ///
  /// Commands are held to their bounds before anything is written. A file can hold any number, and
  /// reckoning with it must not end the program.
  func held(to bounds: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, bounds.lowerBound), bounds.upperBound)
  }
}
