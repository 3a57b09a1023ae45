import CArchive
import Foundation
import Glibc
import Store

/// A file of an export, open for reading at any place. Closed with its last owner.
final class ImportSource {
  /// -1 for bytes that lie sealed.
  let descriptor: CInt
  let length: Int64
  /// Opened in memory, a chunk at a time.
  private let sealed: SealedBytes?

  /// Bytes that lie sealed: what is unpacked of them must not touch the disk either.
  var isSealed: Bool { sealed != nil }

  init(_ sealed: SealedBytes) {
    self.sealed = sealed
    descriptor = -1
    length = sealed.length
  }

  /// - Throws: `.damaged` for what cannot be read or is no plain file: a folder, a device, a pipe.
  init(_ url: URL) throws(ImportError) {
    let file = open(url.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .damaged }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .damaged
    }
    descriptor = file
    sealed = nil
    length = Int64(status.st_size)
  }

  /// A file in memory alone, which lasts as long as this object: for the one archive inside an archive that is read,
  /// and must be read at any place. What a person exported is never written to a disk in clear.
  /// - Parameter write: Is given the means to append.
  init(
    filledBy write: (_ append: (UnsafeRawBufferPointer) throws(ImportError) -> Void) throws(ImportError) ->
      Void
  ) throws(ImportError) {
    let file = fidelio_memory_file()
    guard file >= 0 else { throw .damaged }
    var count: Int64 = 0
    do throws(ImportError) {
      try write { bytes throws(ImportError) in
        var rest = bytes
        while !rest.isEmpty {
          let written = Glibc.write(file, rest.baseAddress, rest.count)
          guard written > 0 || errno == EINTR else { throw .damaged }
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, written)))
        }
        count += Int64(bytes.count)
      }
    } catch {
      close(file)
      throw error
    }
    descriptor = file
    sealed = nil
    length = count
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills the buffer from that place on, less only at the end of the file.
  func read(at place: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    if let sealed {
      do { return try sealed.read(at: place, into: buffer) } catch { throw .damaged }
    }
    var filled = 0
    while filled < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress! + filled, buffer.count - filled, off_t(place) + off_t(filled))
      if count == 0 { break }
      guard count > 0 || errno == EINTR else { throw .damaged }
      filled += max(0, count)
    }
    return filled
  }

  /// That many bytes, all of them.
  func bytes(at place: Int64, count: Int) throws(ImportError) -> [UInt8] {
    guard place >= 0, count >= 0, place <= length, Int64(count) <= length - place else { throw .damaged }
    var bytes = [UInt8](repeating: 0, count: count)
    do {
      guard try bytes.withUnsafeMutableBytes({ try read(at: place, into: $0) }) == count else {
        throw ImportError.damaged
      }
    } catch { throw .damaged }
    return bytes
  }
}
