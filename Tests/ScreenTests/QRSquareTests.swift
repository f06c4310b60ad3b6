import Testing

@testable import Screen

@Suite struct QRSquareTests {
  /// Light modules are drawn: the left column is dark above light, the right one light above dark.
  @Test func halfBlocksAreTwoModulesHigh() throws {
    let square = try #require(QRSquare(dark: [true, false, false, true]))
    #expect(square.lines(margin: 0) == ["▄▀"])
    #expect(square.lines(margin: 0, inverted: true) == ["▀▄"])
    #expect(square.lines(margin: 1) == ["█▀██", "██▄█"])
  }

  @Test func whatIsNoSquareIsRefused() {
    #expect(QRSquare(dark: []) == nil)
    #expect(QRSquare(dark: [true, false, true]) == nil)
  }

  @Test func everySideHasItsMargin() throws {
    let square = try #require(QRSquare(dark: Array(repeating: true, count: 29 * 29)))
    let lines = square.lines()
    #expect(lines.count == 19 && lines.allSatisfy { $0.count == 37 })
    #expect(lines[0].allSatisfy { $0 == "█" } && lines[2].hasPrefix("████ "))
  }
}
