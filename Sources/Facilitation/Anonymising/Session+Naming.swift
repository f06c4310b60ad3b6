extension Session {
  /// Whether a text is sure to name nobody: everybody on the list has a name, and no part of any of
  /// them stands in it, nor of the facilitator's or a presenter's.
  ///
  /// Where somebody on the list has a slot alone, a first name cannot be told from the name of an
  /// organisation.
  public func isSureToNameNobody(_ text: String) -> Bool {
    let listed = participants.compactMap { person in person.name.map { (person.id, $0) } }
    guard !listed.isEmpty, listed.count == participants.count else { return false }
    let others = [details.facilitator] + reportBacks.values.map(\.presenter)
    let names = NameList(
      listed.map { NameList.Name(slot: $0.0.slot, name: $0.1) }
        + others.map { NameList.Name(slot: NameList.somebody, name: $0) })
    return names.replacing(in: text) == text && !names.mayBeNamed(in: text)
  }
}
