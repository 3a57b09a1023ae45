import Foundation

/// What a child process prints, kept in a file without a name: nothing to drain, nothing to clean up.
final class Printed: Sendable {
  let handle: FileHandle

  init() throws {
    var path = Array((FileManager.default.temporaryDirectory.path + "/fidelio-printed-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The first 8 MB of it.
  var text: String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var all: [UInt8] = []
    while all.count < 8 << 20 {
      let count = pread(handle.fileDescriptor, &bytes, bytes.count, off_t(all.count))
      guard count > 0 else { break }
      all += bytes[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }
}
