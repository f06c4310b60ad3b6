/// A line from the facilitator on the screens of helpers, until each has read it.
public struct Nudge: Identifiable, Hashable, Codable, Sendable {
  /// The most characters: it must be read at a glance.
  static let longestText = 120

  /// The number.
  public let id: NudgeID
  /// The groups whose helpers see it.
  public var groups: [GroupID]
  /// The line.
  public var text: String
  /// When it was sent.
  public let sentAt: Instant
  /// The helpers who have read it.
  public internal(set) var readBy: [Actor]

  /// A line that nobody has read.
  public init(id: NudgeID, groups: [GroupID], text: String, sentAt: Instant) {
    self.id = id
    self.groups = groups
    self.text = text
    self.sentAt = sentAt
    readBy = []
  }
}

extension Session {
  /// The lines that a helper has yet to read, the newest first; none for other seats.
  public func unreadNudges(for actor: Actor) -> [Nudge] {
    guard let group = actor.group else { return [] }
    return nudges.filter { $0.groups.contains(group) && !$0.readBy.contains(actor) }.reversed()
  }

  /// The last line that was sent to a group, with whether one of its helpers has read it; nil for
  /// none.
  public func lastNudge(to group: GroupID) -> (nudge: Nudge, isRead: Bool)? {
    Array(nudges).last { $0.groups.contains(group) }.map { nudge in
      (nudge, nudge.readBy.contains { $0.group == group })
    }
  }
}
