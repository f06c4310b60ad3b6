extension Session {
  func requireStage(of command: Command, by actor: Actor) throws(Refusal) {}
  func decideSession(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decidePeople(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decideGroups(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decideCharts(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decideNotes(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? { nil }
  func decideClusters(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? { nil }
  func decidePlenary(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decideProjector(_ command: Command) throws(Refusal) -> [Event]? { nil }
  func decideUndo(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? { nil }
}
