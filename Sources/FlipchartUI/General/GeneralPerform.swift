import Facilitation
import Screen

extension Model {
  mutating func perform(_ action: GeneralAction) -> [Effect] {
    switch action {
    case .showAgenda: show(.agenda)
    case .showCharts: show(.charts)
    case .showGroups: show(.groups)
    case .showVote: show(.vote)
    case .showReportBack: show(.reportBack)
    case .showReport: show(.report)
    case .showTimeline: showTimeline()
    case .nextPage: leaf(by: 1)
    case .previousPage: leaf(by: -1)
    default: performTool(action)
    }
  }

  private mutating func performTool(_ action: GeneralAction) -> [Effect] {
    switch action {
    case .undo: return undoLastStep()
    case .redo: return send(.redo, confirming: redoTitle.map { "Done again: \($0)." })
    case .search: return session.map { noteSearch(in: $0) }.map { open($0) } ?? []
    case .goToNote: return openGoTo()
    case .showOutbox: return showOutbox()
    case .find: return open(finder())
    case .help:
      layers.append(.help(scrolled: 0))
      return []
    default: return performOnProjector(action)
    }
  }

  /// Of a step that nothing takes back it is said first that it stays, lest the one before it goes
  /// unnoticed.
  private mutating func undoLastStep() -> [Effect] {
    if let last = session?.finalStep(for: actor), warnedOfFinal != last.revision, let undoTitle {
      warnedOfFinal = last.revision
      say(
        .warning,
        "“\(last.title)” cannot be undone. Undo once more for what was before it: \(undoTitle).")
      return []
    }
    return send(.undo, confirming: undoTitle.map { "Undone: \($0)." })
  }

  private mutating func performOnProjector(_ action: GeneralAction) -> [Effect] {
    switch action {
    case .chooseScene: return session.map { open(sceneChooser(in: $0)) } ?? []
    case .nextOnProjector: return moveOnProjector(by: 1)
    case .backOnProjector: return moveOnProjector(by: -1)
    case .showWholeScene:
      return send(.showSteps(count: nil), confirming: "The room sees all of it.")
    case .blankProjector: return blankOrLight()
    case .showPreview:
      preview = chrome.preview == nil ? .shown : .hidden
      return []
    case .showLaptops: return showLaptops()
    default: return performOutside(action)
    }
  }

  private mutating func performOutside(_ action: GeneralAction) -> [Effect] {
    switch action {
    case .switchTheme: switchTheme()
    case .chooseTheme: chooseTheme()
    case .switchMouse: switchMouse()
    case .repaint: [.repaint]
    case .suspend: [.suspend]
    case .leave: leave()
    case .quit: quit()
    default: []
    }
  }

  /// Shows a page below the layers.
  mutating func show(_ page: Page) -> [Effect] {
    self.page = page
    return []
  }

  private mutating func leaf(by step: Int) -> [Effect] {
    let pages = Page.facilitator
    let place = pages.firstIndex(of: page) ?? 0
    return show(pages[(place + step + pages.count) % pages.count])
  }

  private mutating func switchMouse() -> [Effect] {
    usesMouse.toggle()
    pointer = Pointer()
    say(
      .information,
      usesMouse
        ? "The mouse points here again; with Shift most terminals select text all the same."
        : "The mouse selects text, as the terminal does it.")
    return [.setMouse(usesMouse)]
  }

  private mutating func leave() -> [Effect] {
    session = nil
    whole = nil
    copy = nil
    fileName = ""
    actor = .facilitator
    page = .lobby
    layers = []
    sent = [:]
    return [.leaveSession, .listLobby]
  }

  private mutating func quit() -> [Effect] {
    guard session != nil else { return [.quit] }
    return confirm(
      "\(draftSentence ?? "Everything is saved.") Quit?", then: .effects([.quit]))
  }

  /// What was typed and is not in the session yet; nil where nothing is.
  private var draftSentence: String? {
    if let waiting = copy?.waiting.count, waiting > 0, copy?.isCarried == false {
      return "\(counted(waiting, "step")) of yours has not reached the session yet: it waits here, "
        + "and goes when you join again."
    }
    if !helper.line.isEmpty { return "The line that you are typing is not saved yet." }
    if vote.line.isOpen, !vote.line.field.isEmpty {
      return "The ballot that you are typing is not handed in yet."
    }
    return abandoned.map { "What you typed for “\($0.title)” is not saved yet." }
  }
}
