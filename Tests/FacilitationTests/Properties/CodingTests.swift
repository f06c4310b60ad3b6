import Facilitation
import Foundation
import Support
import Testing

@Suite struct CodingTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyEntryAndTheSessionSurviveJSON(seed: UInt64) throws {
    let play = Play(seed: seed)
    #expect(try throughJSON(play.entries) == play.entries)
    #expect(try throughJSON(play.session) == play.session)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyCommandSurvivesJSON(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let session = Play(seed: seed, commands: 20).session
    let commands = (0..<30).map { _ in chance.command(in: session) }
    #expect(try throughJSON(commands) == commands)
  }

  @Test func theSameSessionIsAlwaysTheSameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let once = try encoder.encode(Play(seed: 7).session)
    let again = try encoder.encode(Play(seed: 7).session)
    #expect(once == again)
  }

  @Test(arguments: Command.examples)
  func everyExampleIsAnObjectWithItsNameAsTheKey(command: Command) throws {
    #expect(try throughJSON(command) == command)
    let object = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(command))
    let keys = (object as? [String: Any]).map { Array($0.keys) }
    #expect(keys == [command.kind])
  }

  @Test(arguments: Command.examples)
  func everyExampleCanBeWrittenByHand(command: Command) throws {
    let text = String(decoding: try JSONEncoder().encode(command), as: UTF8.self)
    #expect(!text.contains("\"_0\""))
  }

  private func throughJSON<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
  }
}
