import Support
import Testing

@testable import Facilitation

/// Equal say against a room that was counted by hand.
@Suite struct EqualSayTests {
  /// Producers P01–P04 and Consumers P05, P06; on Making data P01 says three things, P02 one and nobody
  /// known two, P03 is away after having said one; on Using data nothing is said.
  private var scene: Scene {
    Scene(people: 6, seed: nil)
      .given(
        .movePerson(slot: 1, group: 1), .movePerson(slot: 2, group: 1),
        .movePerson(slot: 3, group: 1), .movePerson(slot: 4, group: 1),
        .movePerson(slot: 5, group: 2), .movePerson(slot: 6, group: 2)
      )
      .given(
        said("One", 1), said("Two", 1), said("Three", 1, in: 2), said("Four", 2), said("Five", 3),
        said("Six", nil), said("Seven", nil, in: 2), said("In plenary", 4, in: 4)
      )
      .given(.markPresence(slot: 3, present: false))
  }

  private func said(
    _ text: String, _ member: ParticipantID?, in section: SectionID = 1
  ) -> Command {
    .addNote(text: text, section: section, colour: nil, label: nil, member: member)
  }

  @Test func theFiguresAreThoseCountedByHand() {
    let say = scene.session.equalSay(in: 1)
    #expect(say.members.map(\.id) == [1, 2, 3, 4])
    #expect(say.members.map(\.notes) == [3, 1, 1, 0])
    #expect(say.heard == 3)
    #expect(say.silent == [4])
    #expect(say.named == 5)
    #expect(say.unnamed == 2)
    #expect(say.largestShare == 60)
  }

  @Test func aGroupOfWhichFewerThanTwoHaveSpokenHasNoShare() {
    let one = Scene(people: 6, seed: nil).given(.movePerson(slot: 1, group: 1), said("One", 1))
    #expect(one.session.equalSay(in: 1).heard == 1)
    #expect(one.session.equalSay(in: 1).largestShare == nil)
    let say = scene.session.equalSay(in: 2)
    #expect(say.heard == 0)
    #expect(say.silent == [5, 6])
    #expect(say.largestShare == nil)
  }

  @Test func theGlanceCountsSheetsAndTheLastNote() {
    let session = scene.session
    let glances = session.groupGlances
    #expect(glances.map(\.notes) == [7, 0])
    #expect(glances[0].sheets.map(\.notes) == [7])
    #expect(glances[0].say == session.equalSay(in: 1))
    #expect(glances[0].lastNoteAt == session.notes[7]?.writtenAt)
    #expect(glances[1].lastNoteAt == nil)
  }
}
