extension Theme {
  /// The theme that is always there: the terminal's own colours, and attributes alone.
  ///
  /// It tells every role apart that must be told apart on a screen without colours.
  public static let fallback = Theme(name: "plain", kind: .dark, styles: fallbackStyles)

  private static let fallbackStyles: [Role: Style] = {
    var styles = fallbackAttributes.mapValues { Style(attributes: $0) }
    for paper in Paper.allCases {
      styles[paper.role] = Style()
      styles[paper.edge] = Style()
      styles[paper.faint] = Style(attributes: .dim)
      styles[paper.selected] = Style(attributes: .reverse)
    }
    return styles
  }()

  private static let fallbackAttributes: [Role: Style.Attributes] = [
    .plain: [],
    .dim: .dim,
    .title: .bold,
    .emphasis: .bold,
    .accent: .bold,
    .code: .underline,
    .selected: .reverse,
    .selectedDim: .underline,
    .matched: [.underline, .bold],
    .border: .dim,
    .borderFocused: .bold,
    .scrollThumb: .bold,
    .tab: [],
    .tabActive: [.reverse, .bold],
    .headerBar: .reverse,
    .statusBar: .reverse,
    .statusKey: [.reverse, .bold],
    .notice: .bold,
    .warning: [.bold, .underline],
    .refusal: [.bold, .reverse],
    .success: .bold,
    .input: .underline,
    .inputCursor: .reverse,
    .inputHint: [.dim, .underline],
    .overlay: [],
    .overlayDim: .dim,
    .overlayBorder: .bold,
    .barFull: [],
    .barEmpty: .dim,
    .timer: .bold,
    .timerWarning: [.bold, .underline],
    .timerOver: [.bold, .reverse],
    .winner: .bold,
    .tied: [.bold, .underline],
    .labelPublic: [],
    .labelConfidential: .underline,
    .labelUrgent: [.bold, .reverse],
  ]
}
