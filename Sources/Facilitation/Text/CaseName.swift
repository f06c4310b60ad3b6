/// The name of an enumeration's case, as it stands in the source and as the key in its JSON.
func caseName(of value: some Any) -> String {
  Mirror(reflecting: value).children.first?.label ?? String(describing: value)
}

extension Command {
  /// The name of the case: `addNote`.
  public var kind: String { caseName(of: self) }
}

extension Event {
  /// The name of the case, for the journal's column: `noteAdded`.
  public var kind: String { caseName(of: self) }
}
