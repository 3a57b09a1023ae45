package import Foundation

/// A large file from an address, which survives being interrupted.
///
/// It grows in `<folder>/<name>.part`, with a note of where it comes from beside it, and gets its name only
/// once it is whole and, where a digest is known, right.
package struct ResumableFile: Sendable {
  /// Where it will stand; on the same file system as `folder`.
  package let target: URL
  private let part: URL
  private let note: URL

  package init(target: URL, folder: URL) {
    self.target = target
    part = folder.appending(path: target.lastPathComponent + ".part")
    note = folder.appending(path: target.lastPathComponent + ".part.json")
  }

  /// What the half file is half of.
  private struct Origin: Codable, Equatable {
    let url: URL
    let etag: String?
    let total: Int64?
  }

  /// - Parameters:
  ///   - bytes: The size it must have, where known; nothing larger is ever written.
  ///   - sha256: The digest it must have, where known.
  /// - Returns: The digest it has.
  /// - Throws: `FetchError`, `ShelfError.disk`, `CancellationError`.
  package func fetch(
    _ url: URL, from source: ByteSource, bytes: Int64? = nil, sha256: String? = nil,
    progress: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) async throws -> String {
    let known = (try? Data(contentsOf: note)).flatMap { try? JSONDecoder().decode(Origin.self, from: $0) }
    let resumable = known.map { $0.url == url && ($0.etag != nil || sha256 != nil) } ?? false
    let had = resumable ? size() : 0
    let whole = bytes ?? (resumable ? known?.total : nil)
    if had == 0 || had != whole {  // else only the digest was still to be checked
      do {
        try await source(url, had, known?.etag) { answer in
          let goesOn = answer.from == had && had > 0 && known?.etag == answer.etag
          guard goesOn || answer.from == 0 else { throw FetchError.digest }
          if let bytes, let total = answer.total, total != bytes { throw FetchError.digest }
          let origin = Origin(url: url, etag: answer.etag, total: answer.total ?? bytes)
          try await write(answer, origin, at: goesOn ? had : 0, limit: bytes ?? answer.total, progress)
        }
      } catch FetchError.digest {
        throw discard(.digest)
      }
    }
    let found = try await FileDigest.sha256(of: part)
    if let sha256, found.sha256 != sha256 { throw discard(.digest) }
    do {
      _ = try? FileManager.default.removeItem(at: target)
      try FileManager.default.moveItem(at: part, to: target)
      try? FileManager.default.removeItem(at: note)
    } catch {
      throw FetchError.disk
    }
    return found.sha256
  }

  private func write(
    _ answer: ByteAnswer, _ origin: Origin, at start: Int64, limit: Int64?,
    _ progress: @Sendable (FetchProgress) -> Void
  ) async throws {
    let handle = try open(origin, at: start)
    defer { try? handle.close() }
    var meter = RateMeter(bytes: start, total: limit)
    do {
      for try await chunk in answer.chunks {
        meter.add(chunk.count)
        if let limit, meter.bytes > limit { throw FetchError.digest }
        do { try handle.write(contentsOf: chunk) } catch { throw FetchError.disk }
        if let told = meter.due() { progress(told) }
      }
      try handle.synchronize()
    } catch let error as FetchError {
      throw error
    } catch {
      try handle.synchronize()  // what came is kept
      try Task.checkCancellation()
      throw (error as? OutboundError).map(FetchError.init) ?? FetchError.network
    }
    try Task.checkCancellation()
    guard limit == nil || meter.bytes == limit else { throw FetchError.network }
    progress(meter.now())
  }

  private func open(_ origin: Origin, at start: Int64) throws(FetchError) -> FileHandle {
    let path = part.path(percentEncoded: false)
    do {
      try JSONEncoder().encode(origin).write(to: note, options: .atomic)
      if !FileManager.default.fileExists(atPath: path) {
        guard
          FileManager.default.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw FetchError.disk }
      }
      let handle = try FileHandle(forWritingTo: part)
      try handle.truncate(atOffset: UInt64(start))
      try handle.seekToEnd()
      return handle
    } catch {
      throw .disk
    }
  }

  private func size() -> Int64 {
    let path = part.path(percentEncoded: false)
    return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.int64Value ?? 0
  }

  /// Throws away what is here, so that the next try begins anew.
  private func discard(_ error: FetchError) -> FetchError {
    try? FileManager.default.removeItem(at: part)
    try? FileManager.default.removeItem(at: note)
    return error
  }
}
