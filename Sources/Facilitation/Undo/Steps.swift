extension History {
  /// Steps of one actor, the latest last.
  ///
  /// A slice, which lets go of its first without moving all the others.
  public struct Steps: Hashable, Sendable {
    private var steps: ArraySlice<Step> = []

    /// The steps of a list.
    init(_ steps: some Sequence<Step>) {
      self.steps = ArraySlice(steps)
    }

    /// Adds a step, and lets go of the first where there are too many.
    mutating func push(_ step: Step) {
      steps.append(step)
      if steps.count > History.depth { steps.removeFirst() }
    }

    /// Takes out the last step that a command made.
    mutating func pop(_ command: CommandID) -> Step? {
      steps.lastIndex { $0.command == command }.map { steps.remove(at: $0) }
    }
  }
}

extension History.Steps: RandomAccessCollection {
  /// The place of the first step.
  public var startIndex: Int { steps.startIndex }
  /// The place behind the last step.
  public var endIndex: Int { steps.endIndex }
  /// The step at a place.
  public subscript(place: Int) -> History.Step { steps[place] }
}

extension History.Steps: ExpressibleByArrayLiteral {
  /// The steps of a list.
  public init(arrayLiteral steps: History.Step...) { self.init(steps) }
}

extension History.Steps: Codable {
  /// Reads them from a list.
  public init(from decoder: any Decoder) throws { self.init(try [History.Step](from: decoder)) }

  /// Writes them as a list.
  public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
