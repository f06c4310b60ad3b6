import ArgumentParser
import Facilitation
import Journal

/// Which moment of a session is wanted, for every command that shows one.
struct MomentArgument: ParsableArguments {
  @Option(
    help: .init(
      """
      As it was at a moment: a time such as 14:32, a day with a time such as 2026-11-21T14:32, or \
      the number of an entry of the log.
      """, valueName: "moment"))
  var at: String?

  func validate() throws {
    do throws(Refusal) {
      if let at { _ = try Moment(at) }
    } catch {
      throw ValidationError(error.sentence)
    }
  }

  /// The session in a file as it was at that moment; as it stands where none is named.
  ///
  /// - Parameter audience: who is to read it, from whom is kept what they may not read today.
  func session(at path: String, for audience: Audience = .internal) throws -> PastSession {
    guard at == nil else { return try session(of: SavedSession(unlocking: path), for: audience) }
    return PastSession(session: try SavedSession.session(unlocking: path), instant: nil)
  }

  /// The saved session as it was at that moment; as it stands where none is named.
  ///
  /// - Parameter audience: who is to read it, from whom is kept what they may not read today.
  func session(of saved: SavedSession, for audience: Audience = .internal) throws -> PastSession {
    guard let at else { return PastSession(session: saved.session, instant: nil) }
    let timeline = Timeline(saved.entries)
    let place = try timeline.place(of: try Moment(at))
    guard let session = timeline.session(at: place.revision, toldTo: audience) else {
      throw Failure("There is no session yet at \(at).")
    }
    return PastSession(session: session, instant: place.instant)
  }
}

/// A session as it was.
struct PastSession {
  var session: Session
  /// When it was so; nil for the session as it stands.
  var instant: Instant?
}
