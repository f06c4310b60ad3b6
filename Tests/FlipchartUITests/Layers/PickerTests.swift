import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct PickerTests {
  @Test(arguments: [
    ("wat", "Water points", true), ("POINTS", "Water points", true), ("", "Water", true),
    ("élan", "Grand ÉLAN", true), ("waters", "Water", false), ("tt", "atat", false),
  ])
  func aSearchKeyFindsWithoutRegardToCase(needle: String, text: String, found: Bool) {
    #expect(SearchKey(text).contains(SearchKey(needle)) == found)
  }

  @Test func theFilterNarrowsByEveryWord() {
    var picker = Picker(
      purpose: .action([]), title: "Choose",
      items: ["Ask the elders", "Ask the young", "Mend the pump"].map { Picker.Item(label: $0) })
    for key in Key.sequence("ask eld") ?? [] { picker.edit(with: key) }
    #expect(picker.shown == [0])
    #expect(picker.chosen == 0)
    for key in Key.sequence("<c-u>zzz") ?? [] { picker.edit(with: key) }
    #expect(picker.chosen == nil)
  }

  @Test func typedTextIsTheLastEntryWhereItCanBeChosen() {
    var picker = Picker(
      purpose: .action([]), title: "Tell",
      items: ["Two minutes left", "Choose three"].map { Picker.Item(label: $0) })
    picker.typedVerb = "Send"
    #expect(picker.entries.map(\.label) == ["Two minutes left", "Choose three"])
    for key in Key.sequence("two") ?? [] { picker.edit(with: key) }
    #expect(picker.entries.map(\.label) == ["Two minutes left", "Send “two”"])
    #expect(picker.chosenText == nil, "the item that has the words comes first")
    picker.move(by: 5)
    #expect(picker.chosenText == "two")
    picker.paste(" more ")
    #expect(picker.chosenText == "two more", "no item has both words")
  }

  @Test func theSelectionStopsAtTheEnds() {
    var picker = Picker(
      purpose: .action([]), title: "Choose",
      items: [Picker.Item(label: "A"), Picker.Item(label: "B")])
    picker.move(by: -3)
    #expect(picker.selected == 0)
    picker.move(by: 9)
    #expect(picker.selected == 1)
  }

  @Test(arguments: [(0, 0..<5), (4, 2..<7), (9, 5..<10)])
  func aListWindowKeepsTheSelectionInView(selected: Int, range: Range<Int>) {
    #expect(ListWindow(total: 10, rows: 5, selected: selected).range == range)
  }
}
