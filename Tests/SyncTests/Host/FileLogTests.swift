import Foundation
import Logging
import Testing

@testable import Sync

@Suite("The host's log")
struct FileLogTests {
  private let path = NSTemporaryDirectory() + "/flipchart-log-" + UUID().uuidString

  @Test func whatStrangersSendIsOneLineOfPlainText() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let logger = try FileLog(at: path).logger()
    logger.warning("refused", metadata: ["request": "GET /\u{1B}[31m\n12:00  info  forged"])
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1 && !lines[0].contains("\u{1B}") && lines[0].contains("warning"))
  }

  @Test func itIsBegunAnewWhenItIsFull() throws {
    defer {
      for ending in ["", ".1"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
    let logger = try FileLog(at: path).logger()
    let value = String(repeating: "x", count: 1_000)
    for _ in 0..<9_000 { logger.info("filling", metadata: ["with": "\(value)"]) }
    for ending in ["", ".1"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + ending)
      #expect((attributes[.size] as? Int ?? .max) <= FileLog.mostBytes)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
