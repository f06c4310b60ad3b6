import Foundation

/// A machine under the program whose disk fails and whose clock is wrong when a test says so.
struct TroubledMachine {
  private let folder: Folder
  private static let library = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
    .appendingPathComponent("libFaultInjection.so").path

  init(in folder: Folder) {
    self.folder = folder
  }

  /// A command as it is run on this machine.
  func running(_ command: [String]) -> [String] {
    [
      "env", "LD_PRELOAD=\(Self.library)", "FLIPCHART_DISK=\(folder.path("disk-trouble"))",
      "FLIPCHART_CLOCK=\(folder.path("clock-trouble"))",
    ] + command
  }

  /// Lets writes, syncs and truncations of sessions' files fail, counted from 1 from now on.
  func failDisk(_ operations: ClosedRange<Int> = 1...1_000_000, with error: Int32) throws {
    try put(
      "\(operations.lowerBound) \(operations.upperBound) \(error) \(UUID())", "disk-trouble")
  }

  /// Lets the disk be sound again.
  func mendDisk() throws {
    try FileManager.default.removeItem(atPath: folder.path("disk-trouble"))
  }

  /// Sets the clock ahead by so many seconds, or back by a number below 0.
  func setClock(by seconds: Int) throws {
    try put("\(seconds)", "clock-trouble")
  }

  private func put(_ text: String, _ name: String) throws {
    try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8)
  }
}
