import Facilitation
import Testing

@testable import ReportBack

struct CSVTests {
  @Test func theTablesAreNamedAfterWhatIsInThem() throws {
    #expect(
      try LocalData.story().report().tables().map(\.fileName) == [
        "notes.csv", "votes.csv", "actions.csv", "parking-lot.csv", "agenda.csv", "rows.csv",
        "report-backs.csv", "feedback.csv", "resources.csv",
      ])
  }

  @Test func everyRowHasACellForEachHeader() throws {
    for story in [try Story.bare(), try LocalData.story(), try Story.hostile()] {
      for table in story.report().tables() {
        #expect(Set(RFC4180.read(table.text).map(\.count)).count == 1, "\(table.fileName)")
        #expect(table.text.hasSuffix("\r\n"))
      }
    }
  }

  @Test func notesAreReadBackAsTheyWereTyped() throws {
    let story = try Story.hostile()
    let rows = RFC4180.read(story.report(.internal, .name).tables()[0].text)
    let column = try #require(rows.first?.firstIndex(of: "text"))
    let read = rows.dropFirst().map { $0[column].hasPrefix("'") ? "'" : $0[column] }
    let typed = story.session.notes.map(\.text)
    let guarded = typed.map { "=+-@'＝＋－＠".contains($0.first ?? " ") ? "'" : $0 }
    #expect(read == guarded)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "=\u{301}1"])
  func whatASpreadsheetWouldReckonBeginsWithAnApostrophe(formula: String) {
    let table = CSVTable(fileName: "a.csv", headers: ["a"], rows: [[.text(formula)]])
    #expect(RFC4180.read(table.text) == [["a"], ["'" + formula]])
  }

  @Test(arguments: ["plain", "5 - 3", "a=b", "a@b", "'quoted'", "", "a,b", "a\"b", "a\nb", "\"\""])
  func anyOtherTextIsLeftAsItIs(text: String) {
    let table = CSVTable(fileName: "a.csv", headers: ["a"], rows: [[.text(text)]])
    #expect(RFC4180.read(table.text) == [["a"], [text]])
  }

  @Test func aNegativeNumberIsANumber() {
    let table = CSVTable(
      fileName: "a.csv", headers: ["a", "b"], rows: [[.number(-60), .flag(true)]])
    #expect(table.text == "a,b\r\n-60,yes\r\n")
  }
}
