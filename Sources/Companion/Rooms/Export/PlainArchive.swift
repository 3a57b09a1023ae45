package import Foundation

/// Takes an archive apart that the house itself made.
package enum PlainArchive {
  /// - Parameters:
  ///   - begin: Is told each file's path, which leads nowhere else.
  ///   - write: Takes its bytes, block by block.
  /// - Throws: `ImportError` for what is no whole archive.
  package static func unpack(
    _ url: URL, begin: (String) throws -> Void, write: (Data) throws -> Void
  ) throws {
    let source = try ImportSource(url)
    for entry in try ZipDirectory(source, limits: ImportLimits()).entries {
      try begin(entry.name)
      let stream = try ExportStream(entry, of: source)
      while let block = try stream.next() { try write(Data(block)) }
    }
  }
}
