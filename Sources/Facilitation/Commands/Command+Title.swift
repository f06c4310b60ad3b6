extension Command {
  /// What it asks for, to stand after "you can": "edit note #12".
  public var title: String { caseName(of: self) }
}
