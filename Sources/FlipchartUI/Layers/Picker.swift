import Facilitation
import Screen

/// A list to choose from, narrowed by typing.
struct Picker: Equatable, Sendable {
  struct Item: Equatable, Sendable {
    var label: String
    var detail = ""
    /// Why it cannot be chosen now; nil where it can.
    var disabled: String?
  }

  var purpose: PickerPurpose
  var title: String
  var items: [Item]
  /// What has been typed to narrow the list.
  var filter = TextField()
  /// The place of the selection among the items that are shown.
  var selected = 0

  /// The places of the items that the filter lets through: each of its words somewhere in them.
  var shown: [Int] {
    let words = filter.text.lowercased().split(separator: " ")
    return items.indices.filter { index in
      let text = "\(items[index].label) \(items[index].detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}

/// What a list is chosen from for.
enum PickerPurpose: Equatable, Sendable {
  /// An action of the page, in the order of `Keymap.actions`.
  case action([Action])
  /// A note to go to, in the order of the list.
  case note([NoteID])
  case lobby(LobbyPicker)
  case agenda(AgendaPicker)
  case charts(ChartsPicker)
  case groups(GroupsPicker)
  case vote(VotePicker)
  case reportBack(ReportBackPicker)
}

extension Model {
  /// Opens a list.
  mutating func open(_ picker: Picker) -> [Effect] {
    layers.append(.picker(picker))
    return []
  }

  mutating func press(_ key: Key, on picker: Picker) -> [Effect] {
    var picker = picker
    let count = picker.shown.count
    switch key {
    case .escape, .control("c"):
      layers.removeLast()
      return []
    case .enter:
      return pick(from: picker)
    case Key(.down), .control("n"), .tab:
      picker.selected = min(picker.selected + 1, max(0, count - 1))
    case Key(.up), .control("p"), .backTab:
      picker.selected = max(0, picker.selected - 1)
    default:
      if picker.filter.handle(key) == .edited { picker.selected = 0 }
    }
    replaceTop(with: .picker(picker))
    return []
  }

  mutating func paste(_ text: String, on picker: Picker) -> [Effect] {
    var picker = picker
    _ = picker.filter.paste(text)
    picker.selected = 0
    replaceTop(with: .picker(picker))
    return []
  }

  private mutating func pick(from picker: Picker) -> [Effect] {
    let shown = picker.shown
    guard shown.indices.contains(picker.selected) else { return [] }
    let index = shown[picker.selected]
    if let reason = picker.items[index].disabled {
      say(.warning, reason)
      return []
    }
    layers.removeLast()
    switch picker.purpose {
    case .action(let actions): return attempt(actions[index])
    case .note(let notes): return goTo(notes[index])
    case .lobby(let purpose): return pick(index, for: purpose)
    case .agenda(let purpose): return pick(index, for: purpose)
    case .charts(let purpose): return pick(index, for: purpose)
    case .groups(let purpose): return pick(index, for: purpose)
    case .vote(let purpose): return pick(index, for: purpose)
    case .reportBack(let purpose): return pick(index, for: purpose)
    }
  }
}
