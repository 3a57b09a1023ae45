/// Looks for a character card in a PNG picture that comes block by block: a text chunk whose keyword is
/// `chara` or `ccv3`. Lengths are believed, nothing is decoded.
struct PNGCardSearch {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private(set) var isFound = false
  /// Bytes to pass over before the next chunk; at first the signature.
  private var skip = signature.count
  /// The chunk's length, type, and the longest keyword with the zero behind it.
  private var head: [UInt8] = []
  private static let headBytes = 14

  mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at < bytes.count, !isFound {
      if skip > 0 {
        let passed = min(skip, bytes.count - at)
        skip -= passed
        at += passed
        continue
      }
      head.append(bytes[at])
      at += 1
      // A chunk without data has 12 bytes with its checksum.
      let length = head.count >= 4 ? head[..<4].reduce(0) { $0 << 8 | Int($1) } : 0
      if head.count == min(Self.headBytes, 12 + length), head.count >= 12 {
        look()
        skip = 12 + length - head.count
        head.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func look() {
    let type = String(decoding: head[4..<8], as: UTF8.self)
    guard ["tEXt", "zTXt", "iTXt"].contains(type) else { return }
    let keyword = head[8...].prefix { $0 != 0 }
    let text = String(decoding: keyword, as: UTF8.self).lowercased()
    isFound = text == "chara" || text == "ccv3"
  }
}
