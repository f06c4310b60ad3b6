import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The view is on the way of every key, so what it costs must not grow with what hangs out of sight.
@Suite struct CardFlowTests {
  private func session(notes: Int) -> Session {
    let robot = Robot(RobotWorkshop.empty())
    for number in 1...notes {
      robot.apply(
        .addNote(
          text: "Point \(number), with words enough for two lines or three", section: 1,
          colour: nil, label: nil, member: nil))
    }
    return robot.session ?? RobotWorkshop.empty()
  }

  @Test(arguments: [1, 20, 300])
  func onlyWhatIsSeenIsLaidOut(selected: Int) throws {
    let session = session(notes: 300)
    let column = try #require(session.columns(of: 1, by: .sections).first)
    let flow = CardFlow(
      column, in: session, look: .card, size: Size(columns: 24, rows: 17),
      chosen: NoteID(selected), scrolled: 0)
    #expect(flow.places.contains { $0.note == NoteID(selected) })
    #expect(flow.places.count <= 6)
    #expect(flow.places.allSatisfy { $0.rect.bottom <= 17 })
  }

  @Test func whatWasSeenStaysWhileTheSelectionIsInView() throws {
    let session = session(notes: 40)
    let column = try #require(session.columns(of: 1, by: .sections).first)
    let size = Size(columns: 24, rows: 17)
    let flow = CardFlow(
      column, in: session, look: .card, size: size, chosen: 12, scrolled: 10)
    #expect(flow.first == 10)
    let end = CardFlow(column, in: session, look: .card, size: size, chosen: nil, scrolled: 99)
    #expect(end.places.last?.note == 40)
    #expect(end.places.count >= 3, "no room is wasted at the end")
  }

  @Test func whatIsStillOutOfSightComesToTheMiddle() throws {
    let session = session(notes: 40)
    let column = try #require(session.columns(of: 1, by: .sections).first)
    let flow = CardFlow(
      column, in: session, look: .card, size: Size(columns: 24, rows: 25), chosen: 20,
      scrolled: 0)
    #expect(flow.first < 19 && flow.places.last?.note != 20, "the next steps move no card")
  }

  @Test func severalCardsStandBesideEachOtherWhereItIsWide() throws {
    let session = session(notes: 7)
    let column = try #require(session.columns(of: 1, by: .sections).first)
    let flow = CardFlow(
      column, in: session, look: .card, size: Size(columns: 95, rows: 30), chosen: nil,
      scrolled: 0)
    #expect(flow.across == 3)
    #expect(flow.totalRows == 3)
    let overlap = flow.places.contains { place in
      flow.places.contains {
        $0.note != place.note && !$0.rect.intersection(place.rect).isEmpty
      }
    }
    #expect(!overlap)
  }

  @Test(arguments: 12...40)
  func theSignsOfACardCoverNeitherItsNumberNorItsLabel(columns: Int) throws {
    let session = session(notes: 121)
    let robot = Robot(session)
    robot.apply(.labelNote(note: 121, label: .urgent))
    robot.apply(.parkNote(note: 121, parking: Parking()))
    let note = try #require(robot.session?.notes[121])
    var card = NoteCard(note: note)
    card.hasOwnColour = true
    (card.isChosen, card.isMarked) = (true, true)
    let frame = Frame(size: Size(columns: columns, rows: 4)) { canvas in
      card.drawCard(["Text"], on: &canvas, canvas.bounds)
    }
    #expect(frame.contains("✓ #121"))
    #expect(columns < 16 || frame.contains("U"))
  }
}
