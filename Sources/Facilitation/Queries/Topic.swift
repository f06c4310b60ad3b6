/// One thing that was raised, and who spoke of it: a cluster, or a note that is in none.
public struct Topic: Hashable, Sendable {
  /// What it is.
  public internal(set) var matter: Matter
  /// What each group said of it; a group that said nothing is not among them.
  public internal(set) var voices: [GroupID: Voice] = [:]
  /// The plenary's notes about it, by number; they are no group's.
  public internal(set) var plenary: [NoteID] = []

  /// What can be raised.
  public enum Matter: Hashable, Sendable {
    /// What the notes of a cluster say.
    case cluster(ClusterID)
    /// What a note says that is in no cluster, and all that are merged into it.
    case note(NoteID)
  }

  /// What one group said of a topic: at least one of either.
  public struct Voice: Hashable, Sendable {
    /// Its notes, by number.
    public internal(set) var notes: [NoteID] = []
    /// The notes of others that it echoed in plenary, in the order of its points.
    public internal(set) var echoes: [NoteID] = []
  }

  /// The groups that raised it, by number.
  public var groups: [GroupID] { voices.keys.sorted() }
}

extension Topic.Matter: Comparable {
  /// Clusters come before notes, each by number.
  public static func < (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.cluster(let one), .cluster(let other)): one < other
    case (.note(let one), .note(let other)): one < other
    case (.cluster, .note): true
    case (.note, .cluster): false
    }
  }
}

/// One mention of a matter: a note, or a point that echoes one.
struct Mention {
  /// What is spoken of.
  var matter: Topic.Matter
  /// Whose chart the note is on, or whose point it is; nil for the plenary.
  var group: GroupID?
  /// The note, or the note that is echoed.
  var note: NoteID
  /// Whether it is a point that echoes the note.
  var isEcho: Bool
}

extension Session {
  /// All topics: clusters by number, then the notes in none by number.
  ///
  /// - Parameter isCounted: which notes there are for whoever asks; a point that echoes another is
  ///   not heard either.
  public func topics(counting isCounted: (Note) -> Bool = { _ in true }) -> [Topic] {
    var topics: [Topic.Matter: Topic] = [:]
    forEachMention(counting: isCounted) { mention in
      topics[mention.matter, default: Topic(matter: mention.matter)].add(mention)
    }
    return topics.values.map { $0.named(counting: isCounted, in: self) }
      .sorted { $0.matter < $1.matter }
  }

  /// What a note is about: its cluster, or the note that stands for it where it is in none.
  func matter(of note: Note) -> Topic.Matter {
    note.cluster.map { .cluster($0) } ?? .note(face(of: note.id))
  }

  /// Goes through all that was written and echoed: notes by number, then points group by group.
  ///
  /// Whatever says how many groups raised something counts these, so that all say the same.
  func forEachMention(counting isCounted: (Note) -> Bool, _ body: (Mention) -> Void) {
    for note in notes where isCounted(note) {
      body(Mention(matter: matter(of: note), group: group(of: note), note: note.id, isEcho: false))
    }
    for group in groups {
      for echo in (reportBacks[group.id]?.points ?? []).compactMap(\.echo) {
        guard let note = notes[echo], isCounted(note) else { continue }
        body(Mention(matter: matter(of: note), group: group.id, note: echo, isEcho: true))
      }
    }
  }
}

extension Topic {
  /// The topic by a note that there is: the face of merged notes may not be for whoever asks.
  fileprivate func named(counting isCounted: (Note) -> Bool, in session: Session) -> Topic {
    guard case .note(let id) = matter, let face = session.notes[id], !isCounted(face),
      let other = (voices.values.flatMap { $0.notes + $0.echoes } + plenary).min()
    else { return self }
    var topic = self
    topic.matter = .note(other)
    return topic
  }

  fileprivate mutating func add(_ mention: Mention) {
    guard let group = mention.group else { return plenary.append(mention.note) }
    if mention.isEcho {
      voices[group, default: Voice()].echoes.append(mention.note)
    } else {
      voices[group, default: Voice()].notes.append(mention.note)
    }
  }
}
