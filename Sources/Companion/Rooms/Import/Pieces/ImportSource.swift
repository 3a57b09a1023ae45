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

  /// A file without a name that lasts as long as this object: for the one archive inside an archive that is
  /// read, and must be read at any place. It lies where the export lies, else among the temporary files.
  /// - Parameters:
  ///   - isSealed: The export lies sealed: the file is in memory alone.
  ///   - write: Is given the means to append.
  init(
    near url: URL, isSealed: Bool,
    filledBy write: (_ append: (UnsafeRawBufferPointer) throws(ImportError) -> Void) throws(ImportError) ->
      Void
  ) throws(ImportError) {
    let folders = [url.deletingLastPathComponent().path, FileManager.default.temporaryDirectory.path]
    var opened: CInt = -1
    if isSealed { opened = fidelio_memory_file() }
    for folder in folders where opened < 0 && !isSealed { opened = Self.nameless(in: folder) }
    let file = opened
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

  private static func nameless(in folder: String) -> CInt {
    var template = Array((folder + "/.fidelio-import-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return -1 }
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

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
