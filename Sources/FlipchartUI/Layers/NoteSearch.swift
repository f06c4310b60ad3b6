import Facilitation
import Screen

extension Model {
  /// Lists all notes, to be narrowed by words of the text, the number, the group or the cluster.
  func noteSearch(in session: Session) -> Picker {
    let names = Dictionary(session.clusters.map { ($0.id, $0.name) }) { first, _ in first }
    var places: [SectionID: String] = [:]
    for section in session.sections { places[section.id] = place(of: section, in: session) }
    let notes = Array(session.notes)
    let items = notes.map { note in
      let cluster = note.cluster.flatMap { names[$0] }.map { " ⊂ \($0)" } ?? ""
      let parked = note.parking == nil ? "" : " · parked"
      return Picker.Item(
        label: "#\(note.id)  \(note.text.onOneLine)",
        detail: "\(places[note.section] ?? "")\(cluster)\(parked)")
    }
    return Picker(purpose: .note(notes.map(\.id)), title: "Search the notes", items: items)
  }

  private func place(of section: Section, in session: Session) -> String {
    let chart = session.charts[section.chart]
    let group = chart?.owner.flatMap { session.groups[$0]?.name }
    let names = [group, chart?.title, section.title].compactMap(\.self)
    return names.enumerated().filter { index, name in index == 0 || names[index - 1] != name }
      .map(\.element).joined(separator: " · ")
  }
}

extension String {
  /// The text with a space for each line end.
  var onOneLine: String {
    contains("\n") ? split(separator: "\n").joined(separator: " ") : self
  }
}
