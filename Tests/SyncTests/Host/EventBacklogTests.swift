import NIOCore
import Testing

@testable import Sync

/// What waits to be written to a guest.
struct EventBacklogTests {
  private let event = ByteBuffer(string: "event")
  private let large = ByteBuffer(repeating: 7, count: EventBacklog.mostBytes + 1)

  @Test func howeverLargeTheBeginningIsItCutsNobody() async {
    let backlog = EventBacklog {}
    backlog.begin(with: [large])
    backlog.push(event)
    #expect(await backlog.next() == [large, event])
    backlog.push(event)
    #expect(await backlog.next() == [event])
    #expect(backlog.end == nil)
  }

  @Test func whatIsTakenCountsUntilTheNextIsAskedFor() async {
    let backlog = EventBacklog {}
    let half = ByteBuffer(repeating: 7, count: EventBacklog.mostBytes / 2)
    backlog.push(half)
    #expect(await backlog.next() == [half])
    backlog.push(half)
    #expect(backlog.end == nil)
    backlog.push(event)
    #expect(backlog.end == .cut)
  }
}
