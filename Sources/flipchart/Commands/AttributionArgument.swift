import ArgumentParser
import Facilitation

/// An attribution as it is written on the command line.
struct AttributionArgument: ExpressibleByArgument {
  let attribution: Attribution

  init?(argument: String) {
    guard let attribution = Attribution(rawValue: argument) else { return nil }
    self.attribution = attribution
  }

  static var allValueStrings: [String] { Attribution.allCases.map(\.rawValue) }
}
