public import Facilitation

/// Plans as they stand in YAML files.
public enum PlanFile {
  /// The plan that a text says.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: The file's name for the sentences about it; its last part without the ending is the
  ///     plan's short name.
  /// - Throws: Every mistake with its line.
  public static func read(_ text: String, file: String) throws(Faults) -> Plan {
    let log = FaultLog(file: file)
    let slug = Slug.stem(of: file)
    if !Slug.isValid(slug) {
      let expected = "a name of lower-case letters, digits and hyphens"
      log.report("the file is called “\(slug.shortened)”", expected: expected, line: 1)
    }
    let root = Document.root(of: text, log: log)
    return try log.finish(root.flatMap(PlanReader.reading(slug: slug).read))
  }
}
