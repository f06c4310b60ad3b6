import Testing

@testable import Sync

@Suite struct EventReaderTests {
  private let stream = """
    id: 4
    event: patch
    data: {"a":"one\\n\\nevent: end"}

    : silence
    event: time
    data: {}


    """

  @Test(arguments: [1, 2, 7, 1_000])
  func eventsAreReadWhereverTheBytesAreTorn(length: Int) throws {
    var reader = EventReader()
    var events: [EventReader.Event] = []
    let bytes = Array(stream.utf8)
    for start in stride(from: 0, to: bytes.count, by: length) {
      events += try reader.take(bytes[start..<min(start + length, bytes.count)])
    }
    #expect(events.map(\.kind) == ["patch", "time"])
    #expect(events.first?.data == #"{"a":"one\n\nevent: end"}"#)
  }
}

@Suite struct BackoffTests {
  @Test func waitsGrowToABoundAndChanceSpreadsThem() {
    var backoff = Backoff(bounds: 100...1_000)
    #expect((0..<6).map { _ in backoff.next(chance: 0) } == [50, 100, 200, 400, 500, 500])
    backoff.reset()
    #expect(backoff.next(chance: 50) == 100)
    #expect((0..<200).allSatisfy { 50...100 ~= Backoff(bounds: 100...100).once($0) })
  }
}

extension Backoff {
  fileprivate func once(_ chance: UInt64) -> Int {
    var backoff = self
    return backoff.next(chance: chance)
  }
}
