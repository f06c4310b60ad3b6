/// What a report says, chapter by chapter, already filtered for its audience.
///
/// As JSON it is an object with a key for each property here and in the types below. What is not
/// known, or not for this audience, is absent rather than null.
public struct ReportDocument: Hashable, Encodable, Sendable {
  /// The version of this shape; it changes when a key changes its meaning or goes away.
  public var format = 1
  /// Chapter 1: what session it was, who was there, what this report leaves out.
  public var session: SessionHead
  /// Chapter 2: what to remember.
  public var headlines: Headlines
  /// Chapter 3: what each group said, in the order of the groups.
  public var groups: [GroupReport]
  /// Chapter 3: the charts of the whole room.
  public var plenary: [ChartReport]
  /// Chapter 4: the clusters, and what the groups share.
  public var comparison: Comparison
  /// Chapter 5: the notes in sections for barriers.
  public var barriers: [NoteLine]
  /// Chapter 5: the notes in sections for opportunities.
  public var opportunities: [NoteLine]
  /// Chapter 6: every round, those that are not finished included.
  public var votes: [VoteReport]
  /// Chapter 7: the way forward.
  public var actions: [ActionLine]
  /// Chapter 8: what was set aside.
  public var parkingLot: [ParkedLine]
  /// Chapter 9: the agenda as it was run.
  public var agenda: AgendaReport
  /// Chapter 9: how much each group and member said.
  public var equalSay: EqualSayReport
  /// Chapter 10: what people said of the session.
  public var feedback: FeedbackReport
  /// Chapter 11: what people shared, what the plan points to, whose work it is.
  public var resources: ResourceReport
  /// Chapter 12: every note, in the order of time.
  public var appendix: [NoteRecord]
}
