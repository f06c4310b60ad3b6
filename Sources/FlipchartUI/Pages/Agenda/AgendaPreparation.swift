import Facilitation
import Screen

extension Model {
  /// What a facilitator minds before anybody enters the room: the checklist in the first column,
  /// the rest in the second; all in one where there is one.
  func preparationText(of plan: Plan, columns: [Int]) -> [Passage] {
    guard let width = columns.first else { return [] }
    var first = Passage(columns: width)
    addChecklist(of: plan, to: &first)
    guard columns.count > 1 else {
      addBackground(of: plan, to: &first)
      return [first]
    }
    var second = Passage(columns: columns[1])
    addBackground(of: plan, to: &second)
    return [first, second]
  }

  private func addChecklist(of plan: Plan, to passage: inout Passage) {
    passage.paragraph(plan.purpose)
    add(plan.preparation, under: "Before the session", marker: "□  ", to: &passage)
    add(plan.materials, under: "In the room", marker: "□  ", to: &passage)
    guard !plan.roles.isEmpty else { return }
    passage.heading("Who does what")
    for role in plan.roles {
      passage.item("\(role.name): \(role.duty)", marker: "•  ")
    }
  }

  private func addBackground(of plan: Plan, to passage: inout Passage) {
    add(plan.groupRules, under: "What groups hold to", marker: "•  ", to: &passage)
    add(plan.extras, under: "If there is time", marker: "+  ", to: &passage)
    let links = plan.links.map { $0.address.isEmpty ? $0.title : "\($0.title): \($0.address)" }
    add(links, under: "To read", marker: "→  ", to: &passage)
    add([plan.credit].filter { !$0.isEmpty }, under: "Whose work this is", marker: "", to: &passage)
  }

  private func add(
    _ items: [String], under heading: String, marker: String, to passage: inout Passage
  ) {
    guard !items.isEmpty else { return }
    passage.heading(heading)
    for item in items { passage.item(item, marker: marker) }
  }
}
