import Facilitation

/// The last thing that a person should know, on the status line.
struct Notice: Equatable, Sendable {
  enum Kind: Sendable {
    case information, success, warning, refusal
  }

  var kind: Kind
  var text: String
  /// When it gives way to the hints by itself; nil where it stays until the next key.
  var end: Instant?

  /// A notice of something that was said at a moment.
  ///
  /// What went well is read in passing; what stands in the way stays until somebody acts.
  init(kind: Kind, text: String, at now: Instant) {
    self.kind = kind
    self.text = text
    end = kind.isPassing ? now.advanced(bySeconds: Self.seconds(for: text)) : nil
  }

  /// How long it takes to find the time to look up, and to read a text at an easy pace.
  private static func seconds(for text: String) -> Int { 12 + text.count / 12 }
}

extension Notice.Kind {
  fileprivate var isPassing: Bool {
    switch self {
    case .information, .success: true
    case .warning, .refusal: false
    }
  }
}
