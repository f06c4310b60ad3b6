public import Facilitation

/// Seeded choices: everything that a generated test does follows from its seed.
public struct Chance {
  private var source: SplitMix64

  /// Choices that follow from a seed.
  public init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  /// A number in bounds.
  public mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    Int.random(in: bounds, using: &source)
  }

  /// Whether something that happens once in so many times happens now.
  public mutating func once(in times: Int) -> Bool {
    number(1...times) == 1
  }

  /// One of several; the fallback where there is none.
  public mutating func one<Element>(of choices: [Element], or fallback: Element) -> Element {
    choices.randomElement(using: &source) ?? fallback
  }

  /// A seed for somebody else.
  public mutating func seed() -> UInt64 { source.next() }

  /// A number of an entity: mostly one that is there, now and then one that is not.
  public mutating func id<Element>(in register: Register<Element>) -> Identifier<Element> {
    once(in: 40)
      ? Identifier(number(1...60)) : one(of: register.map(\.id), or: Identifier(1))
  }

  /// Such a number, or none.
  public mutating func maybe<Element>(in register: Register<Element>) -> Identifier<Element>? {
    once(in: 3) ? nil : id(in: register)
  }

  /// A text: mostly plain, now and then one that must be refused or trimmed.
  public mutating func text() -> String {
    let words = ["radio", "elders", "maps", "trust", "données", "ماء", "पानी", "👩‍👩‍👧", "fees"]
    let odd = ["", "  ", "a\tb", "two\nlines", "\u{1B}[31mred", "\u{202E}back", " trim "]
    if once(in: 25) { return one(of: odd, or: "") }
    return (0..<number(1...4)).map { _ in one(of: words, or: "") }.joined(separator: " ")
  }
}
