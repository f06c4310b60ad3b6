import ArgumentParser
import Facilitation

/// An audience as it is written on the command line.
struct AudienceArgument: ExpressibleByArgument {
  let audience: Audience

  init?(argument: String) {
    guard let audience = Audience(rawValue: argument) else { return nil }
    self.audience = audience
  }

  static var allValueStrings: [String] { Audience.allCases.map(\.rawValue) }
  var defaultValueDescription: String { audience.rawValue }
}

/// An attribution as it is written on the command line.
struct AttributionArgument: ExpressibleByArgument {
  let attribution: Attribution

  init?(argument: String) {
    guard let attribution = Attribution(rawValue: argument) else { return nil }
    self.attribution = attribution
  }

  static var allValueStrings: [String] { Attribution.allCases.map(\.rawValue) }
}
