import Facilitation

/// Texts that would be markup, markup of another dialect, or worse, if they were not escaped.
enum HostileText {
  /// One of each kind.
  static let corpus = [
    "# Not a heading", "#", "##", "a heading that ends in #", "ends in \\#", "#hashtag", "# #",
    "> quoted", ">", "- a list", "-", "+ a list", "* a list", "*", "1. first", "1.", "12) twelfth",
    "2026. A year", "3.5 km", "---", "***", "___", "- - -", "===", "text\n===", "text\n---",
    "a\n- b\n- c", "a\n1. b", "a\n# b", "a\n> b", "a\n\nb", "a\n\n\nb", "a\n    code", "    code",
    "\tcode", "a\n\tb", "```\ncode\n```", "~~~\ncode\n~~~", "`code`", "``a`b``", "*em*",
    "**strong**",
    "_em_", "__strong__", "snake_case_name", "a*b*c", "~~gone~~", "[text](javascript:alert(1))",
    "[text]", "[text][ref]", "[ref]: http://example.org", "![image](x.png)", "!", "!\n[x](y)",
    "<script>alert(1)</script>", "<b>", "<!-- gone -->", "<http://example.org>",
    "http://example.org",
    "a@example.org", "<a@example.org>", "<?php ?>", "<![CDATA[x]]>", "a < b > c", "&lt;", "&amp;",
    "&#60;", "&#x3c;", "R&D", "A & B;", "&;", "| a | b |\n| --- | --- |\n| 1 | 2 |", "a | b",
    ":--", ": definition", "% title", "$x^2$", "costs $5 and $6", "\\", "ends in \\", "\\\nnext",
    "\\*not em\\*", "two  spaces", "trailing  \nspaces", "a\r\nb", "a\rb", "a\u{2028}b",
    "[ ] not a task", "[x] done", "\"quoted\"", "'quoted'", "**", "*a", "a*", "_", "“curly”",
    "\u{A0}no-break", "no-break\u{A0}", "été à Zürich", "漢字かな", "مرحبا", "हिन्दी", "👩‍👩‍👧‍👦 👍🏽 🇫🇷",
    "*\u{301}x*", "a\u{300}\u{301}\u{302}", "= 1 + 1", "@SUM(A1)", "<", "&", "`", "]", "[", "(",
    ")",
    "{{mustache}}", "{% liquid %}", "<div>\n\n# inside\n\n</div>", "[^1]", "[^1]: note",
    "   three spaces", "a\n   1. b", "a\n+\nb", "a\n*\nb",
  ]

  /// A text thrown together from what markup is made of.
  static func random(_ chance: inout SplitMix64) -> String {
    let pieces = [
      "*", "**", "_", "`", "```", "~", "#", "# ", "- ", "+ ", "> ", "1. ", "2) ", "\n", "\n\n", " ",
      "  ", "    ", "\\", "[", "](", "]: ", ")", "!", "<", "<b>", "<!--", "-->", "&", "&lt;", ";",
      "|",
      "---", "===", ":", "$", "a", "word", "http://x.y", "é", "字", "\u{301}", "\u{A0}", "\t", "%",
    ]
    let length = Int.random(in: 1...14, using: &chance)
    return (0..<length).map { _ in pieces[Int.random(in: pieces.indices, using: &chance)] }.joined()
  }

  /// What a reader should see of a text: its lines without what surrounds them, tabs as spaces.
  static func seen(_ text: String) -> String {
    var lines = text.replacing("\r\n", with: "\n").unicodeScalars
      .split(omittingEmptySubsequences: false) { "\n\r\u{2028}".unicodeScalars.contains($0) }
      .map { line in String(String.UnicodeScalarView(line.map(plainSpace))) }
      .map { trimmed($0, atStart: false) }
    lines = Array(lines.drop(while: \.isEmpty))
    while lines.last?.isEmpty == true { lines.removeLast() }
    return trimmed(lines.joined(separator: "\n"), atStart: true)
  }

  private static func plainSpace(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\t" || scalar == "\u{A0}" ? " " : scalar
  }

  private static func trimmed(_ line: String, atStart: Bool) -> String {
    var scalars = Array(line.unicodeScalars)
    while !atStart && scalars.last == " " { scalars.removeLast() }
    while atStart && scalars.first == " " { scalars.removeFirst() }
    return String(String.UnicodeScalarView(scalars))
  }
}
