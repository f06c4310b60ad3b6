import ArgumentParser

/// Where sessions live, for every command that has to do with one.
struct SessionPlace: ParsableArguments {
  @Option(
    help: .init(
      """
      The folder of sessions; without it $FLIPCHART_SESSIONS, ./sessions where that is, or \
      $XDG_DATA_HOME/flipchart.
      """, valueName: "folder"))
  var sessions: String?

  /// What this run of the program sees.
  func library() throws -> Library {
    try Library(sessions: sessions)
  }
}
