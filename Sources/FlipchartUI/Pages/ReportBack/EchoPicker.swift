import Facilitation

extension Model {
  /// The notes that the point in hand may echo: those that read alike first, then those of other
  /// groups, then the plenary's; found by a word or by their number.
  func echoPicker(of group: Group) -> Picker {
    let candidates =
      session?.echoCandidates(for: pointInHand?.text ?? "", of: group.id) ?? []
    return Picker(
      purpose: .reportBack(.echo(group.id, candidates.map(\.note.id))),
      title: "Which note does it echo?",
      items: candidates.map { candidate in
        Picker.Item(
          label: "\(candidate.isAlike ? "≈ " : "  ")#\(candidate.note.id)  "
            + candidate.note.text.onOneLine,
          detail: place(of: candidate.note))
      })
  }

  private func place(of note: Note) -> String {
    guard let session else { return "" }
    let owner = session.group(of: note).flatMap { session.groups[$0]?.name } ?? "plenary"
    let section = session.sections[note.section].map { " · \($0.title)" } ?? ""
    return owner + section
  }
}
