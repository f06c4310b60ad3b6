import Support
import Testing

@testable import Facilitation

@Suite struct TextLikenessTests {
  private func alike(_ one: String, _ other: String) -> Bool {
    !TextLikeness.families(among: [one, other]).isEmpty
  }

  @Test(arguments: [
    ("Ask the elders first", "ask the elders first!"),
    ("Ask the elders first", "First: ask the  ELDERS"),
    ("Training for farmers", "Trainings for farmers"),
    ("Lower the entrance fees", "Lower the entrence fees"),
    ("Give 2 days notice", "Give 2 days' notice"),
    ("更多的水井", "更多的水井。"), ("Données partagées", "donnees partagees"),
    ("Cafe\u{301} communautaire", "Café communautaire"), ("كِتابُ الماء", "كتاب الماء"),
  ])
  func textsThatSayTheSameReadAlike(one: String, other: String) {
    #expect(alike(one, other))
  }

  @Test(arguments: [
    ("Lower fees", "Higher fees"), ("Give 2 days notice", "Give 3 days notice"),
    ("More water points", "More water pumps"), ("Radio", "Maps"), ("!!!", "???"), ("", ""),
    ("पानी", "पाना"),
  ])
  func otherTextsDoNot(one: String, other: String) {
    #expect(!alike(one, other))
  }

  @Test func aFamilyIsLikeItsFirst() {
    let texts = ["Radio", "Ask the elders", "radio!", "The elders: ask", "Maps", "RADIO"]
    #expect(TextLikeness.families(among: texts) == [[0, 2, 5], [1, 3]])
    let apart = TextLikeness.families(among: texts) { $0 == 2 && $1 == 5 }
    #expect(apart == [[0, 2], [1, 3]])
  }

  /// Looking texts up by their rarest runs must find what comparing all of them finds.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func lookingUpFindsWhatComparingAllFinds(seed: UInt64) {
    var chance = Chance(seed: seed)
    let texts = (0..<60).map { _ in chance.text() + (chance.once(in: 4) ? "s" : "") }
    let runs = TextRuns.all(of: texts)
    var families: [[Int]] = []
    for place in texts.indices {
      let family = families.firstIndex { runs[$0[0]].isLike(runs[place]) }
      if let family { families[family].append(place) } else { families.append([place]) }
    }
    #expect(TextLikeness.families(among: texts) == families.filter { $0.count > 1 })
  }
}
