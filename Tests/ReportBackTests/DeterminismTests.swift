import Facilitation
import Foundation
import Testing

@testable import ReportBack

struct DeterminismTests {
  @Test func theSameSessionGivesTheSameBytes() throws {
    let once = try LocalData.story().report()
    let again = try LocalData.story().report()
    #expect(once == again)
    #expect(once.markdown() == again.markdown())
    #expect(once.tables() == again.tables())
  }

}
