/// Whether a piece is JSON (RFC 8259) that can be read without harm (T30): valid UTF-8, one value, no key
/// twice in one object, not too deep, not too many values. Kept from piece to piece, so that nothing is
/// allocated anew.
struct JSONCheck {
  enum Verdict { case sound, damaged, tooLarge }

  private let limits: ImportLimits
  /// For each open container, outermost first: where its keys begin; -1 for an array.
  private var open: [Int] = []
  /// Hashes of the keys of all open objects.
  private var keys: [UInt64] = []
  private var at = 0

  init(_ limits: ImportLimits) { self.limits = limits }

  mutating func verdict(on bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
    guard bytes.count <= limits.pieceBytes else { return .tooLarge }
    guard ByteScan.isUTF8(bytes) else { return .damaged }
    open.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    at = 0
    var values = 0
    while true {
      values += 1
      guard values <= limits.values else { return .tooLarge }
      space(bytes)
      guard at < bytes.count else { return .damaged }
      switch bytes[at] {
      case .openBrace, .openBracket:
        let isObject = bytes[at] == .openBrace
        guard open.count < limits.depth else { return .tooLarge }
        open.append(isObject ? keys.count : -1)
        at += 1
        space(bytes)
        if at < bytes.count, bytes[at] == (isObject ? .closeBrace : .closeBracket) { break }
        guard !isObject || key(bytes) else { return .damaged }
        continue
      case .quote: guard string(bytes) else { return .damaged }
      case UInt8(ascii: "t"): guard literal("true", bytes) else { return .damaged }
      case UInt8(ascii: "f"): guard literal("false", bytes) else { return .damaged }
      case UInt8(ascii: "n"): guard literal("null", bytes) else { return .damaged }
      default: guard number(bytes) else { return .damaged }
      }
      guard let isWhole = close(bytes) else { return .damaged }
      if isWhole { return .sound }
    }
  }

  /// Goes on behind a value to where the next one begins.
  /// - Returns: Whether the piece ends instead; `nil` where neither is so.
  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    while let start = open.last {
      space(bytes)
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      at += 1
      if byte == .comma {
        guard start >= 0 else { return false }
        space(bytes)
        return key(bytes) ? false : nil
      }
      guard byte == (start >= 0 ? .closeBrace : .closeBracket) else { return nil }
      if start >= 0 {
        guard keysDiffer(from: start) else { return nil }
        keys.removeSubrange(start...)
      }
      open.removeLast()
    }
    space(bytes)
    return at == bytes.count ? true : nil
  }

  private mutating func keysDiffer(from start: Int) -> Bool {
    keys.withUnsafeMutableBufferPointer { all in
      var own = UnsafeMutableBufferPointer(rebasing: all[start...])
      guard own.count > 8 else {
        return own.indices.allSatisfy { index in !own[..<index].contains(own[index]) }
      }
      own.sort()
      return own.indices.dropFirst().allSatisfy { own[$0] != own[$0 - 1] }
    }
  }

  /// A key with its colon.
  private mutating func key(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = at + 1
    guard at < bytes.count, bytes[at] == .quote, string(bytes) else { return false }
    keys.append(JSONKey.hash(UnsafeBufferPointer(rebasing: bytes[start..<(at - 1)])))
    space(bytes)
    guard at < bytes.count, bytes[at] == .colon else { return false }
    at += 1
    return true
  }

  @inline(__always)
  private mutating func space(_ bytes: UnsafeBufferPointer<UInt8>) {
    while at < bytes.count, bytes[at].isJSONSpace { at += 1 }
  }

  private mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = at + 1
    while true {
      place = ByteScan.stringStop(bytes, from: place)
      guard place < bytes.count else { return false }
      switch bytes[place] {
      case .quote:
        at = place + 1
        return true
      case .backslash:
        guard let behind = JSONKey.escapeEnd(bytes, place) else { return false }
        place = behind
      default: return false
      }
    }
  }

  private mutating func literal(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = text.utf8CodeUnitCount
    guard at + length <= bytes.count else { return false }
    for index in 0..<length where bytes[at + index] != text.utf8Start[index] { return false }
    at += length
    return true
  }

  /// `-`, digits without a leading zero, a fraction, an exponent.
  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let first = at
    guard digits(bytes), bytes[first] != UInt8(ascii: "0") || at == first + 1 else { return false }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      guard digits(bytes) else { return false }
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      guard digits(bytes) else { return false }
    }
    return true
  }

  private mutating func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = at
    while at < bytes.count, bytes[at] &- UInt8(ascii: "0") <= 9 { at += 1 }
    return at > start
  }
}
