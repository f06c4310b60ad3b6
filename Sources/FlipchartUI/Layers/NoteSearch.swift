import Facilitation
import Screen

extension Model {
  /// Lists all notes, to be narrowed by words of the text, the number, the group or the cluster.
  func noteSearch(in session: Session) -> Picker {
    let names = Dictionary(session.clusters.map { ($0.id, $0.name) }) { first, _ in first }
    let notes = Array(session.notes)
    let items = notes.map { note in
      let chart = session.chart(of: note)
      let owner = chart.map(session.ownerName) ?? ""
      let cluster = note.cluster.flatMap { names[$0] }.map { "◇ \($0)" }
      let parked = note.parking == nil ? nil : "parked"
      let merged = note.merged.map { "in #\($0.face)" }
      let place = session.sections[note.section]?.title
      return Picker.Item(
        label: "#\(note.id)  \(note.text.onOneLine)",
        detail: [merged, parked, cluster, place].compactMap(\.self).joined(separator: "  "),
        keywords: "\(owner) \(chart?.title ?? "") \(note.member?.slot ?? "")")
    }
    return Picker(purpose: .note(notes.map(\.id)), title: "Search the notes", items: items)
  }
}
