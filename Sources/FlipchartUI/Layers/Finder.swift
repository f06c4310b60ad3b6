import Facilitation
import Screen

extension Model {
  /// Lists every action that can be done here, with its keys; one that cannot be done now says why.
  func finder() -> Picker {
    let actions = Keymap.actions(on: page, at: actor.seat).filter { $0 != .general(.find) }
    let items = actions.map { action in
      Picker.Item(
        label: action.title, detail: keyLabels(of: action), disabled: reason(against: action))
    }
    return Picker(purpose: .action(actions), title: "What do you want to do?", items: items)
  }

  private func reason(against action: Action) -> String? {
    if case .disabled(let reason) = availability(of: action) { reason } else { nil }
  }
}
