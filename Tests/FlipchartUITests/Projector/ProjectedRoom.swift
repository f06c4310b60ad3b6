import Facilitation
import FlipchartUI
import Screen
import Support
import Testing

/// A workshop in which everything is present that a projector must not show.
enum ProjectedRoom {
  /// Every scene there is, of things that may be shown and of things that may not.
  static let scenes: [Spotlight] = [
    .welcome, .agenda, .prompts(2), .chart(1), .chart(2), .chart(3), .comparison(1, 2), .note(1),
    .note(8), .note(13), .round(1), .round(2), .reportBack(1), .parkingLot, .wayForward, .blank,
    .speaker(name: "Rosa", topic: "Why local data"), .groups(1, 2), .barriers, .break(3), .testCard,
    .disclosed(15), .reportBack(2), .groups(2, 1), .note(16), .note(17),
  ]

  /// The sizes that scenes are looked at in.
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  /// - Parameters:
  ///   - secret: what stands in every place that the room must not see.
  ///   - favourite: the note that everybody puts a dot on in the vote that is sealed.
  static func session(secret: String, favourite: Int) -> Session {
    let robot = Robot(RobotWorkshop.busy())
    for command in secrets(secret) + words { give(command, to: robot) }
    give(
      .addNote(text: "By Amina", section: 2, colour: nil, label: nil, member: nil),
      to: robot, as: Actor(.helper(1), name: secret))
    for command in moreSecrets(secret) { give(command, to: robot) }
    give(
      .addNote(text: secret, section: 5, colour: nil, label: nil, member: nil),
      to: robot, as: Actor(.helper(2)))
    give(.openRound(round: 1), to: robot)
    for voter in robot.session?.voters ?? [] {
      let dots = [Dots(target: favourite, count: 1)]
      give(.castBallot(round: 1, slot: voter.id, dots: dots), to: robot)
    }
    return robot.session ?? RobotWorkshop.busy()
  }

  /// A secret that was refused would be kept by any scene.
  private static func give(_ command: Command, to robot: Robot, as actor: Actor = .facilitator) {
    let answer = robot.apply(command, as: actor)
    guard case .done = answer else {
      Issue.record("\(command): \(answer)")
      return
    }
  }

  private static func secrets(_ secret: String) -> [Command] {
    var details = RobotWorkshop.busy().details
    details.facilitator = secret
    return [
      .editNote(note: 8, text: secret),
      .addNote(text: secret, section: 1, colour: nil, label: .urgent, member: nil),
      .addCluster(name: secret, notes: [8, 13]),
      .parkNote(note: 4, parking: Parking(owner: secret, when: "next week")),
      .parkNote(note: 8, parking: Parking(owner: secret, answer: secret)),
      .namePerson(slot: 1, name: secret), .namePresenter(group: 1, presenter: secret),
      .addAction(what: "Share the list", who: secret, due: "Friday", note: 9),
      .addAction(what: secret, who: nil, due: nil, note: 8),
      .draftRound(rules: RoundRules(title: secret, question: secret)),
      .describeSession(details: details),
    ]
  }

  /// A note that is shown on purpose (15), one that was merged into another, what only the
  /// consumers may read yet, and words that are for few.
  private static func moreSecrets(_ secret: String) -> [Command] {
    [
      .addNote(text: onPurpose, section: 1, colour: nil, label: .confidential, member: 1),
      .addNote(text: secret, section: 2, colour: nil, label: .confidential, member: nil),
      .mergeNotes(notes: [16], into: 8),
      .writeHeadline(group: 2, headline: secret),
      .labelStatement(statement: .headline(group: 2), label: .confidential),
      .writePoints(group: 2, points: [ReportBack.Point(text: secret)]),
      .labelStatement(statement: .point(group: 2, number: 1), label: .urgent),
      .addAction(what: secret, who: secret, due: "May", note: nil),
      .labelStatement(statement: .action(number: 3), label: .confidential),
      .addFeedback(score: 2, line: secret),
      .nudge(group: 1, text: secret), .writePrivately(group: 2, privately: true),
    ]
  }

  /// What the facilitator shows the room though it is confidential.
  static let onPurpose = "The register is kept in the priest's house"

  private static let words: [Command] = [
    .writeHeadline(group: 1, headline: "Nothing about us without us"),
    .writePoints(
      group: 1,
      points: [
        ReportBack.Point(text: "Ask the elders before any form is written"),
        ReportBack.Point(text: "Figures come too late for us as well", echo: 7),
      ]),
  ]

  /// The projector's window with a scene on it.
  static func frame(_ scene: Spotlight, of session: Session, size: Size) -> Frame {
    let robot = Robot(session, as: Actor(.projector), size: size)
    robot.apply(.moveSpotlight(to: scene))
    return robot.frame
  }
}
