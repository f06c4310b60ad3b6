public import Screen

/// Themes as they stand in YAML files.
public enum ThemeFile {
  /// The theme that a text says: every role of it, each with enough contrast.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: The file's name for the sentences about it.
  /// - Throws: Every mistake with its line.
  public static func read(_ text: String, file: String) throws(Faults) -> Theme {
    let log = FaultLog(file: file)
    let root = Document.root(of: text, log: log)
    return try log.finish(root.flatMap(ThemeReader.reading.read))
  }
}
