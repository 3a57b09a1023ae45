import Foundation
import Glibc
import Vault

/// A file that is sealed as it is written, chunk by chunk.
struct SealedOutput: ~Copyable {
  /// Bytes of plaintext in every chunk but the last, which has fewer or as many.
  static let chunkBytes = 256 * 1024

  private let file: Int32
  private let key: StreamKey
  private var pending = Data()
  private var number: UInt32 = 0
  /// Bytes written to the file.
  private(set) var bytes: Int64 = 0

  /// - Throws: `StoreError` from the disk. A file that stands there is replaced.
  init(at url: URL, header: StreamHeader, key: StreamKey) throws {
    self.key = key
    unlink(url.path)
    file = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno) }
    try put(header.encoded + key.check)
  }

  deinit { close(file) }

  mutating func write(_ plaintext: Data) throws {
    pending.append(plaintext)
    // Only what is surely not the last chunk goes out.
    while pending.count > Self.chunkBytes {
      try seal(pending.prefix(Self.chunkBytes), isLast: false)
      pending = Data(pending.dropFirst(Self.chunkBytes))
    }
  }

  /// Seals what is left as the last chunk, and waits until the disk has it all.
  mutating func finish() throws {
    try seal(pending, isLast: true)
    pending = Data()
    guard fsync(file) == 0 else { throw StoreError(errno: errno) }
  }

  private mutating func seal(_ chunk: Data, isLast: Bool) throws {
    guard number < .max else { throw StoreError.unavailable }
    try put(try key.seal(chunk, number: number, isLast: isLast))
    number += 1
  }

  private mutating func put(_ data: Data) throws {
    try data.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(file, buffer.baseAddress! + done, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw StoreError(errno: errno) }
        done += count
      }
    }
    bytes += Int64(data.count)
  }
}
