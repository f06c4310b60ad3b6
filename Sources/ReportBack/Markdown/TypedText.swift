/// The marks around typed text in a filled template, until it is known where it came to stand.
public enum TypedText {
  static let start: Unicode.Scalar = "\u{1}"
  static let end: Unicode.Scalar = "\u{2}"

  /// The text with marks around it, without any marks of its own.
  public static func marked(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(start)
    scalars.append(contentsOf: text.unicodeScalars.filter { $0 != start && $0 != end })
    scalars.append(end)
    return String(scalars)
  }

  /// The lines of a filled template, each as what the template says and what was typed in turn.
  ///
  /// A line that was typed in the middle of typed text starts no line here.
  static func lines(of filled: String) -> [[Piece]] {
    var lines: [[Piece]] = [[]]
    var run = String.UnicodeScalarView()
    var isTyped = false
    func take() {
      guard !run.isEmpty else { return }
      lines[lines.count - 1].append(isTyped ? .typed(String(run)) : .template(String(run)))
      run = String.UnicodeScalarView()
    }
    for scalar in filled.unicodeScalars {
      switch scalar {
      case start where !isTyped, end where isTyped:
        take()
        isTyped.toggle()
      case "\n" where !isTyped:
        take()
        lines.append([])
      default: run.append(scalar)
      }
    }
    take()
    return lines
  }

  /// A stretch of a line.
  enum Piece: Hashable {
    case template(String)
    case typed(String)

    var isTyped: Bool {
      if case .typed = self { true } else { false }
    }

    var text: String {
      switch self {
      case .template(let text), .typed(let text): text
      }
    }
  }
}
