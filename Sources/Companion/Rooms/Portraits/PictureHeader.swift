import Foundation

/// What the first bytes of a picture say, read before anything is decoded. `nil` for whatever is not a PNG, JPEG, GIF
/// or WebP by its own bytes; SVG, HTML and `data:` are none of them (T7).
struct PictureHeader: Equatable {
  enum Format { case png, jpeg, gif, webp }

  let format: Format
  let width: Int
  let height: Int
  /// How it was stored turned, 1 to 8, as EXIF counts.
  var orientation = 1

  init?(_ data: Data) {
    let bytes = PictureBytes(data)
    if bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) {
      self.init(png: bytes)
    } else if bytes.starts(with: [0xff, 0xd8, 0xff]) {
      self.init(jpeg: bytes)
    } else if bytes.text(0, 6) == "GIF87a" || bytes.text(0, 6) == "GIF89a" {
      self.init(gif: bytes)
    } else if bytes.text(0, 4) == "RIFF", bytes.text(8, 4) == "WEBP" {
      self.init(webp: bytes)
    } else {
      return nil
    }
  }

  init?(_ format: Format, _ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    (self.format, self.width, self.height) = (format, width, height)
  }

  private init?(png bytes: PictureBytes) {
    guard bytes.text(12, 4) == "IHDR" else { return nil }
    self.init(.png, bytes.big(16, 4), bytes.big(20, 4))
  }

  /// The screen and the first picture on it each have a size: the larger counts.
  private init?(gif bytes: PictureBytes) {
    guard let screen = (bytes.little(6, 2), bytes.little(8, 2)) as? (Int, Int), let flags = bytes[10] else {
      return nil
    }
    var at = 13 + Self.colours(flags)
    while let kind = bytes[at], kind == 0x21 {
      at += 2
      while let length = bytes[at], length > 0 { at += 1 + Int(length) }
      at += 1
    }
    guard bytes[at] == 0x2c, let width = bytes.little(at + 5, 2), let height = bytes.little(at + 7, 2) else {
      return nil
    }
    self.init(.gif, max(screen.0, width), max(screen.1, height))
  }

  private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  /// The largest size that any chunk names.
  private init?(webp bytes: PictureBytes) {
    var (width, height, at) = (0, 0, 12)
    while let kind = bytes.text(at, 4), let length = bytes.little(at + 4, 4) {
      let body = at + 8
      switch kind {
      case "VP8 ":
        width = max(width, (bytes.little(body + 6, 2) ?? 0) & 0x3fff)
        height = max(height, (bytes.little(body + 8, 2) ?? 0) & 0x3fff)
      case "VP8L":
        let bits = bytes.little(body + 1, 4) ?? 0
        width = max(width, (bits & 0x3fff) + 1)
        height = max(height, (bits >> 14 & 0x3fff) + 1)
      case "VP8X":
        width = max(width, (bytes.little(body + 4, 3) ?? 0) + 1)
        height = max(height, (bytes.little(body + 7, 3) ?? 0) + 1)
      default: break
      }
      at = body + length + length % 2
    }
    self.init(.webp, width, height)
  }

  private init?(jpeg bytes: PictureBytes) {
    var at = 2
    var orientation = 1
    while let mark = bytes[at] {
      guard mark == 0xff, let kind = bytes[at + 1] else { return nil }
      switch kind {
      case 0xff: at += 1
      case 0x01, 0xd0...0xd8: at += 2
      case 0xc0...0xcf where ![0xc4, 0xc8, 0xcc].contains(kind):
        self.init(.jpeg, bytes.big(at + 7, 2), bytes.big(at + 5, 2))
        self.orientation = orientation
        return
      // The picture itself before its size, or its end.
      case 0xd9, 0xda: return nil
      default:
        guard let length = bytes.big(at + 2, 2), length >= 2 else { return nil }
        if kind == 0xe1, let turned = bytes.orientation(at: at + 4, length: length - 2) {
          orientation = turned
        }
        at += 2 + length
      }
    }
    return nil
  }
}

/// Bytes that may be asked for anywhere; what is not there is `nil`.
struct PictureBytes {
  private let data: Data
  init(_ data: Data) { self.data = data }

  subscript(at: Int) -> UInt8? {
    at >= 0 && at < data.count ? data[data.startIndex + at] : nil
  }

  func starts(with bytes: [UInt8]) -> Bool { data.starts(with: bytes) }

  func text(_ at: Int, _ count: Int) -> String? {
    guard at >= 0, at + count <= data.count else { return nil }
    return String(decoding: data[(data.startIndex + at)..<(data.startIndex + at + count)], as: UTF8.self)
  }

  /// A number of so many bytes, the highest first.
  func big(_ at: Int, _ count: Int) -> Int? {
    (0..<count).reduce(0 as Int?) { sum, index in
      sum.flatMap { sum in self[at + index].map { sum << 8 | Int($0) } }
    }
  }

  /// The same, the lowest first.
  func little(_ at: Int, _ count: Int) -> Int? {
    (0..<count).reversed()
      .reduce(0 as Int?) { sum, index in sum.flatMap { sum in self[at + index].map { sum << 8 | Int($0) } } }
  }

  /// The orientation in an EXIF segment, 1 to 8.
  func orientation(at start: Int, length: Int) -> Int? {
    guard text(start, 6) == "Exif\0\0" else { return nil }
    let tiff = start + 6
    let isBig = text(tiff, 2) == "MM"
    guard isBig || text(tiff, 2) == "II" else { return nil }
    let number = { (at: Int, count: Int) in isBig ? self.big(at, count) : self.little(at, count) }
    guard let offset = number(tiff + 4, 4), offset < length, let count = number(tiff + offset, 2) else {
      return nil
    }
    for index in 0..<min(count, 200) {
      let entry = tiff + offset + 2 + 12 * index
      guard let tag = number(entry, 2) else { return nil }
      if tag == 0x0112 { return number(entry + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil } }
    }
    return nil
  }
}
