extension Command {
  var plenaryTitle: String {
    switch self {
    case .namePresenter: "name a presenter"
    case .writeHeadline: "write a headline"
    case .writePoints: "write points"
    case .addAction: "add an action"
    case .changeAction(let action, _, _, _, _): "change action \(action)"
    case .removeAction(let action): "remove action \(action)"
    case .addFeedback: "add feedback"
    case .removeFeedback: "remove feedback"
    case .addResource: "add a resource"
    case .removeResource(let resource): "remove resource \(resource)"
    case .labelStatement(let statement, let label):
      "label \(statement.title) \(label.rawValue)"
    default: kind
    }
  }

  var runningTitle: String {
    switch self {
    case .startPart(let part): "start part \(part)"
    case .pausePart: "pause the clock"
    case .resumePart: "let the clock run on"
    case .extendPart(let part, let seconds): "\(seconds < 0 ? "shorten" : "extend") part \(part)"
    case .finishPart: "finish the part"
    case .spreadOverrun: "spread the overrun"
    case .setSignals: "set the bell"
    case .moveSpotlight: "move the spotlight"
    case .showSteps: "show another step"
    case .turnProjector: "turn the projector's page"
    case .lightProjector: "light the projector"
    case .undo: "undo"
    case .redo: "redo"
    default: kind
    }
  }
}
