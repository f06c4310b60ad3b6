import NIOCore

extension HostAddress {
  /// The address at which others on the network reach this machine: the first IPv4 one that is not
  /// for the machine alone, else an IPv6 one of the same kind, else the machine's own 127.0.0.1.
  ///
  /// - Parameters:
  ///   - port: 0 for one that the host chooses.
  ///   - preferred: the address to take if this machine has it, as `192.168.1.20`.
  public static func ofThisMachine(port: Int = 0, preferring preferred: String? = nil)
    -> HostAddress?
  {
    let devices = (try? System.enumerateDevices()) ?? []
    let addresses = devices.compactMap { $0.address?.ipAddress }
      .compactMap { HostAddress($0, port: port) }
    return addresses.first { $0.host == preferred }
      ?? addresses.first { !$0.isIPv6 && !$0.isForMachineAlone }
      ?? addresses.first { $0.isIPv6 && !$0.isForMachineAlone }
      ?? HostAddress("127.0.0.1", port: port)
  }

  /// Whether nobody else can reach it without more: loopback, and addresses of one link.
  private var isForMachineAlone: Bool {
    if isIPv6 {
      return bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 || bytes.dropLast().allSatisfy { $0 == 0 }
    }
    return bytes[0] == 127 || bytes[0] == 169 && bytes[1] == 254
  }
}
