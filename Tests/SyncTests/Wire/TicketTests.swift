import Support
import Testing

@testable import Sync

@Suite("A ticket")
struct TicketTests {
  private static func ticket(_ seed: UInt64) throws -> Ticket {
    var chance = Chance(seed: seed)
    let length = chance.once(in: 2) ? 4 : 16
    let bytes = (0..<length).map { _ in UInt8(chance.number(0...255)) }
    return Ticket(
      address: HostAddress(bytes: bytes, port: chance.number(1...65_535)),
      pin: KeyPin(digest: (0..<32).map { _ in UInt8(chance.number(0...255)) }),
      secret: Secret(bits: chance.seed()))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func isReadAsItWasWritten(seed: UInt64) throws {
    let ticket = try Self.ticket(seed)
    #expect(try Ticket(ticket.text) == ticket)
    let sloppy = ticket.text.lowercased().replacing("0", with: "o").replacing("1", with: "l")
    #expect(try Ticket("  " + sloppy.replacing("-", with: " ")) == ticket)
  }

  @Test func isOneLineOfFours() throws {
    let four = Ticket(
      address: try #require(HostAddress("192.168.1.20", port: 4455)),
      pin: KeyPin(digest: Array(0..<32)), secret: Secret(bits: 0x1234_5678_9ABC))
    #expect(four.text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 8))
    let six = Ticket(
      address: try #require(HostAddress("fd00::20", port: 4455)), pin: four.pin,
      secret: four.secret)
    #expect(six.text.split(separator: "-").count == 13)
    #expect(six.address.authority == "[fd00::20]:4455")
  }

  /// Every character mistaken for every other, and every two neighbours exchanged.
  @Test func oneMistakeIsAlwaysNoticed() throws {
    let text = Array(try Self.ticket(7).text.filter { $0 != "-" })
    for place in text.indices {
      for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != text[place] {
        var wrong = text
        wrong[place] = other
        #expect(throws: TicketFault.self) { try Ticket(String(wrong)) }
      }
      guard place > 0, text[place] != text[place - 1] else { continue }
      var wrong = text
      wrong.swapAt(place, place - 1)
      #expect(throws: TicketFault.self) { try Ticket(String(wrong)) }
    }
  }

  @Test func whatIsNoTicketIsToldApart() throws {
    #expect(throws: TicketFault.empty) { try Ticket(" - ") }
    #expect(throws: TicketFault.strange("U")) { try Ticket("ABCU") }
    #expect(throws: TicketFault.length(4)) { try Ticket("4BCD") }
  }

  @Test func whatIsWrongIsToldWithoutWhatCommandsATerminal() {
    for bytes in HostileCorpus.all {
      let fault = #expect(throws: TicketFault.self) {
        try Ticket(String(decoding: bytes, as: UTF8.self))
      }
      #expect(fault?.sentence.firstCommand == nil)
    }
  }

  @Test func noLogCanHoldTheSecret() throws {
    let ticket = try Self.ticket(3)
    var dumped = ""
    dump(ticket, to: &dumped)
    for text in ["\(ticket)", String(reflecting: ticket.secret), dumped] {
      #expect(!text.contains(ticket.secret.text))
      #expect(!text.contains(String(ticket.secret.bits)))
    }
    #expect(Secret(ticket.secret.text) == ticket.secret)
    #expect(ticket.secret.hash.count == 64)
  }
}
