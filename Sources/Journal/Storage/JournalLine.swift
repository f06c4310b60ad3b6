import Facilitation
import GRDB

/// One row of the journal, as it stands in the file.
struct JournalLine: Hashable {
  /// The columns in the order in which `init(_:)` reads them.
  static let columns = "sequence, command, at, actor, kind, body, checksum"

  var sequence = 0
  var command = ""
  var at: Int64 = 0
  var actor = ""
  /// What happened first, for people who look into the file with other tools.
  var kind = ""
  /// The events, as a JSON array.
  var body = ""
  /// What the other columns come to, so that a letter that the disk has changed is noticed.
  var checksum: Int64 = 0

  /// A line with nothing in it yet.
  init() {}

  /// The line of an entry.
  init(_ entry: Entry, _ coder: EntryCoder) throws {
    sequence = entry.revision
    command = entry.command.rawValue
    at = entry.at.milliseconds
    actor = try coder.sealed(entry.actor.rawValue, at: .actor(revision: entry.revision))
    let text = try coder.json(of: entry.events)
    kind = Self.kind(of: text)
    body = try coder.sealed(text, at: .events(revision: entry.revision))
    checksum = sum
  }

  /// The name of the first event, which is its one key: behind a bracket, a brace and a mark.
  private static func kind(of text: String) -> String {
    String(decoding: text.utf8.dropFirst(3).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  /// The line in a row of a cursor; one that was fetched would trap over what cannot be converted.
  ///
  /// A column that holds something of another type, as in a damaged file it may, is read as the
  /// database converts it, and nothing as it is at first: either fits no checksum unless it says what
  /// was written.
  init(_ row: Row) {
    sequence = row[0] as Int? ?? sequence
    command = row[1] as String? ?? command
    at = row[2] as Int64? ?? at
    actor = row[3] as String? ?? actor
    kind = row[4] as String? ?? kind
    body = row[5] as String? ?? body
    checksum = row[6] as Int64? ?? checksum
  }

  /// Whether the line is as it was written.
  var isIntact: Bool { checksum == sum }

  /// The entry; nil where the line does not hold one.
  func entry(_ coder: EntryCoder) -> Entry? {
    let place = EntryCoder.Place.actor(revision: sequence)
    guard let actor = (try? coder.opened(actor, at: place)).flatMap(Actor.init(rawValue:)),
      let events = try? coder.events(from: body, revision: sequence),
      !events.isEmpty
    else { return nil }
    return Entry(
      revision: sequence, command: CommandID(command), at: Instant(milliseconds: at), actor: actor,
      events: events)
  }

  private var sum: Int64 {
    var checksum = Checksum()
    checksum.add(sequence)
    checksum.add(at)
    checksum.add(command)
    checksum.add(actor)
    checksum.add(kind)
    checksum.add(body)
    return checksum.value
  }
}
