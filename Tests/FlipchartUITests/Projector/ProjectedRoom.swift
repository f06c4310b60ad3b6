import Facilitation
import Screen
import Support

/// A workshop in which everything is present that a projector must not show.
enum ProjectedRoom {
  /// Every scene there is, of things that may be shown and of things that may not.
  static let scenes: [Spotlight] = [
    .welcome, .agenda, .prompts(2), .chart(1), .chart(2), .chart(3), .comparison(1, 2), .note(1),
    .note(8), .note(13), .round(1), .round(2), .reportBack(1), .parkingLot, .wayForward, .blank,
    .speaker(name: "Rosa", topic: "Why local data"), .groups(1, 2), .barriers, .break(3), .testCard,
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
    for command in secrets(secret) + words { robot.apply(command) }
    robot.apply(
      .addNote(text: "By a helper", section: 2, colour: nil, label: nil, member: 1),
      as: Actor(.helper(1), name: secret))
    robot.apply(.openRound(round: 1))
    for voter in robot.session?.voters ?? [] {
      let dots = [Dots(target: favourite, count: 1)]
      robot.apply(.castBallot(round: 1, slot: voter.id, dots: dots))
    }
    return robot.session ?? RobotWorkshop.busy()
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
