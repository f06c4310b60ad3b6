import ArgumentParser
import Facilitation

/// A passage as it is written on the command line: `12`, `#12`, `row:3`, `point:1.2`, `person:P07`.
struct PassageArgument: ExpressibleByArgument {
  let passage: Passage

  /// The ways to write one, for the help.
  static let forms = """
    12 (a note), row:3, action:2, feedback:1, resource:1, cluster:4, headline:1 (of group 1), \
    presenter:1, point:1.2 (point 2 of group 1), reason:1 (in round 1), person:P07
    """

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1)
    guard let last = parts.last else { return nil }
    let kind = parts.count == 2 ? String(parts[0]) : "note"
    let numbers = last.drop { "#Pp".contains($0) }.split(separator: ".").map { Int($0) ?? 0 }
    guard numbers.count == (kind == "point" ? 2 : 1), numbers.allSatisfy({ $0 > 0 }),
      let passage = Self.passage(kind, numbers)
    else { return nil }
    self.passage = passage
  }

  private static func passage(_ kind: String, _ numbers: [Int]) -> Passage? {
    let number = numbers[0]
    return switch kind {
    case "note": .note(number: NoteID(number))
    case "row": .row(number: RowID(number))
    case "action": .action(number: ActionID(number))
    case "feedback": .feedback(number: FeedbackID(number))
    case "resource": .resource(number: ResourceID(number))
    case "cluster": .cluster(number: ClusterID(number))
    case "headline": .headline(group: GroupID(number))
    case "presenter": .presenter(group: GroupID(number))
    case "point": .point(group: GroupID(number), number: numbers[1])
    case "reason": .reason(round: RoundID(number))
    case "person": .person(slot: ParticipantID(number))
    default: nil
    }
  }
}
