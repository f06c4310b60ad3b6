/// The numbers of what a command made, kind by kind, in the order in which it was made.
///
/// Whoever gave the command without knowing them can then find what it made again. As JSON an
/// object: `{"note": [57, 58]}`.
public struct Made: Hashable, Codable, Sendable {
  /// The numbers of each kind; kinds of which nothing was made are left out.
  public private(set) var numbers: [EntityKind: [Int]] = [:]

  /// What events made.
  public init(_ events: [Event] = []) {
    for event in events {
      if let (kind, number) = event.made { numbers[kind, default: []].append(number) }
    }
  }

  /// Reads an object of kinds.
  public init(from decoder: any Decoder) throws {
    numbers = try decoder.singleValueContainer().decode([EntityKind: [Int]].self)
  }

  /// Writes an object of kinds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(numbers)
  }

  /// Whether it made nothing.
  public var isEmpty: Bool { numbers.isEmpty }

  /// The same with numbers that nothing has, to see who speaks of them.
  public var moved: Made {
    var moved = self
    moved.numbers = numbers.mapValues { $0.map { -$0 } }
    return moved
  }

  /// The greatest number of them all; 0 where it made nothing.
  public var last: Int { numbers.values.joined().max() ?? 0 }
}

extension Entry {
  /// What its command made.
  public var made: Made { Made(events) }
}

extension Event {
  /// The kind and the number of what came to be; nil where nothing did.
  fileprivate var made: (EntityKind, Int)? {
    switch self {
    case .personAdded(let person): (.participant, person.id.number)
    case .groupAdded(let group): (.group, group.id.number)
    case .chartAdded(let chart): (.chart, chart.id.number)
    case .sectionAdded(let section, _): (.section, section.id.number)
    case .rowAdded(let row): (.row, row.id.number)
    case .noteAdded(let note, _): (.note, note.id.number)
    case .clusterAdded(let cluster): (.cluster, cluster.id.number)
    case .roundDrafted(let round, _): (.round, round.number)
    case .partAdded(let part): (.part, part.id.number)
    case .actionAdded(let action): (.action, action.id.number)
    case .nudgeSent(let nudge): (.nudge, nudge.id.number)
    case .feedbackAdded(let feedback): (.feedback, feedback.id.number)
    case .resourceAdded(let resource): (.resource, resource.id.number)
    default: nil
    }
  }
}
