/// Turns the bytes of a terminal in raw mode into keys, however the reads cut them.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Whether bytes wait that may be the beginning of a longer key. After a moment of silence, `flush` them.
  var isWaiting: Bool { !bytes.isEmpty && pasted == nil }

  /// - Returns: The keys that these bytes completed, in order.
  mutating func read(_ more: some Sequence<UInt8>) -> [Key] {
    bytes.append(contentsOf: more)
    var keys: [Key] = []
    while !bytes.isEmpty {
      if pasted != nil {
        guard let key = endOfPaste() else { break }
        keys.append(key)
        continue
      }
      guard let (key, length) = next() else { break }
      bytes.removeFirst(length)
      if key == .paste("") { pasted = [] } else { keys.append(key) }
    }
    return keys
  }

  /// What waits will not go on: an Escape pressed alone, a character cut off.
  mutating func flush() -> [Key] {
    guard isWaiting else { return [] }
    bytes = []
    return [.other]
  }

  /// The first key and how many bytes it took; `nil` when more bytes are needed.
  private func next() -> (Key, Int)? {
    let first = bytes[0]
    if first == Self.escape { return afterEscape() }
    if first < 0x20 || first == 0x7F { return (Self.control(first), 1) }
    var length = 0
    var text = ""
    while length < bytes.count, bytes[length] >= 0x20, bytes[length] != 0x7F {
      let size = Self.size(ofCharacterStarting: bytes[length])
      guard length + size <= bytes.count else { break }
      text += String(decoding: bytes[length..<length + size], as: UTF8.self)
      length += size
    }
    return length == 0 ? nil : (.text(text), length)
  }

  private func afterEscape() -> (Key, Int)? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return nil }
      return (Self.named(bytes[2], number: 1, modifier: 1), 3)
    case 0x0D, 0x0A: return (.altEnter, 2)
    case 0x7F, 0x08: return (.eraseWord, 2)
    case UInt8(ascii: "b"): return (.wordLeft, 2)
    case UInt8(ascii: "f"): return (.wordRight, 2)
    case UInt8(ascii: "d"): return (.eraseWordAfter, 2)
    case Self.escape: return (.other, 1)
    default: return (.other, 1 + Self.size(ofCharacterStarting: bytes[1]))
    }
  }

  /// `ESC [ numbers ; numbers final`, the form of arrows, Home, Delete and pastes.
  private func controlSequence() -> (Key, Int)? {
    guard let end = bytes.indices.dropFirst(2).first(where: { (0x40...0x7E).contains(bytes[$0]) }) else {
      return bytes.count > 32 ? (.other, bytes.count) : nil
    }
    let numbers = String(decoding: bytes[2..<end], as: UTF8.self).split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 1 }
    let number = numbers.first ?? 1
    let modifier = numbers.count > 1 ? numbers[1] : 1
    return (Self.named(bytes[end], number: number, modifier: modifier), end + 1)
  }

  private static func named(_ final: UInt8, number: Int, modifier: Int) -> Key {
    let isWide = modifier > 1
    switch (final, number) {
    case (UInt8(ascii: "A"), _): return .up
    case (UInt8(ascii: "B"), _): return .down
    case (UInt8(ascii: "C"), _): return isWide ? .wordRight : .right
    case (UInt8(ascii: "D"), _): return isWide ? .wordLeft : .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), 1), (UInt8(ascii: "~"), 7): return .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), 4), (UInt8(ascii: "~"), 8): return .end
    case (UInt8(ascii: "~"), 3): return isWide ? .eraseWordAfter : .delete
    case (UInt8(ascii: "~"), 200): return .paste("")
    case (UInt8(ascii: "M"), _): return .altEnter
    case (UInt8(ascii: "u"), 13): return isWide ? .altEnter : .enter
    default: return .other
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .eraseToEnd
    case 0x0C: .clearScreen
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .eraseToStart
    case 0x17: .eraseWord
    case 0x19: .putBack
    default: .other
    }
  }

  private static func size(ofCharacterStarting byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private mutating func endOfPaste() -> Key? {
    let end = Self.pasteEnd
    let start = bytes.indices.first { bytes[$0...].starts(with: end) }
    guard let start else {
      // Keep back what may be the beginning of the closing bracket.
      let keep = min(bytes.count, end.count - 1)
      pasted?.append(contentsOf: bytes.dropLast(keep))
      bytes = Array(bytes.suffix(keep))
      return nil
    }
    let whole = (pasted ?? []) + bytes[..<start]
    bytes.removeFirst(start + end.count)
    pasted = nil
    let text = String(decoding: whole, as: UTF8.self)
    return .paste(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
  }
}
