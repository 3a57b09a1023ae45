import Crypto
package import Foundation

/// Seals a stream chunk by chunk so that none can be altered, cut, moved, repeated or left out unseen: the STREAM
/// construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM. The nonce of a chunk is its number
/// and whether it is the last; the key belongs to one stream alone, so no nonce ever meets it twice.
package struct StreamKey: Sendable {
  /// Bytes that sealing adds to a chunk: the tag, since the nonce is counted.
  package static let overhead = 16

  private let key: SymmetricKey
  /// Lets a wrong passphrase be told from a damaged stream before the first chunk. 32 bytes.
  package let check: Data

  /// Costs what the header's parameters say; at most two of these run at once.
  package init(_ header: StreamHeader, passphrase: String) async throws {
    let stretched = try await Passphrase.stretch(
      passphrase, salt: Data(header.salt), parameters: header.parameters)
    key = Subkey.derive("stream", from: stretched, salt: Array(header.encoded))
    let checking = Subkey.derive("stream.check", from: stretched, salt: Array(header.encoded))
    check = Data(HMAC<SHA256>.authenticationCode(for: header.encoded, using: checking))
  }

  /// - Parameter number: from 0, one by one; never twice for one stream.
  package func seal(_ chunk: Data, number: UInt32, isLast: Bool) throws(VaultError) -> Data {
    do {
      let box = try AES.GCM.seal(chunk, using: key, nonce: try StreamKey.nonce(number, isLast))
      return box.ciphertext + box.tag
    } catch {
      throw .damagedStream
    }
  }

  /// - Throws: `VaultError.damagedStream` unless these are the bytes sealed under this number, last or not.
  package func open(_ sealed: Data, number: UInt32, isLast: Bool) throws(VaultError) -> Data {
    guard sealed.count >= StreamKey.overhead else { throw .damagedStream }
    do {
      let box = try AES.GCM.SealedBox(
        nonce: try StreamKey.nonce(number, isLast), ciphertext: sealed.dropLast(StreamKey.overhead),
        tag: sealed.suffix(StreamKey.overhead))
      return try AES.GCM.open(box, using: key)
    } catch {
      throw .damagedStream
    }
  }

  private static func nonce(_ number: UInt32, _ isLast: Bool) throws -> AES.GCM.Nonce {
    var bytes = [UInt8](repeating: 0, count: 12)
    withUnsafeBytes(of: number.bigEndian) { bytes.replaceSubrange(7..<11, with: $0) }
    bytes[11] = isLast ? 1 : 0
    return try AES.GCM.Nonce(data: bytes)
  }
}
