/// Every kind of sequence that Unicode makes emoji of, made by its rules and so many to a line.
enum EmojiSequences {
  private static let joiner = "\u{200D}"
  private static let emojiStyle = "\u{FE0F}"
  private static let people = ["👩", "👨", "🧑"]
  private static let tones = ["", "🏻", "🏼", "🏽", "🏾", "🏿"]

  /// All of them.
  static let lines: [String] =
    [keycaps, flags, regions, workers, families, couples, moving, styles, odd].flatMap(inLines)

  private static let keycaps = "0123456789#*".map { "\($0)\(emojiStyle)\u{20E3}" }

  /// Any two letters: those of all countries are among them, and those of none.
  private static let flags: [String] = {
    let letters = (0x1F1E6...0x1F1FF).compactMap { Unicode.Scalar($0).map { String($0) } }
    return letters.flatMap { first in letters.map { first + $0 } } + letters
  }()

  private static let regions = ["gbeng", "gbsct", "gbwls"].map { region in
    let tags = region.unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
    return "🏴" + tags.map { String($0) }.joined() + "\u{E007F}"
  }

  private static let workers: [String] = {
    let tools = [
      "⚕", "⚖", "✈", "🌾", "🍳", "🍼", "🎓", "🎤", "🎨", "🏫", "🏭", "💻", "💼", "🔧", "🔬", "🚀", "🚒", "🦯",
      "🦼", "🦽", "🦰", "🦱", "🦲", "🦳",
    ]
    return people.flatMap { person in
      tones.flatMap { tone in
        tools.map { person + tone + joiner + $0 + ("⚕⚖✈".contains($0) ? emojiStyle : "") }
      }
    }
  }()

  private static let families: [String] = ["👩", "👨"].flatMap { first in
    ["👩", "👨"].flatMap { second in
      ["👧", "👦", "👧\(joiner)👦", "👧\(joiner)👧"].map {
        [first, second, $0].joined(separator: joiner)
      }
    }
  }

  private static let couples: [String] = tones.flatMap { tone in
    tones.flatMap { other in
      ["❤\(emojiStyle)", "❤\(emojiStyle)\(joiner)💋", "🤝"].map {
        ["🧑\(tone)", $0, "🧑\(other)"].joined(separator: joiner)
      }
    }
  }

  private static let moving: [String] = "🏃🏄🏊🚴🤸🧗👮👷💁🙋".flatMap { person in
    tones.flatMap { tone in
      ["♀", "♂"].map { "\(person)\(tone)\(joiner)\($0)\(emojiStyle)" }
    }
  }

  private static let styles = "☎☔❤✈☀⌚ℹ↔▶".unicodeScalars.flatMap {
    ["\($0)", "\($0)\(emojiStyle)", "\($0)\u{FE0E}"]
  }

  private static let odd = [
    "🏳\(emojiStyle)\(joiner)🌈", "👁\(emojiStyle)\(joiner)🗨\(emojiStyle)", "🐕\(joiner)🦺",
    "🐻\(joiner)❄\(emojiStyle)",
    // What no rule allows: joiners alone, tones of nothing, tags without a flag.
    "\(joiner)\(joiner)", "🏽🏽", "a\(joiner)b", "\u{E0067}\u{E007F}", "🏴\u{E0067}",
  ]

  private static func inLines(_ sequences: [String]) -> [String] {
    stride(from: 0, to: sequences.count, by: 120).map {
      sequences[$0..<min($0 + 120, sequences.count)].joined(separator: " ")
    }
  }
}
