public import Facilitation

/// What several sessions say together, for one audience.
///
/// As JSON it is an object with a key for each property here and in the types below, as a report is.
public struct SynthesisDocument: Hashable, Encodable, Sendable {
  /// The version of this shape; it changes when a key changes its meaning or goes away.
  public var format = 1
  /// The title.
  public var title: String
  /// The sessions, by date, and what each says.
  public var sessions: [SynthesisSession]
  /// The clusters of all sessions: those that most sessions raised first.
  public var clusters: [SharedCluster]
  /// The revealed rounds of all sessions, those of one title side by side.
  public var votes: [SharedVote]
  /// The way forward of all sessions, by owner; actions without one last.
  public var actions: [OwnedActions]
}

/// One session among several.
public struct SynthesisSession: Hashable, Encodable, Sendable {
  /// What it is called among them: its title, or its place or date where titles are the same.
  public var name: String
  /// What session it was, and what is left out of it.
  public var head: SessionHead
  /// What to remember of it.
  public var headlines: Headlines
  /// How many notes of it the audience may read.
  public var notes: Int
}

/// A cluster that sessions named alike, whatever the case, spaces and accents.
public struct SharedCluster: Hashable, Encodable, Sendable {
  /// The name, as the first of the sessions has it.
  public var name: String
  /// The sessions that have it; at least one.
  public var raisedIn: [ClusterInSession]
}

/// A cluster in one of the sessions.
public struct ClusterInSession: Hashable, Encodable, Sendable {
  /// The session, by its name among the others.
  public var session: String
  /// How many notes are in it.
  public var notes: Int
  /// How many groups raised it.
  public var raisedBy: Int
  /// How many groups are at work in that session.
  public var groups: Int
}

/// Rounds of one title and kind in several sessions, or in one.
public struct SharedVote: Hashable, Encodable, Sendable {
  /// The title, as the first of the sessions has it.
  public var title: String
  /// Notes or clusters.
  public var kind: TargetKind
  /// The rounds; at least one.
  public var rounds: [RoundInSession]
  /// What was voted on in more than one of them, the highest shares first.
  public var targets: [SharedTarget]
}

/// A round in one of the sessions, with its own budget.
public struct RoundInSession: Hashable, Encodable, Sendable {
  /// The session, by its name among the others.
  public var session: String
  /// How many ballots were handed in.
  public var ballots: Int
  /// Dots each; nil where that is not known.
  public var dots: Int?
  /// How many dots were placed; nil where not all that was voted on may be told, and then the round
  /// is compared with no other.
  public var spent: Int?
  /// What was voted on in this session alone and got a dot.
  public var own: [StandingLine]
}

/// Something that several sessions voted on.
public struct SharedTarget: Hashable, Encodable, Sendable {
  /// The text of a note or the name of a cluster, as the first of the sessions has it.
  public var text: String
  /// How it came out in each; at least two.
  public var shares: [ShareInSession]
}

/// How a target came out in one of the sessions.
public struct ShareInSession: Hashable, Encodable, Sendable {
  /// The session, by its name among the others.
  public var session: String
  /// Its place among what the audience may know of.
  public var rank: Int
  /// Its share of the dots of that session, in thousandths.
  public var share: Int
}

/// What one owner has to do, over all sessions.
public struct OwnedActions: Hashable, Encodable, Sendable {
  /// The owner; nil for nobody, or nobody who is named.
  public var owner: String?
  /// The actions, by date.
  public var actions: [ActionInSession]
}

/// An action of one of the sessions.
public struct ActionInSession: Hashable, Encodable, Sendable {
  /// The session, by its name among the others.
  public var session: String
  /// The action.
  public var action: ActionLine
}
