public import Facilitation

/// What a guest sends to `POST /v1/commands`: commands in order, and how it stands.
///
/// Without commands it says no more than that the guest is there.
public struct CommandBatch: Codable, Sendable {
  /// The most commands that one batch holds.
  public static let most = 500
  /// The most bytes that one batch has.
  public static let mostBytes = 256 * 1_024

  /// The commands, in the order they were given.
  public var commands: [Item]
  /// Who the guest is, where it brings no command that says so; the seat must be the ticket's.
  public var from: Actor?
  /// How many commands wait in the guest's outbox besides these; nil for not said.
  public var waiting: Int?
  /// Milliseconds of the guest's last round trip to the host; nil for not said.
  public var delay: Int?

  /// One command on its way to the host.
  public struct Item: Codable, Sendable {
    /// The id that makes giving it twice the same as giving it once.
    public var id: CommandID
    /// What is asked.
    public var command: Command
    /// Who asks; nil for whoever the ticket is for.
    ///
    /// The seat must be the ticket's, the name is the guest's own.
    public var actor: Actor?
  }

  /// Commands on their way, and how the guest stands.
  public init(
    _ envelopes: [Envelope], from: Actor? = nil, waiting: Int? = nil, delay: Int? = nil
  ) {
    self.from = from
    commands = envelopes.map { Item(id: $0.id, command: $0.command, actor: $0.actor) }
    self.waiting = waiting
    self.delay = delay
  }
}

/// What the host makes of a batch: one by one, so that what it does not know refuses nothing else.
struct ReceivedBatch: Decodable {
  var commands: [Received]
  var from: Actor?
  var waiting: Int?
  var delay: Int?

  enum Received: Decodable {
    case command(CommandBatch.Item)
    /// A command that this program does not know, or that is not written as it must be.
    case unreadable(id: CommandID, sentence: String)

    private enum CodingKeys: CodingKey {
      case id
    }

    init(from decoder: any Decoder) throws {
      let id = try decoder.container(keyedBy: CodingKeys.self).decode(CommandID.self, forKey: .id)
      do {
        self = .command(try CommandBatch.Item(from: decoder))
      } catch let error as DecodingError {
        self = .unreadable(id: id, sentence: error.sentence)
      }
    }
  }
}

extension DecodingError {
  /// What is wrong with a command, for a person.
  var sentence: String {
    switch self {
    case .keyNotFound(let key, _): "The command lacks “\(key.stringValue)”."
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "“\(Self.path(context))” is not of the right kind."
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "It is not JSON." : "“\(Self.path(context))” has a value that is not known."
    @unknown default: "It cannot be read."
    }
  }

  private static func path(_ context: Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
