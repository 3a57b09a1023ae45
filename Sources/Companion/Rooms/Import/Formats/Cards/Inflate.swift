/// Unpacks deflate (RFC 1951) to a size that is known to be allowed.
///
/// The house has no other use for it than the few kilobytes of a card in a CHARX or in a compressed text of a PNG: here
/// every step can be read and bounded.
struct Inflate {
  /// One Huffman code: how many of each length, and their symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// - Throws: For lengths that name more codes than there are. Fewer are allowed: one distance alone has one.
    init(_ lengths: ArraySlice<Int>) throws(ImportError) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left << 1 - counts[length]
        guard left >= 0 else { throw .damaged }
      }
      var starts = [Int](repeating: 0, count: 17)
      for length in 1...15 { starts[length + 1] = starts[length] + counts[length] }
      symbols = [Int](repeating: 0, count: starts[16])
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[starts[length]] = symbol
        starts[length] += 1
      }
    }
  }

  /// Least length and extra bits of the symbols 257 to 285.
  private static let lengths = zip(
    [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
      227, 258,
    ],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
  ).map { (least: $0, bits: $1) }
  /// The same of the thirty distances.
  private static let distances = (0..<30).map { symbol in
    let bits = max(0, symbol / 2 - 1)
    return (least: symbol < 4 ? symbol + 1 : (2 + symbol % 2) << bits + 1, bits: bits)
  }
  /// In which order the lengths of the code for lengths come.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let packed: ArraySlice<UInt8>
  private var at: Int
  private var bits = 0
  private var bitCount = 0
  private var out: [UInt8] = []
  private let most: Int

  private init(_ packed: ArraySlice<UInt8>, most: Int) {
    (self.packed, self.at, self.most) = (packed, packed.startIndex, most)
  }

  /// - Parameter most: Bytes that may come out at most.
  /// - Throws: `tooLarge` when more would, `damaged` for what is no deflate.
  static func unpack(_ packed: ArraySlice<UInt8>, most: Int) throws(ImportError) -> [UInt8] {
    var inflate = Inflate(packed, most: most)
    try inflate.run()
    return inflate.out
  }

  /// The same with the frame of zlib (RFC 1950) around it, as PNG has it.
  static func unpackZlib(_ packed: ArraySlice<UInt8>, most: Int) throws(ImportError) -> [UInt8] {
    let start = packed.startIndex
    guard packed.count >= 6, packed[start] & 15 == 8, packed[start + 1] & 0x20 == 0,
      (Int(packed[start]) << 8 | Int(packed[start + 1])) % 31 == 0
    else { throw .damaged }
    let out = try unpack(packed.dropFirst(2), most: most)
    guard CardBytes.big(CardChecksum.adler32(out[...])).elementsEqual(packed.suffix(4)) else {
      throw .damaged
    }
    return out
  }

  private mutating func run() throws(ImportError) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try decode(Self.fixedLiterals(), Self.fixedDistances())
      case 2:
        let (literals, distances) = try codes()
        try decode(literals, distances)
      default: throw .damaged
      }
    }
  }

  private mutating func take(_ count: Int) throws(ImportError) -> Int {
    while bitCount < count {
      guard at < packed.endIndex else { throw .damaged }
      bits |= Int(packed[at]) << bitCount
      at += 1
      bitCount += 8
    }
    defer {
      bits >>= count
      bitCount -= count
    }
    return bits & (1 << count - 1)
  }

  private mutating func copyStored() throws(ImportError) {
    bits = 0
    bitCount = 0
    guard packed.endIndex - at >= 4 else { throw .damaged }
    let count = Int(packed[at]) | Int(packed[at + 1]) << 8
    guard count ^ 0xFFFF == Int(packed[at + 2]) | Int(packed[at + 3]) << 8 else { throw .damaged }
    at += 4
    guard packed.endIndex - at >= count else { throw .damaged }
    guard out.count + count <= most else { throw .tooLarge }
    out += packed[at..<at + count]
    at += count
  }

  private mutating func symbol(_ code: Code) throws(ImportError) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .damaged
  }

  private mutating func decode(_ literals: Code, _ distances: Code) throws(ImportError) {
    while true {
      let symbol = try symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        guard out.count < most else { throw .tooLarge }
        out.append(UInt8(symbol))
        continue
      }
      guard symbol < 286 else { throw .damaged }
      let (least, extra) = Self.lengths[symbol - 257]
      let length = try least + take(extra)
      let far = try self.symbol(distances)
      guard far < 30 else { throw .damaged }
      let distance = try Self.distances[far].least + take(Self.distances[far].bits)
      guard distance <= out.count else { throw .damaged }
      guard out.count + length <= most else { throw .tooLarge }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }

  /// The two codes that a block brings along.
  private mutating func codes() throws(ImportError) -> (Code, Code) {
    let (literals, distances, ofLengths) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<ofLengths { lengths[Self.order[index]] = try take(3) }
    let code = try Code(lengths[...])
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try symbol(code)
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += [Int](repeating: last, count: try take(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
      default: lengths += [Int](repeating: 0, count: try take(7) + 11)
      }
    }
    // Without an end the block would have none.
    guard lengths.count == literals + distances, lengths[256] > 0 else { throw .damaged }
    return (try Code(lengths[..<literals]), try Code(lengths[literals...]))
  }

  private static func fixedLiterals() throws(ImportError) -> Code {
    try Code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }[...])
  }

  private static func fixedDistances() throws(ImportError) -> Code {
    try Code([Int](repeating: 5, count: 30)[...])
  }
}
