import Foundation
import Glibc

/// The folder of an export: its owner's alone (0700, files 0600), new or empty, and whole or not there at all.
struct ExportFolder {
  let url: URL
  /// Everything is written here, beside its place, and moved there at the end.
  private let draft: URL

  init(_ url: URL) {
    self.url = url
    draft = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).\(getpid()).part", directoryHint: .isDirectory)
  }

  /// - Throws: `CommandFailure` where something stands already that is not an empty folder.
  static func check(_ url: URL) throws {
    let files = FileManager.default
    // Of a link itself: where it leads is not for an export to empty or to close.
    guard let kind = try? files.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType else {
      return
    }
    guard kind == .typeDirectory,
      let inside = try? files.contentsOfDirectory(atPath: url.path), inside.isEmpty
    else { throw CommandFailure(CommandWords.exportNotEmpty) }
  }

  func begin() throws {
    guard mkdir(draft.path, 0o700) == 0 else { throw Self.failure() }
  }

  /// A new file in it, by its path inside; the folders on the way are made.
  func file(_ path: String) throws -> ExportFile {
    let place = draft.appending(path: path)
    let parent = place.deletingLastPathComponent()
    if parent.standardizedFileURL.path != draft.standardizedFileURL.path, mkdir(parent.path, 0o700) != 0,
      errno != EEXIST
    {
      throw Self.failure()
    }
    let file = open(place.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.failure() }
    return ExportFile(descriptor: file)
  }

  /// Where a file of it lies until it is finished.
  func place(of path: String) -> URL { draft.appending(path: path) }

  /// Takes a file away that was only on its way to become others.
  func remove(_ path: String) throws {
    guard unlink(place(of: path).path) == 0 else { throw Self.failure() }
  }

  /// Moves it to its place in one step; an empty folder there gives way, a full one does not.
  func finish() throws {
    guard rename(draft.path, url.path) == 0 else {
      let isTaken = errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
      throw isTaken ? CommandFailure(CommandWords.exportNotEmpty) : Self.failure()
    }
    let parent = open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else { return }
    fsync(parent)
    close(parent)
  }

  /// Takes away what was written so far.
  func discard() { try? FileManager.default.removeItem(at: draft) }

  fileprivate static func failure() -> CommandFailure {
    CommandFailure(
      errno == ENOSPC || errno == EDQUOT ? CommandWords.exportFull : CommandWords.exportUnwritable)
  }
}

/// A file that is being written. Closed by `close`, which alone says that all of it is on the disk; else with the
/// last reference to it.
final class ExportFile {
  private var descriptor: Int32

  fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ data: Data) throws {
    try data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          throw ExportFolder.failure()
        }
      }
    }
  }

  func close() throws {
    guard fsync(descriptor) == 0, Glibc.close(descriptor) == 0 else { throw ExportFolder.failure() }
    descriptor = -1
  }
}
