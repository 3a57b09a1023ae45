package import Foundation
package import Store

/// Opens what a person brings, a plain file or an archive, tells whose it is, and cuts it into pieces, one
/// after the other: never more than one piece and one block are held, whatever the size.
///
/// Of an archive nothing is given out before its whole directory was looked at, and nothing of an entry
/// before the entry was unpacked once to its end: length, checksum and limits are known to be right by then
/// (T26–T30).
package struct ExportReader {
  package enum Event: Sendable, Hashable {
    /// A file begins; pieces up to the next file are its own.
    case file(name: String, format: ExportFormat)
    case piece(Data)
    /// A piece or a whole file that cannot be read.
    case damaged(LeftOut)
    /// A piece beyond a limit, or a file that is not read.
    case leftOut(LeftOut)
  }

  /// The file that is being read.
  private struct Present {
    let file: ImportFile
    let stream: ExportStream
    let cutter: Cutter
    var pieces = 0
    var isDone = false
  }

  private let limits: ImportLimits
  /// Last one first.
  private var waiting: [ImportFile]
  private var leftOut: [LeftOut]
  private var present: Present?
  /// Last one first.
  private var cuts: [Cut] = []
  private var done: Int64 = 0
  private var hasFile = false
  private var hasDamage = false

  /// Of the file as it lies on the disk, without what is not read.
  package let bytesTotal: Int64
  package var bytesRead: Int64 { min(bytesTotal, done + (present?.stream.consumed ?? 0)) }

  /// - Throws: What cannot be taken in at all: `.unknownFormat`, `.damaged` for an archive that is cut off,
  ///   `.unsafeName`, `.encrypted`, `.tooLarge`.
  package init(_ url: URL, limits: ImportLimits = .standard) throws(ImportError) {
    try self.init(try ImportSource(url), at: url, limits: limits)
  }

  /// The same for an export that lies sealed.
  /// - Parameter name: What the file was called.
  package init(
    _ sealed: SealedBytes, name: String, limits: ImportLimits = .standard
  ) throws(ImportError) {
    let place = URL(filePath: "/").appending(path: name.replacing("/", with: "_"))
    try self.init(ImportSource(sealed), at: place, limits: limits)
  }

  private init(_ source: ImportSource, at url: URL, limits: ImportLimits) throws(ImportError) {
    let name = url.lastPathComponent
    let head = try source.bytes(at: 0, count: Int(min(source.length, Int64(Recognised.headBytes))))
    var files: [ImportFile]
    var leftOut: [LeftOut] = []
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      let archive = try ExportArchive(source, at: url, limits: limits)
      files = archive.files
      leftOut = archive.leftOut
    } else {
      guard source.length <= limits.totalBytes else { throw .tooLarge }
      guard let recognised = Recognised(name: name, head: head) else { throw .unknownFormat }
      files = [ImportFile(name: name, source: source, recognised: recognised)]
      if recognised.isPicture, try !Self.holdsCard(files[0]) { throw .unknownFormat }
    }
    self.limits = limits
    self.leftOut = leftOut
    waiting = files.reversed()
    bytesTotal = files.reduce(0) { $0 + $1.bytes }
  }

  /// What comes next; `nil` at the end.
  /// - Throws: `.unknownFormat` at the end of an archive that held nothing known, `.damaged` when all that
  ///   was known in it cannot be read.
  package mutating func next() throws(ImportError) -> Event? {
    while true {
      if let cut = cuts.popLast() { return event(of: cut) }
      if present != nil {
        if let event = advance() { return event }
      } else if let file = waiting.popLast() {
        if let event = begin(file) { return event }
      } else if let left = leftOut.popLast() {
        if left.reason == .damaged { hasDamage = true }
        return left.reason == .damaged ? .damaged(left) : .leftOut(left)
      } else {
        guard hasFile else { throw hasDamage ? .damaged : .unknownFormat }
        return nil
      }
    }
  }

  private mutating func event(of cut: Cut) -> Event? {
    guard let name = present?.file.name else { return nil }
    switch cut {
    case .piece(let data):
      present?.pieces += 1
      return .piece(data)
    case .damaged: return .damaged(LeftOut(.damaged, name))
    case .tooLarge: return .leftOut(LeftOut(.tooLarge, name))
    }
  }

  /// Cuts the next block.
  private mutating func advance() -> Event? {
    guard let reading = present else { return nil }
    guard !reading.isDone else { return end(nil) }
    guard reading.pieces <= limits.pieces else { return end(.leftOut(LeftOut(.tooLarge, reading.file.name))) }
    do {
      if let block = try reading.stream.next() {
        reading.cutter.feed(block.assumingMemoryBound(to: UInt8.self), into: &cuts)
      } else {
        reading.cutter.finish(into: &cuts)
        present?.isDone = true
      }
      cuts.reverse()
      return nil
    } catch {
      // It was sound a moment ago: somebody changed it, or the disk fails.
      return end(.damaged(LeftOut(.damaged, reading.file.name)))
    }
  }

  private mutating func end(_ event: Event?) -> Event? {
    done += present?.file.bytes ?? 0
    present = nil
    return event
  }

  /// - Returns: That it begins, or why it is not read.
  private mutating func begin(_ file: ImportFile) -> Event? {
    do {
      guard let recognised = try file.recognised ?? Self.proven(file) else {
        done += file.bytes
        return .leftOut(LeftOut(file.isPicture ? .file : .unknown, file.name))
      }
      present = Present(file: file, stream: try file.stream(), cutter: recognised.cutter(limits))
      hasFile = true
      return .file(name: file.name, format: recognised.format)
    } catch {
      done += file.bytes
      hasDamage = true
      return .damaged(LeftOut(.damaged, file.name))
    }
  }

  /// What an entry is; `nil` for what is not known.
  /// - Throws: `.damaged` for an entry that is known and does not unpack to its end.
  private static func proven(_ file: ImportFile) throws(ImportError) -> Recognised? {
    let stream = try file.stream()
    var head: [UInt8] = []
    while head.count < Recognised.headBytes, let block = try stream.next() { head += block }
    let recognised = Recognised(name: file.name, head: Array(head.prefix(Recognised.headBytes)))
    guard let recognised else { return nil }
    while try stream.next() != nil {}
    if recognised.isPicture, try !holdsCard(file) { return nil }
    return recognised
  }

  private static func holdsCard(_ file: ImportFile) throws(ImportError) -> Bool {
    let stream = try file.stream()
    var search = PNGCardSearch()
    while !search.isFound, let block = try stream.next() { search.feed(block) }
    return search.isFound
  }
}
