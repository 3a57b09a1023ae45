import Foundation
import Glibc

/// Folders that their owner alone can read.
enum Folder {
  static func stands(_ url: URL) -> Bool {
    var status = stat()
    return stat(url.path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder, and those above it, mode 0700. One that stands already stays as it is.
  static func make(_ url: URL) throws {
    guard !stands(url) else { return }
    let parent = url.deletingLastPathComponent()
    if parent.path != url.path, !stands(parent) { try make(parent) }
    guard mkdir(url.path, 0o700) == 0 || (errno == EEXIST && stands(url)) else {
      throw StoreError(errno: errno)
    }
  }

  /// Takes away the rights of others, where there were any.
  static func close(_ url: URL) throws {
    var status = stat()
    guard stat(url.path, &status) == 0 else { throw StoreError(errno: errno) }
    guard status.st_mode & 0o077 != 0 else { return }
    guard chmod(url.path, 0o700) == 0 else { throw StoreError(errno: errno) }
  }

  /// Moves in one step, and makes sure it stays moved.
  static func move(_ from: URL, to: URL) throws {
    guard rename(from.path, to.path) == 0 else { throw StoreError(errno: errno) }
    sync(to.deletingLastPathComponent())
  }

  static func remove(_ url: URL) throws {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      throw StoreError.unavailable
    }
  }

  /// Keeps what a restore replaced, under the first free name, so that nothing is lost by a wrong restore. An empty
  /// folder is simply removed.
  /// - Returns: Where it stands now, `nil` when it was empty.
  @discardableResult
  static func retire(_ url: URL, to backups: URL) throws -> URL? {
    guard try !FileManager.default.contentsOfDirectory(atPath: url.path).isEmpty else {
      try remove(url)
      return nil
    }
    try make(backups)
    var number = 1
    while true {
      let place = backups.appending(path: "replaced-\(number)", directoryHint: .isDirectory)
      if !FileManager.default.fileExists(atPath: place.path) {
        try move(url, to: place)
        return place
      }
      number += 1
    }
  }

  /// Writes the folder's own list of names to the disk.
  static func sync(_ url: URL) {
    let file = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    Glibc.close(file)
  }
}
