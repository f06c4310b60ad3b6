import ArgumentParser
import Facilitation

/// An audience as it is written on the command line.
struct AudienceArgument: ExpressibleByArgument {
  static let `public` = AudienceArgument(audience: .public)

  let audience: Audience

  private init(audience: Audience) {
    self.audience = audience
  }

  init?(argument: String) {
    guard let audience = Audience(rawValue: argument) else { return nil }
    self.audience = audience
  }

  static var allValueStrings: [String] { Audience.allCases.map(\.rawValue) }
  var defaultValueDescription: String { audience.rawValue }
}
