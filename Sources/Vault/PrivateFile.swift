import Foundation
import Glibc

/// A small secret in a file that nobody else on the machine can read.
enum PrivateFile {
  enum Failure: Error { case missing, notPrivate, unreadable(errno: Int32), exists, unwritable(errno: Int32) }

  /// - Throws: `Failure.notPrivate` for anything but a regular file that its owner alone can read.
  static func read(at url: URL, maximumBytes: Int) throws(Failure) -> Data {
    let file = open(url.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable(errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0 else { throw .notPrivate }
    var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(errno: errno) }
    return Data(bytes.prefix(count))
  }

  /// Creates the file whole or not at all: written and synced under another name, then linked into place, which
  /// fails where something already stands.
  static func create(at url: URL, _ contents: Data) throws(Failure) {
    let draft = url.path + ".new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(errno: errno) }
    defer { unlink(draft) }
    let written = contents.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    let cause = errno
    let synced = written == contents.count && fsync(file) == 0
    close(file)
    guard synced else { throw .unwritable(errno: written < 0 ? cause : EIO) }
    guard link(draft, url.path) == 0 else { throw errno == EEXIST ? .exists : .unwritable(errno: errno) }
    syncFolder(of: url)
  }

  private static func syncFolder(of url: URL) {
    let folder = open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
