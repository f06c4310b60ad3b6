public import HTTPTypes

/// Why a request was not answered: a status, and a sentence for a person.
///
/// As JSON `{"error": {"reason": "…", "sentence": "…"}}`.
public struct WireFault: Error, Hashable, Sendable {
  /// What is wrong, for programs.
  public var reason: Reason
  /// What a person is told: one sentence.
  public var sentence: String
  /// In how many seconds it may be tried again; nil for not said.
  public var retryAfter: Int?

  /// The ways in which a request can fail.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The body is no JSON, or not what is expected.
    case malformed
    /// There is no secret, or it opens nothing (any more).
    case noTicket
    /// There is nothing at this path.
    case noSuchPath
    /// The path does not take this method.
    case wrongMethod
    /// The body has too many bytes, or too many commands.
    case tooLarge
    /// The request came too slowly.
    case tooSlow
    /// The host is not what the request asked for.
    case wrongHost
    /// The session is closed, and its tickets with it.
    case closed
    /// Too many wrong secrets came from there.
    case tooMany
    /// The host cannot do it now.
    case unavailable
  }

  /// A fault with its sentence.
  public init(_ reason: Reason, _ sentence: String, retryAfter: Int? = nil) {
    self.reason = reason
    self.sentence = sentence
    self.retryAfter = retryAfter
  }

  /// The status that goes with it.
  public var status: HTTPResponse.Status {
    switch reason {
    case .malformed: .badRequest
    case .noTicket: .unauthorized
    case .noSuchPath: .notFound
    case .wrongMethod: .methodNotAllowed
    case .tooLarge: .contentTooLarge
    case .tooSlow: .requestTimeout
    case .wrongHost: .misdirectedRequest
    case .closed: .gone
    case .tooMany: .tooManyRequests
    case .unavailable: .serviceUnavailable
    }
  }
}

extension WireFault: Codable {
  private struct Body: Codable {
    var reason: Reason
    var sentence: String
  }

  private enum CodingKeys: CodingKey {
    case error
  }

  /// Reads the fault out of the answer's body.
  public init(from decoder: any Decoder) throws {
    let body = try decoder.container(keyedBy: CodingKeys.self).decode(Body.self, forKey: .error)
    self.init(body.reason, body.sentence)
  }

  /// Writes the answer's body.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Body(reason: reason, sentence: sentence), forKey: .error)
  }
}
