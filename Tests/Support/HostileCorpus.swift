/// Texts that terminals, tables, markup and programs have been tricked with, as raw bytes.
///
/// A line each, without the newline at its end.
public enum HostileCorpus {
  /// All of it.
  public static let all = commands + texts

  /// What is no text: taken by no door, or cleaned at it.
  public static let commands: [[UInt8]] =
    [
      "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;cm0gLXJmIC8=\u{7}",
      "\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "\u{1B}Pq#0\u{1B}\\", "\u{1B}c",
      "\u{9B}2J", "\u{9D}0;t\u{9C}", "bell\u{7}", "back\u{8}\u{8}\u{8}", "nul\u{0}nul",
      "del\u{7F}", "\u{E}shift", "\u{202E}txt.exe\u{202C}", "\u{2066}isolate\u{2069}",
      "\u{FEFF}bom", "\u{FFFE}non", "\u{2028}line", "\n\nevent: forged",
    ].map { Array($0.utf8) } + [
      // Not UTF-8: stray bytes, too long a form, halves of a surrogate pair alone and together, a
      // scalar beyond the last, a letter cut off.
      [0x61, 0xFF, 0xFE, 0x62], [0xC0, 0xAF], [0xED, 0xA0, 0x80, 0x78], [0x78, 0xED, 0xB0, 0x80],
      [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x61, 0xE2, 0x82],
    ]

  /// What is text, though it looks like something else, or is hard to draw.
  public static let texts: [[UInt8]] =
    (scripts + EmojiSequences.lines + markup + formulas + floods).map { Array($0.utf8) }

  private static let scripts = [
    "ماء نظيف للقرية", "מים נקיים", "清潔的水和衛生設施", "스마트폰으로 조사", "पानी की गुणवत्ता", "น้ำสะอาด",
    "ﷺ ﷽", "x\u{301}\u{302}y\u{323}", "ｆｕｌｌｗｉｄｔｈ", "ⓐ①Ⅷ", "zero\u{200B}width\u{200D}join",
  ]

  private static let markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "![x](http://example.org/pixel.png)", "# Heading", "- [x] done", "```", "| a | b |",
    "<!-- gone",
    "{{statement}}", "{{{statement}}}", "{{#notes}}", "&lt;b&gt;", "%PDF-1.7", "---", "a: &a [*a]",
    "!!python/object:os.system", "'; DROP TABLE journal; --", "$(rm -rf ~)", "%n%n%s", "\\", "\"",
  ]

  private static let formulas = [
    "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "＝1",
  ]

  private static let floods = [
    "e" + String(repeating: "\u{301}", count: 600), String(repeating: "\u{200D}", count: 600) + "x",
    String(repeating: "x", count: 100_000), String(repeating: "字", count: 2_000),
    String(repeating: "👩‍👩‍👧", count: 400), String(repeating: "(", count: 1_999),
  ]
}

extension StringProtocol {
  /// The first scalar that a terminal or a reader's eye could be led astray with; nil for none.
  public var firstCommand: Unicode.Scalar? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
        0xFEFF:
        true
      default: false
      }
    }
  }
}
