/// The steps of a session and their clocks.
public struct Agenda: Equatable, Codable, Sendable {
  /// The steps, in the order of the plan.
  public internal(set) var parts = Register<Part>()
  /// The step that the room is in; nil before the first and after the last.
  public internal(set) var current: PartID?

  /// How the end of a part is told.
  public internal(set) var signals = ClockSignals()

  /// On how many days it is held.
  public var days: Int { parts.map(\.plan.day).max() ?? 1 }

  /// An agenda without steps.
  public init() {}
}
