import Crypto
import Foundation
import NIOSSL
import SwiftASN1
import X509

/// By what a host is known: a key of its own, with a certificate that it has signed itself.
struct HostKey: Sendable {
  private let key: P256.Signing.PrivateKey

  /// A new key from the system's source of chance.
  init() {
    key = P256.Signing.PrivateKey()
  }

  /// A key that was kept.
  ///
  /// - Throws: where the bytes are no key.
  init(_ bytes: [UInt8]) throws {
    key = try P256.Signing.PrivateKey(rawRepresentation: bytes)
  }

  /// The bytes to keep.
  var bytes: [UInt8] { Array(key.rawRepresentation) }

  /// The SHA-256 of the public key, as a SubjectPublicKeyInfo.
  var digest: [UInt8] {
    Array(SHA256.hash(data: key.publicKey.derRepresentation))
  }

  /// What a ticket carries of it.
  var pin: KeyPin { KeyPin(digest: digest) }

  /// The secret of a ticket: it follows from the key, so that the file need not hold it and the line
  /// can still be shown again.
  func secret(ofTicket number: Int) -> Secret {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("flipchart ticket \(number)".utf8), using: SymmetricKey(data: key.rawRepresentation)
    )
    return Secret(bits: code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// What a server needs to be known by this key.
  ///
  /// - Parameters:
  ///   - address: what the certificate is for.
  ///   - now: the certificate is good from the day before to the year after.
  func serverConfiguration(for address: HostAddress, at now: Date) throws -> TLSConfiguration {
    var serializer = DER.Serializer()
    try serializer.serialize(try certificate(for: address, at: now))
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: [
        .certificate(try NIOSSLCertificate(bytes: serializer.serializedBytes, format: .der))
      ],
      privateKey: .privateKey(
        try NIOSSLPrivateKey(bytes: Array(key.derRepresentation), format: .der)))
    configuration.minimumTLSVersion = .tlsv12
    return configuration
  }

  private func certificate(for address: HostAddress, at now: Date) throws -> Certificate {
    let name = try DistinguishedName { CommonName("flipchart host") }
    let day: TimeInterval = 86_400
    return try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: .init(key.publicKey),
      notValidBefore: now.addingTimeInterval(-day),
      notValidAfter: now.addingTimeInterval(366 * day),
      issuer: name, subject: name,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        SubjectAlternativeNames([.ipAddress(ASN1OctetString(contentBytes: address.bytes[...]))])
      },
      issuerPrivateKey: .init(key))
  }
}
