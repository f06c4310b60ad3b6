/// All that must be as it was for some changes to be taken back: what `Subject.guarded` says of each of
/// their subjects, without listing every side of a thing.
struct GuardedSubjects {
  private var wholes: Set<Subject> = []
  private var sides: Set<Subject> = []

  /// Adds what guards a change of a subject.
  mutating func insert(_ subject: Subject) {
    if subject.aspect == .whole {
      wholes.insert(subject)
    } else {
      sides.insert(subject)
      sides.insert(subject.side(.whole))
    }
  }

  /// Whether a subject is among them.
  func contains(_ subject: Subject) -> Bool {
    sides.contains(subject) || wholes.contains(subject.side(.whole))
  }
}
