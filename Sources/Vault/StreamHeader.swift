package import Foundation

/// The clear beginning of a sealed stream: how its key is made from a passphrase. Every chunk is bound to it.
package struct StreamHeader: Sendable, Equatable {
  package let parameters: ScryptParameters
  package let salt: [UInt8]

  private static let magic = Array("FIDELIO-SEALED-1".utf8)
  private static let saltCount = 32

  /// Bytes of an encoded header.
  package static let byteCount = 16 + 1 + 32 + 32

  /// A header for a new stream; its salt makes its key unlike that of any other stream.
  package init(parameters: ScryptParameters) {
    self.parameters = parameters
    salt = Digest.random(count: StreamHeader.saltCount)
  }

  /// - Throws: `VaultError.damagedStream` unless the bytes are a header as `encoded` writes it, checksum included.
  package init(_ bytes: Data) throws(VaultError) {
    let bytes = Array(bytes)
    guard bytes.count == StreamHeader.byteCount, bytes.starts(with: StreamHeader.magic) else {
      throw .damagedStream
    }
    let body = Array(bytes[..<49])
    let parameters = ScryptParameters(log2N: Int(bytes[16]))
    guard Digest.sha256(body) == Array(bytes[49...]), parameters.areSane else { throw .damagedStream }
    self.parameters = parameters
    salt = Array(bytes[17..<49])
  }

  /// The checksum at the end is against accidents only: it lets a damaged header be told from a wrong
  /// passphrase. Against intent stands the key, which is derived from the whole header.
  package var encoded: Data {
    let body = StreamHeader.magic + [UInt8(parameters.log2N)] + salt
    return Data(body + Digest.sha256(body))
  }
}
