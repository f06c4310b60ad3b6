import Foundation

/// Something that reads what comes from elsewhere, and must stand whatever that is.
protocol FuzzTarget: SendableMetatype {
  /// How it is called.
  static var name: String { get }
  /// Whether its inputs are mostly text with words and numbers in it.
  static var isText: Bool { get }
  /// Sound inputs to begin with.
  static var seeds: [[UInt8]] { get }
  /// Reads an input; a trap is a finding, and so is whatever `expect` finds wanting.
  static func take(_ bytes: [UInt8])
}

/// All that is tried.
enum Targets {
  static let all: [any FuzzTarget.Type] = [
    PlanTarget.self, ThemeTarget.self, NotesTarget.self, CommandTarget.self, EventTarget.self,
    WireTarget.self, TicketTarget.self, FileTarget.self, KeysTarget.self, LinesTarget.self,
  ]

  static func named(_ name: String) -> (any FuzzTarget.Type)? {
    all.first { $0.name == name }
  }
}

/// Ends the process with a finding where something does not hold.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("Finding: " + what()) }
}

/// The checkout that this program was built in.
enum Checkout {
  /// The bytes of every file of a folder with an ending, by name.
  static func files(in folder: String, ending: String) -> [[UInt8]] {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../\(folder)")
      .standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(ending) }.compactMap { name in
      (try? Data(contentsOf: root.appendingPathComponent(name))).map { [UInt8]($0) }
    }
  }
}
