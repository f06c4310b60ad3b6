import Facilitation
import Screen

/// A list to choose from, narrowed by typing.
struct Picker: Equatable, Sendable {
  struct Item: Equatable, Sendable {
    var label: String
    var detail = ""
    /// The character that chooses it at once; nil for none.
    var key: Character?
    /// Why it cannot be chosen now; nil where it can.
    var disabled: String?
    /// More words by which it is found, and which are not shown.
    var keywords = ""
  }

  let purpose: PickerPurpose
  let title: String
  let items: [Item]
  /// What becomes of typed text that is chosen itself, such as `Send`; nil where it only narrows.
  var typedVerb: String?
  /// What has been typed to narrow the list.
  private(set) var filter: TextField
  /// The place of the selection among the entries.
  var selected: Int
  /// The places of the items that the filter lets through: each of its words somewhere in them.
  private(set) var shown: [Int]
  /// What the filter looks at, item by item.
  private let keys: [SearchKey]
  /// Whether what is typed narrows the list, though it has characters that choose at once.
  private var isNarrowing = false

  /// A list with one of its items chosen.
  init(purpose: PickerPurpose, title: String, items: [Item], selected: Int = 0) {
    self.purpose = purpose
    self.title = title
    self.items = items
    self.selected = selected
    filter = TextField()
    shown = Array(items.indices)
    keys = items.map { SearchKey("\($0.label) \($0.detail) \($0.keywords)") }
  }

  /// What is shown from top to bottom: the items that the filter lets through, and below them the
  /// typed text itself, where that can be chosen.
  var entries: [Item] {
    shown.map { items[$0] } + (typedEntry.map { [$0] } ?? [])
  }

  /// The place of the chosen item among all; nil where it is the typed text, or nothing.
  var chosen: Int? {
    shown.indices.contains(selected) ? shown[selected] : nil
  }

  /// The typed text, where that is what is chosen.
  var chosenText: String? {
    chosen == nil && typedEntry != nil ? filter.text.onOneLine.trimmed : nil
  }

  private var typedEntry: Item? {
    let text = filter.text.onOneLine.trimmed
    guard let typedVerb, !text.isEmpty else { return nil }
    return Item(label: "\(typedVerb) “\(text)”", detail: "as you typed it")
  }

  /// Whether characters choose at once, until `/` or what is no such character narrows the list.
  var choosesAtOnce: Bool {
    !isNarrowing && filter.isEmpty && items.contains { $0.key != nil }
  }

  /// Chooses the item that a key stands for; false where it stands for none now.
  mutating func choose(by key: Key) -> Bool {
    guard choosesAtOnce, let typed = key.typed,
      let place = items.firstIndex(where: { $0.key == typed })
    else { return false }
    selected = place
    return true
  }

  /// Moves the selection and stops at the ends.
  mutating func move(by step: Int) {
    selected = max(0, min(selected + step, entries.count - 1))
  }

  /// Does what a key means in the filter.
  mutating func edit(with key: Key) {
    if choosesAtOnce, key == .character("/") {
      isNarrowing = true
      return
    }
    if filter.handle(key) == .edited { narrow() }
  }

  /// Puts text into the filter.
  mutating func paste(_ text: String) {
    if filter.paste(text) == .edited { narrow() }
  }

  private mutating func narrow() {
    let words = filter.text.split(separator: " ").map { SearchKey(String($0)) }
    shown = items.indices.filter { index in words.allSatisfy(keys[index].contains) }
    selected = 0
  }
}

/// What a list is chosen from for.
enum PickerPurpose: Equatable, Sendable {
  /// An action of the page, in the order of `Keymap.actions`.
  case action([Action])
  /// A note to go to, in the order of the list.
  case note([NoteID])
  /// An entry of the journal to go to on the timeline, in order.
  case entry
  /// A theme to show, and the one that was in use before.
  case theme([String], before: String)
  case lobby(LobbyPicker)
  case agenda(AgendaPicker)
  case charts(ChartsPicker)
  case groups(GroupsPicker)
  case vote(VotePicker)
  case reportBack(ReportBackPicker)
  case helper(HelperPaste)
  /// What the projector is to show, in the order of the list.
  case scene([SceneChoice])
  /// What a copy's outbox holds.
  case outbox(OutboxPicker)
  /// How far something that was said may travel.
  case label(Statement)
}

extension Model {
  /// Opens a list.
  mutating func open(_ picker: Picker) -> [Effect] {
    layers.append(.picker(picker))
    return []
  }

  mutating func press(_ key: Key, on picker: Picker) -> [Effect] {
    var picker = picker
    switch key {
    case .escape, .control("c"):
      return cancel(picker)
    case .enter:
      return pick(from: picker)
    case Key(.down), .control("n"), .tab: picker.move(by: 1)
    case Key(.up), .control("p"), .backTab: picker.move(by: -1)
    case Key(.pageDown): picker.move(by: PickerLayout(picker, in: size).listRows)
    case Key(.pageUp): picker.move(by: -PickerLayout(picker, in: size).listRows)
    default:
      if picker.choose(by: key) {
        replaceTop(with: .picker(picker))
        return pick(from: picker)
      }
      picker.edit(with: key)
    }
    replaceTop(with: .picker(picker))
    return preview(picker)
  }

  mutating func paste(_ text: String, on picker: Picker) -> [Effect] {
    var picker = picker
    picker.paste(text)
    replaceTop(with: .picker(picker))
    return []
  }

  /// Chooses the item under the pointer.
  mutating func click(_ point: Point, on picker: Picker) -> [Effect] {
    var picker = picker
    let layout = PickerLayout(picker, in: size)
    guard let row = layout.row(at: point) else { return [] }
    picker.selected = row
    replaceTop(with: .picker(picker))
    return pick(from: picker)
  }

  private mutating func pick(from picker: Picker) -> [Effect] {
    guard let index = picker.chosen else {
      return picker.chosenText.map { take($0, from: picker) } ?? []
    }
    if let reason = picker.items[index].disabled {
      say(.warning, reason)
      return []
    }
    layers.removeLast()
    switch picker.purpose {
    case .action(let actions): return attempt(actions[index])
    case .note(let notes): return goTo(notes[index])
    case .entry: return pickEntry(index)
    case .theme: return preview(picker)
    case .lobby(let purpose): return pick(index, for: purpose)
    case .agenda(let purpose): return pick(index, for: purpose)
    case .charts(let purpose): return pick(index, for: purpose)
    case .groups(let purpose): return pick(index, for: purpose)
    case .vote(let purpose): return pick(index, for: purpose)
    case .reportBack(let purpose): return pick(index, for: purpose)
    case .helper(let paste): return pick(index, for: paste)
    case .scene(let choices): return show(choices[index])
    case .outbox(let purpose): return pick(index, for: purpose)
    case .label(let statement): return label(statement, Label.allCases[index])
    }
  }

  /// Does what a list is for with text that was typed in the place of one of its items.
  private mutating func take(_ text: String, from picker: Picker) -> [Effect] {
    layers.removeLast()
    switch picker.purpose {
    case .groups(.nudge(let group)): return nudge(group, with: text, form: .picker(picker))
    case .charts(.cluster(let notes, _)):
      return addCluster(text, of: notes, form: .picker(picker))
    default: return []
    }
  }
}
