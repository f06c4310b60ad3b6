import Facilitation
import Screen

extension Form {
  /// How the end of a step is told.
  static func signals(_ signals: ClockSignals) -> Form {
    let minutes = SignalMinutes.options(with: signals.warningMinutes)
    return Form(
      purpose: .agenda(.signals), title: "Bell and warning",
      fields: [
        .choice(
          "Warn", minutes.map(SignalMinutes.title),
          chosen: minutes.firstIndex(of: signals.warningMinutes) ?? 0),
        .choice("Ring", ["No", "Yes"], chosen: signals.bell ? 1 : 0),
        .choice(
          "Light up", ["No screen", "Facilitator and helpers", "The projector too"],
          chosen: ClockSignals.Flash.allCases.firstIndex(of: signals.flash) ?? 0),
      ])
  }
}

/// How long before the end of a step it can be warned.
enum SignalMinutes {
  /// What there is to choose from; nil for not at all.
  static func options(with minutes: Int?) -> [Int?] {
    let usual = [1, 2, 3, 5, 10]
    return [nil] + (minutes.map { Set(usual + [$0]).sorted() } ?? usual).map { Optional($0) }
  }

  fileprivate static func title(_ minutes: Int?) -> String {
    minutes.map { "\(counted($0, "minute")) before" } ?? "Not before the end"
  }
}

extension Model {
  mutating func openSignals() -> [Effect] {
    session.map { open(.signals($0.agenda.signals)) } ?? []
  }

  mutating func submitSignals(_ form: Form) -> [Effect] {
    guard let signals = session?.agenda.signals else { return [] }
    let chosen = ClockSignals(
      warningMinutes: SignalMinutes.options(with: signals.warningMinutes)[form.choice(0)],
      bell: form.choice(1) == 1, flash: ClockSignals.Flash.allCases[form.choice(2)])
    guard chosen != signals else { return [] }
    return send(
      .setSignals(signals: chosen), confirming: "Kept for this session.", form: .form(form))
  }
}
