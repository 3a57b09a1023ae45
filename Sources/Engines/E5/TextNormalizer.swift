/// `nmt_nfkc`: characters that look or mean the same become one (full width, ligatures, accents sent apart
/// from their letter), control characters go, every kind of space becomes one space, and spaces are written ▁.
struct TextNormalizer: Sendable {
  private nonisolated(unsafe) let points: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let starts: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let replacements: UnsafeBufferPointer<UInt32>
  /// Threes, ascending: first, second, composed.
  private nonisolated(unsafe) let pairs: UnsafeBufferPointer<UInt32>

  private static let space: UInt32 = 0x20
  private static let mark: UInt32 = 0x2581

  /// - Parameters:
  ///   - points: Mapped characters, ascending.
  ///   - starts: Where each one's `replacements` begin, and one more.
  /// - Throws: `EngineError.noModel` when the numbers do not fit each other.
  init(
    points: UnsafeBufferPointer<UInt32>, starts: UnsafeBufferPointer<UInt32>,
    replacements: UnsafeBufferPointer<UInt32>, pairs: UnsafeBufferPointer<UInt32>
  ) throws(EngineError) {
    let isOrdered = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    let isPlainText = points.allSatisfy { !(Self.space..<0x7F).contains($0) }
    let areCharacters = (Array(replacements) + Array(pairs)).allSatisfy { Unicode.Scalar($0) != nil }
    guard isOrdered, isPlainText, areCharacters, starts.last.map(Int.init) == replacements.count
    else { throw .noModel }
    self.points = points
    self.starts = starts
    self.replacements = replacements
    self.pairs = pairs
  }

  /// UTF-8 that begins with ▁, without spaces at the end; empty for a text of nothing but spaces.
  func normalise(_ text: String) -> [UInt8] {
    var out: [UInt32] = []
    out.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if (Self.space..<0x7F).contains(value) {
        append(value, to: &out)
      } else if let range = replacement(of: value) {
        for index in range { append(replacements[index], to: &out) }
      } else {
        append(value, to: &out)
      }
    }
    while out.last == Self.space || out.last == Self.mark { out.removeLast() }
    return encode(out)
  }

  /// Adds a character: joined with the one before where they make one, and never a second space.
  private func append(_ value: UInt32, to out: inout [UInt32]) {
    guard let last = out.last else {
      if value != Self.space { out.append(value) }
      return
    }
    if value == Self.space, last == Self.space { return }
    if value >= 0x300, let whole = compose(last, value) {
      out[out.count - 1] = whole
    } else {
      out.append(value)
    }
  }

  /// Unicode's canonical composition of two characters; Korean syllables by arithmetic.
  private func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1161..<0x1176).contains(second), (0x1100..<0x1113).contains(first) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0x11A8..<0x11C3).contains(second), (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0 {
      return first + second - 0x11A7
    }
    var low = 0
    var high = pairs.count / 3
    while low < high {
      let middle = (low + high) / 2
      let found = (pairs[3 * middle], pairs[3 * middle + 1])
      if found == (first, second) { return pairs[3 * middle + 2] }
      if found < (first, second) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func replacement(of value: UInt32) -> Range<Int>? {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle] == value { return Int(starts[middle])..<Int(starts[middle + 1]) }
      if points[middle] < value { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func encode(_ characters: [UInt32]) -> [UInt8] {
    guard !characters.isEmpty else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count * 2 + 3)
    Self.append(Self.mark, to: &bytes)
    for value in characters { Self.append(value == Self.space ? Self.mark : value, to: &bytes) }
    return bytes
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// Bytes of the character that begins with this byte.
  static func length(leadByte byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
