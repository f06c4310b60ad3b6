/// What lets another laptop take one seat of a hosted session, in one line that can be read out.
///
/// In base 32, by fours: a version, the address and port, the pin of the host's key, the secret, and
/// a check character. With an IPv4 address it has 32 characters, with an IPv6 one 52. Which seat it
/// opens stands at the host alone.
public struct Ticket: Hashable, Sendable {
  /// Where the host listens.
  public let address: HostAddress
  /// By what its key is known.
  public let pin: KeyPin
  /// What opens the seat.
  public let secret: Secret

  /// A ticket of its three parts.
  public init(address: HostAddress, pin: KeyPin, secret: Secret) {
    self.address = address
    self.pin = pin
    self.secret = secret
  }
}

extension Ticket {
  /// The kinds of address, and at once the version of the form: 0 and 3 to 7 are free.
  private enum Form: UInt64 {
    case four = 1
    case six = 2

    static let bitCount = 3

    var addressLength: Int { self == .four ? 4 : 16 }
    var bitCount: Int {
      Self.bitCount + addressLength * 8 + 16 + KeyPin.bitCount + Secret.bitCount
    }
    /// How many characters, without the last one that checks.
    var length: Int { (bitCount + 4) / 5 }
  }

  /// The line: characters in fours with dashes between them.
  public var text: String {
    let form = address.isIPv6 ? Form.six : .four
    var row = Bits()
    row.append(form.rawValue, count: Form.bitCount)
    for byte in address.bytes { row.append(UInt64(byte), count: 8) }
    row.append(UInt64(address.port), count: 16)
    row.append(pin.bits, count: KeyPin.bitCount)
    row.append(secret.bits, count: Secret.bitCount)
    row.pad()
    let digits = row.fives + [CrockfordBase32.checkDigit(for: row.fives)]
    return stride(from: 0, to: digits.count, by: 4)
      .map { CrockfordBase32.text(of: Array(digits[$0..<min($0 + 4, digits.count)])) }
      .joined(separator: "-")
  }

  /// A ticket as it was typed.
  ///
  /// - Parameter typed: the line; case, spaces, dashes, `O` and `0`, `I`, `L` and `1` do not matter.
  /// - Throws: what is wrong with it, for a person.
  public init(_ typed: String) throws(TicketFault) {
    var digits: [UInt8]
    do {
      digits = try CrockfordBase32.values(of: typed)
    } catch {
      throw .strange(error.character)
    }
    guard let last = digits.popLast() else { throw .empty }
    var reader = BitReader(digits)
    guard let form = Form(rawValue: reader.next(Form.bitCount)), form.length == digits.count else {
      throw .length(digits.count + 1)
    }
    guard CrockfordBase32.checkDigit(for: digits) == last else { throw .mistyped }
    try self.init(form, from: &reader)
  }

  private init(_ form: Form, from reader: inout BitReader) throws(TicketFault) {
    let bytes = (0..<form.addressLength).map { _ in UInt8(reader.next(8)) }
    address = HostAddress(bytes: bytes, port: Int(reader.next(16)))
    pin = KeyPin(bits: reader.next(KeyPin.bitCount))
    secret = Secret(bits: reader.next(Secret.bitCount))
    guard address.port > 0, reader.next(reader.rest) == 0 else { throw .mistyped }
  }
}

extension Ticket: CustomStringConvertible {
  /// The address alone: the secret belongs in no log.
  public var description: String { "Ticket(\(address.authority))" }
}
