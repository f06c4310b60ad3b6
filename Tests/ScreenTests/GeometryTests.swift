import Screen
import Testing

@Suite struct GeometryTests {
  private let rect = Rect(x: 2, y: 1, columns: 10, rows: 4)

  @Test func aSizeIsNeverNegative() {
    #expect(Size(columns: -1, rows: 3) == Size(columns: 0, rows: 3))
  }

  @Test func splittingGivesAllOfTheRectangle() {
    for count in -1...6 {
      let (top, rest) = rect.split(top: count)
      #expect(top.rows + rest.rows == 4 && top.bottom == rest.top && rest.bottom == 5)
      let (above, bottom) = rect.split(bottom: count)
      #expect(above.rows + bottom.rows == 4 && bottom.rows == min(4, max(0, count)))
    }
    for count in -1...12 {
      let (left, rest) = rect.split(left: count)
      #expect(left.columns + rest.columns == 10 && left.right == rest.left && rest.right == 12)
      #expect(rect.split(right: count).right.columns == min(10, max(0, count)))
    }
  }

  @Test func sharesDifferByOneAtMost() {
    #expect(rect.columns(3, gap: 1).map(\.columns) == [3, 3, 2])
    #expect(rect.columns(3, gap: 1).map(\.left) == [2, 6, 10])
    #expect(rect.rows(2).map(\.rows) == [2, 2])
    #expect(rect.columns(20).count == 10)
    #expect(rect.columns(0).isEmpty)
    #expect(Rect(size: .zero).columns(3).isEmpty)
  }

  @Test func aMarginTooLargeLeavesNothing() {
    #expect(rect.inset(by: 1) == Rect(x: 3, y: 2, columns: 8, rows: 2))
    #expect(rect.inset(by: 9).isEmpty)
  }

  @Test func whatIsCenteredIsCutToFit() {
    #expect(rect.centered(Size(columns: 4, rows: 2)) == Rect(x: 5, y: 2, columns: 4, rows: 2))
    #expect(rect.centered(Size(columns: 99, rows: 99)) == rect)
  }

  @Test func rectanglesApartHaveNothingInCommon() {
    #expect(rect.intersection(Rect(x: 20, y: 0, columns: 3, rows: 3)).isEmpty)
    #expect(rect.intersection(Rect(x: 0, y: 0, columns: 4, rows: 9)).columns == 2)
    #expect(rect.contains(Point(x: 11, y: 4)) && !rect.contains(Point(x: 12, y: 4)))
  }
}
