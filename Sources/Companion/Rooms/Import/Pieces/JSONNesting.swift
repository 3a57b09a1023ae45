/// Finds the end of one JSON value in bytes that come block by block, looking at brackets and strings alone.
///
/// What is broken is passed over so that the values behind it are found again: a closing bracket closes all
/// that was opened since its own was, one that nothing opened counts for nothing, and a line feed ends a
/// string, which may not hold any.
struct JSONNesting {
  private enum Mode { case fresh, bare, string, escape, nested }

  private var mode = Mode.fresh
  private var depth = 0
  /// One bit a level: set for an object.
  private var kinds: [UInt64]
  /// How many of the open containers are objects.
  private var objects = 0
  private let deepest: Int
  private(set) var isTooDeep = false

  init(depth: Int) {
    deepest = depth
    kinds = [UInt64](repeating: 0, count: (depth + 63) / 64)
  }

  /// Before another value.
  mutating func begin() {
    mode = .fresh
    depth = 0
    objects = 0
    isTooDeep = false
  }

  /// - Parameter start: The value's first byte, or for a value that has begun the first of the next block.
  /// - Returns: Where the value ends, its last byte not included; `nil` when it goes on in the next block.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    let count = bytes.count
    while at < count {
      switch mode {
      case .string:
        at = ByteScan.stringStop(bytes, from: at)
        guard at < count else { return nil }
        let byte = bytes[at]
        at += 1
        if byte == .backslash {
          // The next byte is most often there.
          if at < count { at += 1 } else { mode = .escape }
        } else if byte == .quote || byte == .lineFeed {
          guard depth > 0 else { return at }
          mode = .nested
        }
      case .nested:
        let byte = bytes[at]
        at += 1
        if byte == .quote {
          mode = .string
        } else if byte | 0x20 == .openBrace {
          open(isObject: byte == .openBrace)
        } else if byte | 0x20 == .closeBrace {
          if closes(isObject: byte == .closeBrace) { return at }
        }
      case .escape:
        at += 1
        mode = .string
      case .bare:
        while at < count {
          let byte = bytes[at]
          if byte.isJSONSpace || byte == .comma || byte | 0x20 == .closeBrace { return at }
          at += 1
        }
      case .fresh:
        let byte = bytes[at]
        if byte | 0x20 == .openBrace {
          open(isObject: byte == .openBrace)
          mode = .nested
        } else {
          mode = byte == .quote ? .string : .bare
        }
        at += 1
      }
    }
    return nil
  }

  private mutating func open(isObject: Bool) {
    if depth < deepest {
      let bit: UInt64 = 1 << UInt64(depth & 63)
      if isObject { kinds[depth >> 6] |= bit } else { kinds[depth >> 6] &= ~bit }
      if isObject { objects += 1 }
    } else {
      isTooDeep = true
    }
    depth += 1
  }

  /// Closes the innermost container of that kind.
  /// - Returns: Whether the whole value ends with it.
  private mutating func closes(isObject: Bool) -> Bool {
    // Kinds of what is too deep are not known.
    if depth > deepest {
      depth -= 1
      return false
    }
    // Looked at first, so that no closing bracket is paid for by a walk to the outermost.
    guard isObject ? objects > 0 : objects < depth else { return false }
    while true {
      depth -= 1
      let wasObject = kinds[depth >> 6] >> UInt64(depth & 63) & 1 == 1
      if wasObject { objects -= 1 }
      if wasObject == isObject { return depth == 0 }
    }
  }
}
