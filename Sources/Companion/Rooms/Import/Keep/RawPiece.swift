import Foundation

/// A conversation as the vendor wrote it, kept whole beside what was made of it: under its thread, gone with it.
struct RawPiece: Sendable, Equatable {
  let format: ExportFormat
  let bytes: Data

  /// Bytes of what is kept of one conversation in one record.
  static let most = 16 << 20

  init(format: ExportFormat, bytes: Data) {
    self.format = format
    self.bytes = bytes
  }

  /// - Returns: `nil` for what `data` did not give.
  init?(_ data: Data) {
    let bytes = Data(data)
    guard let count = bytes.first.map(Int.init), bytes.count > count + 1,
      let format = ExportFormat(rawValue: String(decoding: bytes[1..<count + 1], as: UTF8.self)),
      let whole = Deflate.unpacked(Data(bytes[(count + 1)...]))
    else { return nil }
    self.init(format: format, bytes: whole)
  }

  /// One byte that counts the format's name, the name, then the bytes, packed.
  /// - Returns: `nil` when memory ran out.
  var data: Data? {
    let name = Array(format.rawValue.utf8)
    return Deflate.packed(bytes).map { Data([UInt8(name.count)] + name) + $0 }
  }

  /// The same in records of at most `most` bytes each, in order; what memory does not suffice for is left out with all
  /// behind it.
  var parts: [Data] {
    var parts: [Data] = []
    for start in stride(from: 0, to: bytes.count, by: Self.most) {
      let part = bytes.dropFirst(start).prefix(Self.most)
      guard let data = RawPiece(format: format, bytes: Data(part)).data else { return parts }
      parts.append(data)
    }
    return parts
  }
}
