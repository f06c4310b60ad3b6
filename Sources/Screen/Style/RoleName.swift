extension Role {
  /// The name that themes and snapshots use, such as `noteYellowEdge`: that of the case.
  ///
  /// Written out, for to ask the runtime how a case is called is a tenth of the program's start.
  public var name: String {
    switch self {
    case .plain: "plain"
    case .dim: "dim"
    case .disabled: "disabled"
    case .title: "title"
    case .heading: "heading"
    case .accent: "accent"
    case .emphasis: "emphasis"
    case .code: "code"
    case .selected: "selected"
    case .selectedDim: "selectedDim"
    case .matched: "matched"
    case .border: "border"
    case .borderFocused: "borderFocused"
    case .scrollTrack: "scrollTrack"
    case .scrollThumb: "scrollThumb"
    case .tab: "tab"
    case .tabActive: "tabActive"
    case .headerBar: "headerBar"
    case .statusBar: "statusBar"
    case .statusKey: "statusKey"
    case .statusText: "statusText"
    case .notice: "notice"
    case .warning: "warning"
    case .refusal: "refusal"
    case .success: "success"
    case .input: "input"
    case .inputCursor: "inputCursor"
    case .inputHint: "inputHint"
    case .overlay: "overlay"
    case .overlayDim: "overlayDim"
    case .overlayBorder: "overlayBorder"
    case .overlayTitle: "overlayTitle"
    case .barFull: "barFull"
    case .barEmpty: "barEmpty"
    case .timer: "timer"
    case .timerWarning: "timerWarning"
    case .timerOver: "timerOver"
    case .dot: "dot"
    case .dotFree: "dotFree"
    case .winner: "winner"
    case .tied: "tied"
    case .cluster: "cluster"
    case .spotlight: "spotlight"
    case .labelPublic: "labelPublic"
    case .labelConfidential: "labelConfidential"
    case .labelUrgent: "labelUrgent"
    case .noteYellow: "noteYellow"
    case .noteYellowEdge: "noteYellowEdge"
    case .noteYellowFaint: "noteYellowFaint"
    case .noteYellowSelected: "noteYellowSelected"
    case .noteBlue: "noteBlue"
    case .noteBlueEdge: "noteBlueEdge"
    case .noteBlueFaint: "noteBlueFaint"
    case .noteBlueSelected: "noteBlueSelected"
    case .noteGreen: "noteGreen"
    case .noteGreenEdge: "noteGreenEdge"
    case .noteGreenFaint: "noteGreenFaint"
    case .noteGreenSelected: "noteGreenSelected"
    case .notePink: "notePink"
    case .notePinkEdge: "notePinkEdge"
    case .notePinkFaint: "notePinkFaint"
    case .notePinkSelected: "notePinkSelected"
    case .noteOrange: "noteOrange"
    case .noteOrangeEdge: "noteOrangeEdge"
    case .noteOrangeFaint: "noteOrangeFaint"
    case .noteOrangeSelected: "noteOrangeSelected"
    case .noteViolet: "noteViolet"
    case .noteVioletEdge: "noteVioletEdge"
    case .noteVioletFaint: "noteVioletFaint"
    case .noteVioletSelected: "noteVioletSelected"
    }
  }

  /// The role of that name, if there is one.
  public init?(name: String) {
    guard let role = Role.byName[name] else { return nil }
    self = role
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Role: Codable, CodingKeyRepresentable {
  private struct NameKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The name as a key, so that a dictionary by role is written as an object.
  public var codingKey: any CodingKey { NameKey(stringValue: name) }

  /// The role that a key names.
  public init?(codingKey: some CodingKey) {
    self.init(name: codingKey.stringValue)
  }

  /// Reads a role by its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let role = Role(name: name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "There is no role named \(name).")
    }
    self = role
  }

  /// Writes the role as its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
