import Screen

extension ChartsAction {
  var keys: [Key] {
    switch self {
    case .write: [.character("n"), Key(.insert)]
    case .edit: [.character("e")]
    case .delete: [.character("d"), Key(.delete)]
    case .redact: [.character("D")]
    case .move: [.character("m")]
    case .colour: [.character("o")]
    case .label: [.character("b")]
    case .attribute: [.character("w")]
    case .park: [.character("P")]
    case .unpark: [.alt("p")]
    case .makeAction: [.character("a")]
    case .mark: [.character(" ")]
    case .unmarkAll: [.escape]
    case .cluster: [.character("g")]
    case .uncluster: [.character("x")]
    case .renameCluster: [.character("r")]
    case .removeCluster: [.alt("r")]
    case .sort: [.character("t")]
    case .merge: [.character("M")]
    case .split: [.character("X")]
    case .dropRow: [.character("K")]
    case .listAlike: [.character("=")]
    case .compare: [.character("&")]
    case .read: [.enter, .character("v")]
    case .spotlight: [.character("S")]
    case .spotlightNote: [.character("N")]
    default: placeKeys
    }
  }

  /// Shifted and Alt arrows are lost on some ways to a terminal; every one has a plain key too.
  private var placeKeys: [Key] {
    switch self {
    case .up: [Key(.up), .character("k")]
    case .down: [Key(.down), .character("j")]
    case .left: [Key(.left), .character("h")]
    case .right: [Key(.right), .character("l")]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .pageUp: [Key(.pageUp)]
    case .pageDown: [Key(.pageDown)]
    case .carryUp: [.character("{"), Key(.up, .shift), Key(.up, .alt)]
    case .carryDown: [.character("}"), Key(.down, .shift), Key(.down, .alt)]
    case .carryLeft: [.character("<"), Key(.left, .shift), Key(.left, .alt)]
    case .carryRight: [.character(">"), Key(.right, .shift), Key(.right, .alt)]
    default: chartKeys
    }
  }

  private var chartKeys: [Key] {
    switch self {
    case .pickChart: [.character("c")]
    case .nextChart: [.character(")")]
    case .previousChart: [.character("(")]
    case .sideBySide: [.character("s")]
    case .otherChart: [.tab, .backTab]
    case .prompts: [.character("p")]
    case .larger: [.character("+"), .character("z")]
    case .smaller: [.character("-")]
    case .byCluster: [.character("y")]
    case .addChart: [.character("H")]
    case .changeChart: [.character("E")]
    case .removeChart: [.alt("h")]
    case .addSection: [.character("I")]
    case .changeSection: [.character("i")]
    case .removeSection: [.alt("i")]
    default: []
    }
  }
}
