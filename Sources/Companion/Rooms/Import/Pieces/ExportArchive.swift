import Foundation

/// An archive as the person got it: its directory looked at as a whole, and what of it will be read.
struct ExportArchive {
  /// More archives inside of one than any export has; each keeps a file open.
  private static let mostInner = 64

  private(set) var files: [ImportFile] = []
  /// What is not read, or cannot be, without what is nothing but an operating system's litter.
  private(set) var leftOut: [LeftOut] = []

  /// What has to be unpacked to be read is held in memory: nothing of it is written beside the archive.
  /// - Parameter url: What the archive is called.
  /// - Throws: What the directory's limits say (T26, T27), of the inner archives too; `.unknownFormat` when
  ///   nothing in it may be an export.
  init(_ source: ImportSource, at url: URL, limits: ImportLimits) throws(ImportError) {
    let directory = try ZipDirectory(source, limits: limits)
    if directory.entries.contains(where: { $0.name == "card.json" }) {
      // CHARX: the whole archive is the card.
      files = [ImportFile(name: url.lastPathComponent, source: source, recognised: .charx)]
      return
    }
    var assets: [String: Int] = [:]
    var total: Int64 = 0
    try take(directory, of: source, limits: limits, &total, &assets)
    var inner = 0
    var innerBytes: Int64 = 0
    for entry in directory.entries where entry.name.hasSuffix(".zip") && ExportName(entry.name).isInnerArchive
    {
      inner += 1
      guard inner <= Self.mostInner else { throw .tooLarge }
      total += entry.unpackedBytes
      guard total <= limits.totalBytes else { throw .tooLarge }
      innerBytes += entry.unpackedBytes
      guard innerBytes <= limits.innerBytes else {
        innerBytes -= entry.unpackedBytes
        leftOut.append(LeftOut(.tooLarge, entry.name))
        continue
      }
      do {
        let unpacked = try Self.unpack(entry, of: source)
        try take(try ZipDirectory(unpacked, limits: limits), of: unpacked, limits: limits, &total, &assets)
      } catch .damaged {
        leftOut.append(LeftOut(.damaged, entry.name))
      }
    }
    leftOut += assets.keys.sorted().map { LeftOut(.file, $0, count: assets[$0] ?? 0) }
    // Thumbs are told before the messages they are about.
    files =
      files.filter { ExportName($0.name).last == "message_feedback.json" }
      + files.filter { ExportName($0.name).last != "message_feedback.json" }
    files = ExportName.oldestPagesFirst(files, \.name)
    guard !files.isEmpty || leftOut.contains(where: { $0.reason == .damaged }) else {
      throw leftOut.contains { $0.reason == .tooLarge } ? .tooLarge : .unknownFormat
    }
  }

  private mutating func take(
    _ directory: ZipDirectory, of source: ImportSource, limits: ImportLimits, _ total: inout Int64,
    _ assets: inout [String: Int]
  ) throws(ImportError) {
    let isVendors = directory.entries.contains {
      $0.name.hasSuffix(".json") && ExportName($0.name).isConversations
    }
    for entry in directory.entries {
      let name = ExportName(entry.name)
      if name.isLitter { continue }
      if isVendors, name.last == "chat.html" {
        // The same words as in the conversations.
        leftOut.append(LeftOut(.known, entry.name))
      } else if name.isAccount {
        leftOut.append(LeftOut(.file, entry.name))
      } else if !Self.mayBeRead(name, isVendors: isVendors) {
        if !name.isInnerArchive { assets[name.type.isEmpty ? "file" : name.type, default: 0] += 1 }
      } else if entry.method != ZipEntry.stored && entry.method != ZipEntry.deflated {
        leftOut.append(LeftOut(.unknown, entry.name))
      } else {
        total += entry.unpackedBytes
        guard total <= limits.totalBytes else { throw .tooLarge }
        files.append(ImportFile(name: entry.name, source: source, entry: entry))
      }
    }
  }

  private static func mayBeRead(_ name: ExportName, isVendors: Bool) -> Bool {
    if isVendors { return name.isJSON && !name.isAttachment }
    if name.type == "html" || name.type == "htm" || name.type == "csv" {
      // Google packs the activity of all its products into one archive.
      return !name.last.contains("activit") || name.whole.contains("Gemini") || name.whole.contains("Bard")
    }
    return name.isText || name.type == "png"
  }

  private static func unpack(
    _ entry: ZipEntry, of source: ImportSource
  ) throws(ImportError) -> ImportSource {
    let stream = try ExportStream(entry, of: source)
    return try ImportSource { append throws(ImportError) in
      while let block = try stream.next() { try append(block) }
    }
  }
}
