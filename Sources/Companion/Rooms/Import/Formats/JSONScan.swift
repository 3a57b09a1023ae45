/// One pass over a JSON text that notes where each value stands.
///
/// The text ends with a zero, which is allowed nowhere in JSON: no reading goes beyond it.
struct JSONScan {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// The slots of the containers that are not closed yet, outermost first.
  private var open: [Int] = []
  private(set) var slots: [JSONTape.Slot] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    slots.reserveCapacity(text.count / 16)
  }

  mutating func run() throws(ImportError) {
    // Some editors put a byte order mark in front.
    if text.count > 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { at = 3 }
    var isWhole = false
    while !isWhole {
      space()
      let isOpened = try value()
      isWhole = try isOpened ? false : closing()
    }
    space()
    guard at == text.count - 1 else { throw .damaged }
  }

  /// Reads one value; of a container that is not empty its beginning alone.
  /// - Returns: Whether a value inside of it comes next.
  private mutating func value() throws(ImportError) -> Bool {
    guard slots.count < JSONTape.mostSlots else { throw .tooLarge }
    switch text[at] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"):
      try begin(.object)
      if text[at] == UInt8(ascii: "}") { break }
      try key()
      return true
    case UInt8(ascii: "["):
      try begin(.array)
      if text[at] == UInt8(ascii: "]") { break }
      return true
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
    return false
  }

  /// Behind a value: closes what ends here, or goes on to the next value.
  /// - Returns: Whether the outermost value is whole.
  private mutating func closing() throws(ImportError) -> Bool {
    while let container = open.last {
      space()
      let isObject = slots[container].kind == .object
      switch text[at] {
      case UInt8(ascii: ","):
        at += 1
        space()
        if isObject { try key() }
        return false
      case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
        at += 1
        slots[container].end = UInt32(truncatingIfNeeded: at)
        slots[container].next = UInt32(truncatingIfNeeded: slots.count)
        open.removeLast()
      default: throw .damaged
      }
    }
    return true
  }

  private mutating func begin(_ kind: JSONTape.Kind) throws(ImportError) {
    guard open.count < JSONTape.mostDepth else { throw .tooDeep }
    open.append(slots.count)
    add(kind, from: at)
    at += 1
    space()
  }

  private mutating func key() throws(ImportError) {
    guard text[at] == UInt8(ascii: "\"") else { throw .damaged }
    try string()
    space()
    guard text[at] == UInt8(ascii: ":") else { throw .damaged }
    at += 1
    space()
  }

  private mutating func add(_ kind: JSONTape.Kind, from start: Int, isEscaped: Bool = false) {
    slots.append(
      JSONTape.Slot(
        kind: kind, isEscaped: isEscaped, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: at), next: UInt32(truncatingIfNeeded: slots.count + 1)))
  }

  @inline(__always)
  private mutating func space() {
    while text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x09 { at += 1 }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(ImportError) {
    let start = at
    for index in 0..<word.utf8CodeUnitCount {
      guard text[at] == word.utf8Start[index] else { throw .damaged }
      at += 1
    }
    add(kind, from: start)
  }

  private mutating func number() throws(ImportError) {
    let start = at
    if text[at] == UInt8(ascii: "-") { at += 1 }
    if text[at] == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if text[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if text[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    add(.number, from: start)
  }

  private mutating func digits() throws(ImportError) {
    guard text[at] &- 0x30 < 10 else { throw .damaged }
    while text[at] &- 0x30 < 10 { at += 1 }
  }

  private mutating func string() throws(ImportError) {
    at += 1
    let start = at
    var isEscaped = false
    while true {
      plain()
      switch text[at] {
      case UInt8(ascii: "\""):
        add(.string, from: start, isEscaped: isEscaped)
        at += 1
        return
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case 0..<0x20: throw .damaged
      case 0x80...: try wide()
      default: at += 1
      }
    }
  }

  /// Goes over plain ASCII, eight bytes at a time.
  @inline(__always)
  private mutating func plain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    while at + 8 <= text.count {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      // A byte's high bit is set where it is beyond ASCII, or where a subtraction borrows: a control character, a
      // quote, a backslash. A borrow from below may cry wolf, never be silent.
      let found = word | (word &- ones &* 0x20) | (quote &- ones) | (slash &- ones)
      if found & highs != 0 { return }
      at += 8
    }
  }

  private mutating func escape() throws(ImportError) {
    at += 1
    switch text[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 1
    case UInt8(ascii: "u"):
      at += 1
      for _ in 0..<4 {
        guard Self.hexDigit(text[at]) != nil else { throw .damaged }
        at += 1
      }
    default: throw .damaged
    }
  }

  /// Two to four bytes of UTF-8, shortest form, no surrogates, up to U+10FFFF.
  private mutating func wide() throws(ImportError) {
    let first = text[at]
    let second = text[at + 1]
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, allowed.contains(second) else { throw .damaged }
    at += 2
    for _ in 2..<max(length, 2) {
      guard text[at] & 0xC0 == 0x80 else { throw .damaged }
      at += 1
    }
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
