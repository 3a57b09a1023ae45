import Crypto
import CryptoExtras
import Foundation

/// From words a person remembers to a key, slowly on purpose.
enum Passphrase {
  /// One derivation holds 128 MB and a core for half a second, so at most two run at once, on threads of their
  /// own: the cooperative pool goes on serving everyone else meanwhile.
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.name = "fidelio.scrypt"
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  /// scrypt over the normalised passphrase: 32 bytes.
  static func stretch(_ passphrase: String, salt: Data, parameters: ScryptParameters) async throws
    -> SymmetricKey
  {
    let words = Data(normalised(passphrase).utf8)
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation {
        continuation.resume(
          with: Result {
            try KDF.Scrypt.deriveKey(
              from: words, salt: salt, outputByteCount: 32, rounds: 1 << parameters.log2N,
              blockSize: parameters.r, parallelism: parameters.p)
          })
      }
    }
  }

  /// The same passphrase typed on another keyboard is the same passphrase: composed accents (NFC), and every
  /// kind of space (a French keyboard writes a no-break one easily) as a plain space, after RFC 8265, 4.2.
  static func normalised(_ passphrase: String) -> String {
    String(
      String.UnicodeScalarView(
        passphrase.precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .spaceSeparator ? " " : scalar
        }))
  }
}
