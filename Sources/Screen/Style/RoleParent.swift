extension Role {
  /// The role whose look this one takes where a theme does not mention it; `plain` has none.
  ///
  /// Every chain ends at `plain`: what is chosen follows `selected`, messages follow `notice`,
  /// dialogs follow `overlay`, and all parts of a note follow its paper.
  public var parent: Role? {
    switch self {
    case .plain: nil
    case .disabled, .border, .scrollTrack, .barEmpty, .inputHint, .dotFree: .dim
    case .emphasis, .heading, .overlayTitle, .cluster: .title
    case .borderFocused, .scrollThumb, .timer, .barFull, .dot, .spotlight, .code: .accent
    case .tabActive, .inputCursor: .selected
    case .statusText, .statusKey, .headerBar, .tab: .statusBar
    case .warning, .success, .labelPublic: .notice
    case .refusal, .labelConfidential, .timerWarning, .tied: .warning
    case .labelUrgent, .timerOver: .refusal
    case .winner: .success
    case .overlayBorder: .borderFocused
    case .overlayDim: .overlay
    default: noteParent ?? .plain
    }
  }

  private var noteParent: Role? {
    for paper in Paper.allCases {
      if self == paper.edge || self == paper.faint { return paper.role }
      if self == paper.selected { return .selected }
    }
    return nil
  }
}
