import Foundation
import Glibc
import Store

/// Reads Fidelio's own export, line by line: the folder that `fidelio export` writes, or the file of the page's button.
struct OwnExportReader: ExportEvents {
  /// Bytes of a line: a message with all its attachments is far below.
  static let lineLimit = 64 << 20
  /// Bytes of a picture; the house writes less than one megabyte.
  private static let pictureLimit = PortraitStudio.byteLimit
  private static let block = 1 << 20

  /// At most so many bytes; none at the end.
  private let read: (Int) -> [UInt8]
  private let pictures: URL?
  private var buffer: [UInt8] = []
  /// Where in `buffer` the next line begins, and up to where it was looked through.
  private var start = 0
  private var looked = 0
  private var isAtEnd = false
  private var isOpened = false
  private(set) var bytesRead: Int64 = 0
  let bytesTotal: Int64

  /// - Throws: `ImportError.unknownFormat` for anything that does not begin as an export does.
  init(_ url: URL) throws(ImportError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { throw .damaged }
    let lines = isFolder.boolValue ? url.appending(path: "fidelio.jsonl") : url
    pictures = isFolder.boolValue ? url.appending(path: "pictures") : nil
    guard let file = OpenedFile(lines) else { throw isFolder.boolValue ? .unknownFormat : .damaged }
    bytesTotal = file.length
    read = { file.read($0) }
    try begin()
  }

  /// An export that lies sealed.
  /// - Throws: `ImportError.unknownFormat` for anything that does not begin as an export does.
  init(_ bytes: SealedBytes) throws(ImportError) {
    pictures = nil
    bytesTotal = bytes.length
    var at: Int64 = 0
    read = { count in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        // What does not open any more ends the file; its last line then says that it is cut.
        filled = (try? bytes.read(at: at, into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
        at += Int64(filled)
      }
    }
    try begin()
  }

  private mutating func begin() throws(ImportError) {
    buffer = read(512)
    bytesRead = Int64(buffer.count)
    guard Self.isOwn(buffer) else { throw .unknownFormat }
  }

  /// Whether a file begins as Fidelio's own export does.
  static func isOwn(_ beginning: [UInt8]) -> Bool {
    let line = beginning.prefix { $0 != UInt8(ascii: "\n") }
    guard line.first == UInt8(ascii: "{"),
      let fields = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    else { return false }
    return fields["kind"] as? String == ExportKind.fidelio.rawValue
  }

  mutating func next() throws(ImportError) -> ExportEvent? {
    guard isOpened else {
      isOpened = true
      return .file(name: "fidelio.jsonl", format: .fidelio)
    }
    while true {
      if let end = buffer[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(buffer[start..<end])
        (start, looked) = (end + 1, end + 1)
        if line.isEmpty { continue }
        return .piece(withPicture(line))
      }
      looked = buffer.count
      guard !isAtEnd else {
        // A line without an end was cut off; an export ends with a line feed.
        guard start < buffer.count else { return nil }
        start = buffer.count
        return .damaged(LeftOut(.damaged, "line"))
      }
      if start > 0 { buffer.removeFirst(start) }
      (looked, start) = (looked - start, 0)
      guard buffer.count <= Self.lineLimit else { throw .tooLarge }
      let more = read(Self.block)
      isAtEnd = more.isEmpty
      bytesRead += Int64(more.count)
      buffer += more
    }
  }

  /// A companion's line with its picture, which lies beside the lines.
  private func withPicture(_ line: Data) -> Data {
    guard let pictures, line.range(of: Data(#""kind":"companion""#.utf8)) != nil,
      var fields = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
      fields["kind"] as? String == ExportKind.companion.rawValue,
      let id = (fields["id"] as? String).flatMap({ CompanionProfile.ID($0) }),
      let picture = OpenedFile(pictures.appending(path: "\(id).jpg")), picture.length <= Self.pictureLimit
    else { return line }
    fields["jpeg"] = Data(picture.read(Self.pictureLimit)).base64EncodedString()
    return (try? JSONSerialization.data(withJSONObject: fields)) ?? line
  }
}

/// A plain file, read from its beginning; closed with its last owner.
private final class OpenedFile {
  private let descriptor: CInt
  let length: Int64

  /// - Returns: `nil` for what cannot be read or is no plain file.
  init?(_ url: URL) {
    let file = open(url.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      return nil
    }
    descriptor = file
    length = Int64(status.st_size)
  }

  deinit { close(descriptor) }

  /// At most so many bytes; none at the end.
  func read(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = Glibc.read(descriptor, start + filled, count - filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
  }
}
