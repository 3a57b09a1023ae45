import Foundation

/// A PNG taken apart into its chunks (PNG, third edition, section 5): lengths, order and checksums are looked at,
/// nothing is decoded (T28).
struct PNGChunks {
  struct Chunk: Equatable {
    /// Four letters.
    var kind: String
    var body: ArraySlice<UInt8>
    /// Whether its checksum is the one written.
    var isWhole = true
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// In their order, `IHDR` first and `IEND` last.
  private(set) var all: [Chunk] = []

  /// - Throws: `damaged` for what is no PNG or ends too early, `tooLarge` for more chunks than a picture has.
  init(_ file: Data) throws(ImportError) {
    let bytes = CardBytes(all: Array(file))
    guard bytes[0, 8]?.elementsEqual(Self.signature) == true else { throw .damaged }
    var at = 8
    repeat {
      guard all.count < CardLimits.chunks else { throw .tooLarge }
      // A length beyond 2³¹ − 1 is none; one beyond the file is cut off.
      guard let length = bytes.big(at), length <= 0x7FFF_FFFF, let kind = bytes[at + 4, 4],
        let body = bytes[at + 8, length], let sum = bytes.big(at + 8 + length),
        kind.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
      else { throw .damaged }
      let isWhole = CardChecksum.crc32(bytes.all[at + 4..<at + 8 + length]) == UInt32(truncatingIfNeeded: sum)
      all.append(Chunk(kind: String(decoding: kind, as: UTF8.self), body: body, isWhole: isWhole))
      at += 12 + length
    } while all.last?.kind != "IEND"
    guard all.first?.kind == "IHDR", all.first?.body.count == 13 else { throw .damaged }
  }

  /// The keyword of a chunk of text, in small letters; `nil` for the other chunks.
  static func keyword(of chunk: Chunk) -> String? {
    guard ["tEXt", "zTXt", "iTXt"].contains(chunk.kind), let end = chunk.body.prefix(80).firstIndex(of: 0)
    else {
      return nil
    }
    return String(decoding: chunk.body[..<end], as: UTF8.self).lowercased()
  }

  /// The text of a chunk, unpacked where it is packed.
  static func text(of chunk: Chunk) throws(ImportError) -> ArraySlice<UInt8> {
    guard chunk.isWhole, let end = chunk.body.firstIndex(of: 0) else { throw .damaged }
    var rest = chunk.body[(end + 1)...]
    var isPacked = false
    switch chunk.kind {
    case "zTXt":
      guard rest.popFirst() == 0 else { throw .damaged }
      isPacked = true
    case "iTXt":
      guard let flag = rest.popFirst(), flag < 2, rest.popFirst() == 0 else { throw .damaged }
      isPacked = flag == 1
      // Language and the keyword in it.
      for _ in 0..<2 {
        guard let zero = rest.firstIndex(of: 0) else { throw .damaged }
        rest = rest[(zero + 1)...]
      }
    default: break
    }
    // As base64 the JSON is longer by a third.
    let most = CardLimits.jsonBytes / 3 * 4 + 4
    guard isPacked else {
      guard rest.count <= most else { throw .tooLarge }
      return rest
    }
    return try Inflate.unpackZlib(rest, most: min(most, rest.count * CardLimits.ratio))[...]
  }

  /// The picture with other chunks of text: those of the names given are taken out, the new ones stand before the
  /// picture's data, where readers that stop there find them.
  /// - Throws: What reading does, and `damaged` for a picture with a wrong checksum.
  static func picture(_ file: Data, without names: Set<String>, adding texts: [(name: String, text: [UInt8])])
    throws(ImportError) -> Data
  {
    let chunks = try PNGChunks(file).all.filter { chunk in
      keyword(of: chunk).map { !names.contains($0) } ?? true
    }
    // With new checksums a damaged picture would look whole.
    guard chunks.allSatisfy(\.isWhole) else { throw .damaged }
    var out = signature
    for (index, chunk) in chunks.enumerated() {
      out += written(chunk.kind, chunk.body)
      if index == 0 {
        for text in texts { out += written("tEXt", (Array(text.name.utf8) + [0] + text.text)[...]) }
      }
    }
    return Data(out)
  }

  static func written(_ kind: String, _ body: ArraySlice<UInt8>) -> [UInt8] {
    let named = Array(kind.utf8) + body
    return CardBytes.big(UInt32(truncatingIfNeeded: body.count)) + named
      + CardBytes.big(CardChecksum.crc32(named[...]))
  }

  /// A picture of one quiet colour, 400 × 600 as card sites show them, for a card that has none.
  static func plain() -> Data {
    let (width, height) = (400, 600)
    // One bit a dot, one byte before each row for its filter, all of the first colour.
    let rows = [UInt8](repeating: 0, count: (width / 8 + 1) * height)
    let stored =
      [0x78, 0x01, 0x01] + CardBytes.little(rows.count, 2) + CardBytes.little(rows.count ^ 0xFFFF, 2) + rows
      + CardBytes.big(CardChecksum.adler32(rows[...]))
    let header = CardBytes.big(UInt32(width)) + CardBytes.big(UInt32(height)) + [1, 3, 0, 0, 0]
    return Data(
      signature + written("IHDR", header[...]) + written("PLTE", [0x5B, 0x6B, 0x7A])
        + written("IDAT", stored[...])
        + written("IEND", []))
  }
}
