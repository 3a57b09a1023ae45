package import Foundation
import Glibc
import Vault

/// What `UploadWriter` wrote, opened for reading at any place, in memory alone: a chunk at a time.
package final class SealedBytes {
  private let file: CInt
  private let key: StreamKey
  /// Of the plaintext.
  package let length: Int64
  private let chunks: Int64
  private var held: (number: Int64, bytes: Data) = (-1, Data())

  private static let start = Int64(StreamHeader.byteCount + 32)
  private static let chunk = Int64(SealedOutput.chunkBytes)
  private static let sealedChunk = chunk + Int64(StreamKey.overhead)

  /// - Throws: `StoreError.missing` where it is not there, `backupDamaged` for anything else than was written.
  package static func open(_ url: URL, secret: String) async throws -> SealedBytes {
    let file = Glibc.open(url.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw errno == ENOENT ? StoreError.missing : StoreError(errno: errno) }
    do {
      var status = stat()
      let head = try pread(file, at: 0, count: Int(start))
      guard fstat(file, &status) == 0, head.count == Int(start),
        let header = try? StreamHeader(head.prefix(StreamHeader.byteCount))
      else { throw StoreError.backupDamaged }
      let key = try await StreamKey(header, passphrase: secret)
      guard Digest.equal(Array(key.check), Array(head.suffix(32))) else { throw StoreError.backupDamaged }
      return try SealedBytes(file: file, key: key, sealed: Int64(status.st_size) - start)
    } catch {
      close(file)
      throw error
    }
  }

  private init(file: CInt, key: StreamKey, sealed: Int64) throws {
    let chunks = (sealed + Self.sealedChunk - 1) / Self.sealedChunk
    guard chunks > 0, sealed - chunks * Int64(StreamKey.overhead) >= 0, chunks <= Int64(UInt32.max) else {
      throw StoreError.backupDamaged
    }
    self.file = file
    self.key = key
    self.chunks = chunks
    length = sealed - chunks * Int64(StreamKey.overhead)
  }

  deinit { close(file) }

  /// Fills the buffer from that place on, less only at the end. Every byte has been authenticated, in its place.
  package func read(at place: Int64, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count, place + Int64(filled) < length {
      let at = place + Int64(filled)
      let bytes = try opened(at / Self.chunk)
      let offset = Int(at % Self.chunk)
      let count = min(bytes.count - offset, buffer.count - filled)
      guard count > 0 else { throw StoreError.backupDamaged }
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + count]))
      }
      filled += count
    }
    return filled
  }

  private func opened(_ number: Int64) throws -> Data {
    if held.number == number { return held.bytes }
    let sealed = try Self.pread(
      file, at: Self.start + number * Self.sealedChunk, count: Int(Self.sealedChunk))
    do {
      let bytes = try key.open(sealed, number: UInt32(number), isLast: number == chunks - 1)
      held = (number, bytes)
      return bytes
    } catch {
      throw StoreError.backupDamaged
    }
  }

  /// At most so many bytes, fewer only at the end of the file.
  private static func pread(_ file: CInt, at place: Int64, count: Int) throws -> Data {
    var data = Data(count: count)
    let done = try data.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < count {
        let got = Glibc.pread(file, buffer.baseAddress! + done, count - done, off_t(place) + off_t(done))
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw StoreError(errno: errno) }
        if got == 0 { break }
        done += got
      }
      return done
    }
    return data.prefix(done)
  }
}
