/// What the authenticator itself says and signs (Web Authentication 3, 6.1).
struct AuthenticatorData: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let present = Flags(rawValue: 0x01)
    static let verified = Flags(rawValue: 0x04)
    static let backupEligible = Flags(rawValue: 0x08)
    static let backedUp = Flags(rawValue: 0x10)
    static let credential = Flags(rawValue: 0x40)
    static let extensions = Flags(rawValue: 0x80)
  }

  struct Credential: Sendable {
    let id: [UInt8]
    let publicKey: PasskeyPublicKey
  }

  /// SHA-256 of the RP id.
  let party: [UInt8]
  let flags: Flags
  let counter: UInt32
  /// With a new passkey only.
  let credential: Credential?

  /// Longer ids are refused by the standard (Web Authentication 3, 7.1).
  static let longestID = 1_023
  private static let headCount = 37

  /// - Throws: `PasskeyError.malformed` unless the bytes are exactly what their flags announce.
  init(_ bytes: [UInt8]) throws(PasskeyError) {
    guard bytes.count >= Self.headCount else { throw .malformed }
    party = Array(bytes[..<32])
    flags = Flags(rawValue: bytes[32])
    counter = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
    var rest = bytes[Self.headCount...]
    credential = flags.contains(.credential) ? try Self.credential(&rest) : nil
    if flags.contains(.extensions) {
      let (value, count) = try CBOR.readFirst(rest)
      guard case .map = value else { throw .malformed }
      rest = rest.dropFirst(count)
    }
    guard rest.isEmpty, flags.contains(.backupEligible) || !flags.contains(.backedUp) else {
      throw .malformed
    }
  }

  /// 16 bytes that name the model of the authenticator, which the house does not look at; two of length; the id;
  /// the key.
  private static func credential(_ rest: inout ArraySlice<UInt8>) throws(PasskeyError) -> Credential {
    rest = rest.dropFirst(16)
    guard rest.count >= 2 else { throw .malformed }
    let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
    rest = rest.dropFirst(2)
    guard (1...longestID).contains(length), rest.count > length else { throw .malformed }
    let id = Array(rest.prefix(length))
    let (key, count) = try CBOR.readFirst(rest.dropFirst(length))
    rest = rest.dropFirst(length + count)
    return Credential(id: id, publicKey: try PasskeyPublicKey(cose: key))
  }
}
