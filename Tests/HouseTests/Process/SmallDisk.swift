import Bench
import Foundation
import Glibc

/// A file system of a few megabytes in memory.
enum SmallDisk {
  struct Refused: Error {}

  /// Tried once: rights alone do not tell, a container may forbid it to an administrator too.
  static let canMount: Bool = {
    guard geteuid() == 0 else { return false }
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-mount-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=1m") == 0 else { return false }
    return umount(folder.path) == 0
  }()

  static func with(megabytes: Int, _ work: (URL) async throws -> Void) async throws {
    try await Leftovers.shared.withScratchFolder(named: "fidelio-disk") { folder in
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(megabytes)m") == 0 else { throw Refused() }
      defer { umount2(folder.path, Int32(MNT_DETACH)) }
      try await work(folder)
    }
  }

  static func remount(_ disk: URL, _ options: String) throws {
    let flags = MS_REMOUNT | (options == "ro" ? MS_RDONLY : 0)
    guard mount("tmpfs", disk.path, "tmpfs", UInt(flags), nil) == 0 else { throw Refused() }
  }

  private static func filler(_ disk: URL) -> URL { disk.appending(path: "filler") }

  /// Takes all the room there is.
  static func fill(_ disk: URL) throws {
    let file = open(filler(disk).path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw Refused() }
    defer { close(file) }
    for size in [1 << 16, 4096, 512, 1] {
      let block = [UInt8](repeating: 120, count: size)
      while write(file, block, size) == size {}
    }
  }

  static func clear(_ disk: URL) { try? FileManager.default.removeItem(at: filler(disk)) }
}
