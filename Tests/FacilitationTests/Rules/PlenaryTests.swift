import Facilitation
import Support
import Testing

@Suite struct PlenaryTests {
  private let scene = Scene().given(.note("Radio"), .note("Maps", in: 3))

  @Test func aGroupReportsBack() {
    let point = ReportBack.Point(text: "We need maps", echo: 2, label: .public)
    let session = scene.given(
      .namePresenter(group: 1, presenter: "Amina"), .writeHeadline(group: 1, headline: "Ask first"),
      .writePoints(group: 1, points: [point])
    ).session
    #expect(
      session.reportBacks == [
        1: ReportBack(presenter: "Amina", headline: "Ask first", points: [point])
      ])
  }

  @Test func emptyingAReportBackLeavesNone() {
    let scene = scene.given(.writeHeadline(group: 1, headline: "Ask first"))
    #expect(scene.given(.writeHeadline(group: 1, headline: "")).session.reportBacks.isEmpty)
    scene.when(.writeHeadline(group: 1, headline: "Ask first ")).refused(.noChange)
  }

  @Test func aGroupBringsThreePointsAtMost() {
    let points = (1...4).map { ReportBack.Point(text: "Point \($0)") }
    scene.when(.writePoints(group: 1, points: points)).refused(
      .outOfRange, "A group brings 3 points at most, not 4.")
    scene.when(.writePoints(group: 1, points: [ReportBack.Point(text: " ")])).refused(
      .badText, "A point cannot be empty.")
  }

  @Test func anEchoIsOfAnotherGroupsNote() {
    let own = ReportBack.Point(text: "x", echo: 1)
    scene.when(.writePoints(group: 1, points: [own])).refused(
      .inUse, "Note #1 is group “Producers”'s own; a point echoes another group's note.")
    let gone = ReportBack.Point(text: "x", echo: 99)
    scene.when(.writePoints(group: 1, points: [gone])).refused(.unknown)
  }

  @Test func anEchoOutlivesItsNote() {
    let point = ReportBack.Point(text: "x", echo: 2, label: .public)
    let removed = scene.given(.writePoints(group: 1, points: [point]), .removeNote(note: 2))
    #expect(removed.session.reportBacks[1]?.points == [point])
    removed.when(.writePoints(group: 1, points: [ReportBack.Point(text: "y", echo: 2)]))
      .carriedOut()
  }

  @Test func actionsAreAddedChangedAndTakenAway() {
    let acted = scene.given(.addAction(what: "Draw maps", who: "Ben", due: nil, note: 2))
    let action = ActionItem(id: 1, what: "Draw maps", who: "Ben", note: 2, label: .public)
    #expect(acted.session.actions[1] == action)
    let done = acted.given(
      .changeAction(action: 1, what: "Draw maps", who: "Ben", due: "May", done: true))
    #expect(done.session.actions[1]?.done == true)
    #expect(done.session.actions[1]?.note == 2)
    #expect(done.given(.removeAction(action: 1)).session.actions.isEmpty)
    scene.when(.addAction(what: "x", who: nil, due: nil, note: 9)).refused(.unknown)
    scene.when(.removeAction(action: 1)).refused(.unknown, "There is no action 1.")
  }

  @Test func feedbackIsAMarkOrALine() {
    scene.when(.addFeedback(score: 5, line: nil)).then(.feedbackAdded(Feedback(id: 1, score: 5)))
    scene.when(.addFeedback(score: nil, line: "Good")).carriedOut()
    scene.when(.addFeedback(score: nil, line: nil)).refused(
      .badText, "Feedback without a mark cannot be empty.")
    scene.when(.addFeedback(score: 6, line: nil)).refused(
      .outOfRange, "The mark must be 1–5, not 6.")
    #expect(
      scene.given(.addFeedback(score: 5, line: nil), .removeFeedback(feedback: 1)).session.feedback
        .isEmpty)
  }

  @Test func resourcesAreShared() {
    let shared = scene.given(.addResource(title: "Checklist", who: nil, link: "https://x.org"))
    #expect(shared.session.resources[1]?.link == "https://x.org")
    #expect(shared.given(.removeResource(resource: 1)).session.resources.isEmpty)
    scene.when(.removeResource(resource: 1)).refused(.unknown)
  }

  @Test func theHeadOfTheSessionIsChanged() {
    var details = scene.session.details
    scene.when(.describeSession(details: details)).refused(.noChange)
    details.place = " Nairobi "
    #expect(scene.given(.describeSession(details: details)).session.details.place == "Nairobi")
  }
}
