import Foundation

/// How much room files take on the disk.
enum DiskUse {
  /// Blocks of the file, or of everything under the folder, in bytes; a file with several names counts once,
  /// a symbolic link as itself.
  /// - Returns: `nil` when there is nothing at the place.
  static func bytes(_ place: URL) -> Int? {
    var counted = Set<UInt64>()
    guard let own = blocks(of: place.path, &counted) else { return nil }
    guard let inside = FileManager.default.enumerator(atPath: place.path) else { return own }
    var sum = own
    for case let name as String in inside { sum += blocks(of: place.path + "/" + name, &counted) ?? 0 }
    return sum
  }

  private static func blocks(of path: String, _ counted: inout Set<UInt64>) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    guard status.st_nlink < 2 || counted.insert(UInt64(status.st_ino)).inserted else { return 0 }
    return Int(status.st_blocks) * 512
  }
}
