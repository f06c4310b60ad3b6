import Facilitation
import Screen

// The small signs that stand for things, so that colour never speaks alone.

extension NoteColour {
  /// The paper that the screen draws it on.
  var paper: Paper {
    switch self {
    case .yellow: .yellow
    case .blue: .blue
    case .green: .green
    case .pink: .pink
    case .orange: .orange
    case .violet: .violet
    }
  }

  /// The name with a capital letter.
  var title: String {
    switch self {
    case .yellow: "Yellow"
    case .blue: "Blue"
    case .green: "Green"
    case .pink: "Pink"
    case .orange: "Orange"
    case .violet: "Violet"
    }
  }
}

extension Label {
  /// The letter on a note; a public note, which may travel anywhere, needs none.
  var letter: String? {
    switch self {
    case .public: nil
    case .confidential: "C"
    case .urgent: "U"
    }
  }

  /// The word for a person.
  var title: String {
    switch self {
    case .public: "Public"
    case .confidential: "Confidential"
    case .urgent: "Urgent"
    }
  }

  /// What it means.
  var meaning: String {
    switch self {
    case .public: "anybody may read it"
    case .confidential: "named partners alone, after an agreement"
    case .urgent: "those who must act at once, under a protocol"
    }
  }

  /// The role of its letter.
  var role: Role {
    switch self {
    case .public: .labelPublic
    case .confidential: .labelConfidential
    case .urgent: .labelUrgent
    }
  }
}

extension Canvas {
  /// Writes the letter of a label in its colour; nothing where there is none.
  mutating func write(_ label: Label, at point: Point) {
    guard let letter = label.letter else { return }
    write(" \(letter) ", at: point, role: label.role)
  }
}

/// Dots as on paper, with their number: `●●● 3`; many are a number alone: `●×12`.
func dotsText(_ count: Int, mostDrawn: Int = 5) -> String {
  guard count > 0 else { return "" }
  return count <= mostDrawn
    ? "\(String(repeating: "●", count: count)) \(count)" : "●×\(count)"
}

/// So many of a thing, in words for a person: `1 note`, `3 notes`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  count.counted(one, many)
}
