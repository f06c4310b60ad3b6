import Facilitation
import Screen

extension Progress {
  /// The sign for it, beside its word.
  var mark: String {
    switch self {
    case .working: "○"
    case .finishing: "→"
    case .ready: "●"
    }
  }

  /// The role of both.
  var role: Role {
    switch self {
    case .working: .dim
    case .finishing: .accent
    case .ready: .success
    }
  }

  /// What is said after this one.
  var next: Progress {
    switch self {
    case .working: .finishing
    case .finishing: .ready
    case .ready: .working
    }
  }
}

extension Session {
  /// How far each group is, in one line; the number that is ready where that would be too long.
  func progressLine(columns: Int) -> String {
    let all = groups.map { "\(progress(of: $0.id).mark) \($0.name) \(progress(of: $0.id))" }
    let line = all.joined(separator: "  ·  ")
    guard line.columns > columns else { return line }
    let ready = groups.count { progress(of: $0.id) == .ready }
    return "● \(ready) of \(counted(groups.count, "group")) ready"
  }
}

/// For how long something has stood, in words: `3 min ago`.
func ageText(seconds: Int) -> String {
  switch seconds {
  case ..<60: "just now"
  case ..<3_600: "\(seconds / 60) min ago"
  default: "\(seconds / 3_600) h \(seconds / 60 % 60) min ago"
  }
}
