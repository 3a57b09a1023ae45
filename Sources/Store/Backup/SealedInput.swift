import Foundation
import Glibc
import Vault

/// Reads back what `SealedOutput` wrote; every byte it gives has been authenticated, in its place.
struct SealedInput: ~Copyable {
  private let file: Int32
  private let key: StreamKey
  private var number: UInt32 = 0
  private var opened = Data()
  /// How much of `opened` has been given out.
  private var given = 0
  private var isAtLast = false
  /// A chunk read ahead, since only the end of the file tells which one is the last.
  private var ahead: Data
  /// Bytes read from the file.
  private(set) var bytes: Int64

  private static let sealedBytes = SealedOutput.chunkBytes + StreamKey.overhead
  private static let checkBytes = 32

  /// - Throws: `StoreError.missing`, `backupDamaged`, `wrongBackupPassphrase`, `unavailable`
  static func open(_ url: URL, passphrase: String) async throws -> SealedInput {
    let file = Glibc.open(url.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? StoreError.missing : StoreError(errno: errno) }
    do {
      let start = try read(file, count: StreamHeader.byteCount + checkBytes)
      guard start.count == StreamHeader.byteCount + checkBytes,
        let header = try? StreamHeader(start.prefix(StreamHeader.byteCount))
      else { throw StoreError.backupDamaged }
      let key = try await StreamKey(header, passphrase: passphrase)
      guard Digest.equal(Array(key.check), Array(start.suffix(checkBytes))) else {
        throw StoreError.wrongBackupPassphrase
      }
      let first = try read(file, count: sealedBytes)
      return SealedInput(file: file, key: key, ahead: first, bytes: Int64(start.count + first.count))
    } catch {
      close(file)
      throw error
    }
  }

  private init(file: Int32, key: StreamKey, ahead: Data, bytes: Int64) {
    self.file = file
    self.key = key
    self.ahead = ahead
    self.bytes = bytes
  }

  deinit { close(file) }

  /// - Returns: Exactly so many bytes.
  /// - Throws: `StoreError.backupDamaged`, also when the file ends before.
  mutating func read(_ count: Int) throws -> Data {
    while opened.count - given < count {
      guard !isAtLast else { throw StoreError.backupDamaged }
      try openNext()
    }
    defer { given += count }
    return opened.subdata(in: given..<given + count)
  }

  /// Whether the stream has come to its authenticated end.
  mutating func isAtEnd() throws -> Bool {
    while opened.count == given, !isAtLast { try openNext() }
    return opened.count == given
  }

  private mutating func openNext() throws {
    let chunk = ahead
    ahead = try Self.read(file, count: Self.sealedBytes)
    bytes += Int64(ahead.count)
    let isLast = ahead.isEmpty
    opened = opened.subdata(in: given..<opened.count)
    given = 0
    do {
      opened.append(try key.open(chunk, number: number, isLast: isLast))
    } catch {
      throw StoreError.backupDamaged
    }
    number &+= 1
    isAtLast = isLast
  }

  /// - Returns: So many bytes, fewer only at the end of the file.
  private static func read(_ file: Int32, count: Int) throws -> Data {
    var data = Data(count: count)
    let done = try data.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < count {
        let got = Glibc.read(file, buffer.baseAddress! + done, count - done)
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
