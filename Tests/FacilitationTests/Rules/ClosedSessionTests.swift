import Facilitation
import Support
import Testing

@Suite struct ClosedSessionTests {
  private let closed = Scene().given(.note("Radio"), .closeSession)

  @Test(arguments: Command.examples) func aClosedSessionIsNotChanged(command: Command) {
    let allowed = ["createSession", "reopenSession", "redact", "undo"]
    guard !allowed.contains(command.kind) else { return }
    closed.when(command).refused(
      .sessionClosed, "The session is closed; reopen it to change anything.")
  }

  @Test func itIsReopened() {
    let session = closed.given(.reopenSession).session
    #expect(session.endedAt == nil)
    Scene().when(.reopenSession).refused(.noChange, "The session is open already.")
  }

  @Test func closingByMistakeIsUndone() {
    #expect(closed.session.endedAt != nil)
    let open = closed.given(.undo)
    #expect(open.session.endedAt == nil)
    #expect(open.given(.redo).session.endedAt != nil)
  }

  @Test func nothingElseIsUndoneWhileItIsClosed() {
    let helped = Scene().given(.note("Radio"), by: .amina).given(.closeSession)
    helped.when(.undo, by: .amina).refused(.sessionClosed)
  }

  @Test func closingFinishesThePartAndUndoTakesBothBack() {
    let closed = Scene().given(.startPart(part: 1), .closeSession)
    #expect(closed.session.agenda.current == nil)
    #expect(closed.session.agenda.parts[1]?.clock.isRunning == false)
    let open = closed.given(.undo)
    #expect(open.session.endedAt == nil)
    #expect(open.session.agenda.parts[1]?.clock.isRunning == true)
    let again = open.given(.redo)
    #expect(again.session.endedAt != nil)
    #expect(again.session.agenda.current == nil)
  }
}
