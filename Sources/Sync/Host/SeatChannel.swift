import Facilitation
import NIOCore

/// What the guests at one kind of seat are sent: the state that the last patch led to, the latest
/// patches, and who listens.
struct SeatChannel {
  /// The most patches that are kept to go on from, and the most bytes of them.
  static let mostPatches = 2_000
  static let mostPatchBytes = 4 * 1_024 * 1_024

  /// Whose view it is.
  let seat: Seat
  /// What the seat holds after the last patch.
  private(set) var view: Session
  /// The latest patches, each with the revision that it goes on from.
  private var patches: [(from: Int, bytes: ByteBuffer)] = []
  private var patchBytes = 0
  private(set) var listeners: [Int: EventBacklog] = [:]

  /// A seat's channel that begins with a session as it is.
  init(_ seat: Seat, _ session: Session) {
    self.seat = seat
    view = session.carried(to: seat)
  }

  /// Goes on to a later state of the session, and tells everybody who listens.
  ///
  /// It is written once for all of them.
  mutating func follow(_ session: Session, forgetting: Bool) throws {
    let later = session.carried(to: seat)
    let patch = SessionPatch(from: view, to: later)
    let bytes = try ServerSentEvent(.patch, id: patch.to, patch).buffer
    view = later
    if forgetting { forget() }
    keep(bytes, from: patch.from)
    for listener in listeners.values { listener.push(bytes) }
  }

  /// The patches from a revision on; nil where they are not all there.
  func patches(after revision: Int) -> [ByteBuffer]? {
    if revision == view.revision { return [] }
    guard let first = patches.firstIndex(where: { $0.from == revision }) else { return nil }
    return patches[first...].map(\.bytes)
  }

  mutating func add(_ listener: EventBacklog, as number: Int) {
    listeners[number] = listener
  }

  mutating func remove(_ number: Int) {
    listeners[number] = nil
  }

  /// Lets go of the patches that hold what has been redacted since.
  private mutating func forget() {
    patches = []
    patchBytes = 0
  }

  private mutating func keep(_ bytes: ByteBuffer, from revision: Int) {
    patches.append((revision, bytes))
    patchBytes += bytes.readableBytes
    while patches.count > Self.mostPatches || patchBytes > Self.mostPatchBytes {
      patchBytes -= patches.removeFirst().bytes.readableBytes
    }
  }
}
