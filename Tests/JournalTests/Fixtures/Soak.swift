import Foundation

/// How long the tests that look for rare faults go on: bounded in every run, and long where the
/// environment has `FLIPCHART_SOAK`.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["FLIPCHART_SOAK"] != nil

  /// So many rounds in every run, and so many in a long one.
  static func rounds(_ usual: Int, soak: Int) -> Int { isOn ? soak : usual }
}
