import Facilitation
import Support
import Testing

@Suite struct LabelTests {
  private let scene = Scene().given(
    .note("Radio"), .note("Maps", in: 3), .labelNote(note: 2, label: .confidential))

  @Test func whatIsMadeFromANoteTakesOverItsLabel() {
    let made = scene.given(
      .addAction(what: "Draw maps", who: nil, due: nil, note: 2),
      .writePoints(
        group: 1, points: [ReportBack.Point(text: "New"), ReportBack.Point(text: "Too", echo: 2)]))
    #expect(made.session.label(of: .action(number: 1)) == .confidential)
    #expect(made.session.label(of: .point(group: 1, number: 1)) == .public)
    #expect(made.session.label(of: .point(group: 1, number: 2)) == .confidential)
    #expect(made.session.label(of: .point(group: 1, number: 3)) == nil)
  }

  @Test func whatIsTypedHasThePlansLabel() {
    var plan = Plan.workshop
    plan.defaultLabel = .confidential
    let session = Scene(plan).given(
      .writeHeadline(group: 1, headline: "Ask first"),
      .addAction(what: "Draw maps", who: nil, due: nil, note: nil),
      .addFeedback(score: 5, line: "Good"), .addResource(title: "List", who: nil, link: nil),
      .writePoints(group: 1, points: [ReportBack.Point(text: "New")])
    ).session
    let statements: [Statement] = [
      .headline(group: 1), .point(group: 1, number: 1), .action(number: 1), .feedback(number: 1),
      .resource(number: 1),
    ]
    #expect(statements.allSatisfy { session.label(of: $0) == .confidential })
  }

  @Test func aStricterLabelOfTheNoteHoldsForWhatCameFromIt() {
    let made = scene.given(
      .addAction(what: "Draw maps", who: nil, due: nil, note: 2),
      .writePoints(group: 1, points: [ReportBack.Point(text: "Too", echo: 2)]))
    let urgent = made.given(.labelNote(note: 2, label: .urgent))
    #expect(urgent.session.label(of: .action(number: 1)) == .urgent)
    #expect(urgent.session.label(of: .point(group: 1, number: 1)) == .urgent)
    let undone = urgent.given(.undo)
    #expect(undone.session.label(of: .action(number: 1)) == .confidential)
    let looser = urgent.given(.labelNote(note: 2, label: .public))
    #expect(looser.session.label(of: .action(number: 1)) == .urgent)
  }

  @Test func aLabelIsLoosenedByACommandOfItsOwnAlone() {
    let points = [ReportBack.Point(text: "Too", echo: 2)]
    let secret = scene.given(.writePoints(group: 1, points: points))
    let edited = secret.given(
      .writePoints(group: 1, points: [ReportBack.Point(text: "Too much", label: .public)]))
    #expect(edited.session.label(of: .point(group: 1, number: 1)) == .confidential)
    let loosened = secret.given(
      .labelStatement(statement: .point(group: 1, number: 1), label: .public))
    #expect(loosened.session.label(of: .point(group: 1, number: 1)) == .public)
    let longer = loosened.given(
      .writePoints(group: 1, points: points + [ReportBack.Point(text: "More")]))
    #expect(longer.session.label(of: .point(group: 1, number: 1)) == .public)
  }

  @Test func whatIsSaidOfAParkedNoteTravelsNoFurtherThanTheNote() {
    let parked = scene.given(
      .parkNote(note: 1, parking: Parking(owner: "Ben")),
      .labelStatement(statement: .parking(note: 1), label: .urgent),
      .parkNote(note: 1, parking: Parking(owner: "Amina")),
      .parkNote(note: 2, parking: Parking(owner: "Ben")))
    #expect(parked.session.label(of: .parking(note: 1)) == .urgent)
    #expect(parked.session.label(of: .parking(note: 2)) == .confidential)
  }

  @Test func aLabelIsUndoneUnlessTheWordsHaveChanged() {
    let labelled = scene.given(
      .writeHeadline(group: 1, headline: "Ask first"),
      .labelStatement(statement: .headline(group: 1), label: .urgent))
    #expect(labelled.session.label(of: .headline(group: 1)) == .urgent)
    #expect(labelled.given(.undo).session.label(of: .headline(group: 1)) == .public)
    labelled.when(.labelStatement(statement: .headline(group: 1), label: .urgent))
      .refused(.noChange)
  }

  @Test func aHelperLabelsWhatTheOwnGroupSays() {
    let said = scene.given(
      .writeHeadline(group: 1, headline: "Ask first"),
      .writeHeadline(group: 2, headline: "Give back"),
      .addAction(what: "Draw maps", who: nil, due: nil, note: nil))
    said.when(.labelStatement(statement: .headline(group: 1), label: .urgent), by: .amina)
      .carriedOut()
    said.when(.labelStatement(statement: .headline(group: 2), label: .urgent), by: .amina)
      .refused(.notAllowed)
    said.when(.labelStatement(statement: .action(number: 1), label: .urgent), by: .amina)
      .refused(.notAllowed, "Only the facilitator can label action 1.")
    said.when(.labelStatement(statement: .feedback(number: 1), label: .urgent))
      .refused(.unknown, "There is nothing to label: feedback 1 is not there.")
  }
}
