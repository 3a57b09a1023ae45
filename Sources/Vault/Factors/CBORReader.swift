/// Reads CBOR that somebody unknown wrote. Bounded in every direction: depth, number of values, and no length is
/// believed before that many bytes are there (T30, T32).
struct CBORReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int
  private var valuesLeft = CBORReader.mostValues

  /// What an authenticator writes is four deep at the most (CTAP2, 6: message encoding).
  static let deepest = 4
  static let mostValues = 512

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func value(depth: Int = 0) throws(PasskeyError) -> CBOR {
    guard depth <= Self.deepest, valuesLeft > 0 else { throw .malformed }
    valuesLeft -= 1
    let head = try byte()
    let argument = try self.argument(head & 31)
    switch head >> 5 {
    case 0: return .integer(try whole(argument))
    case 1: return .integer(-1 - (try whole(argument)))
    case 2: return .bytes(Array(try take(argument)))
    case 3:
      guard let text = String(validating: try take(argument), as: UTF8.self) else { throw .malformed }
      return .text(text)
    case 4: return .array(try array(argument, depth: depth))
    case 5: return .map(try map(argument, depth: depth))
    case 7: return try simple(head & 31)
    default: throw .malformed
    }
  }

  private mutating func array(_ count: UInt64, depth: Int) throws(PasskeyError) -> [CBOR] {
    var values: [CBOR] = []
    for _ in 0..<(try room(for: count)) { values.append(try value(depth: depth + 1)) }
    return values
  }

  private mutating func map(_ count: UInt64, depth: Int) throws(PasskeyError) -> [CBOR: CBOR] {
    var entries: [CBOR: CBOR] = [:]
    for _ in 0..<(try room(for: count)) {
      let key = try value(depth: depth + 1)
      guard entries.updateValue(try value(depth: depth + 1), forKey: key) == nil else { throw .malformed }
    }
    return entries
  }

  private func simple(_ kind: UInt8) throws(PasskeyError) -> CBOR {
    switch kind {
    case 20: return .bool(false)
    case 21: return .bool(true)
    case 22: return .null
    default: throw .malformed
    }
  }

  /// The number that stands in or behind the head.
  private mutating func argument(_ kind: UInt8) throws(PasskeyError) -> UInt64 {
    switch kind {
    case 0...23: return UInt64(kind)
    case 24...27:
      return try take(1 << UInt64(kind - 24)).reduce(0) { $0 << 8 | UInt64($1) }
    default: throw .malformed
    }
  }

  private func whole(_ number: UInt64) throws(PasskeyError) -> Int64 {
    guard let whole = Int64(exactly: number) else { throw .malformed }
    return whole
  }

  /// Each value takes a byte at least.
  private func room(for count: UInt64) throws(PasskeyError) -> Int {
    guard count <= UInt64(bytes.endIndex - position) else { throw .malformed }
    return Int(count)
  }

  private mutating func byte() throws(PasskeyError) -> UInt8 {
    guard position < bytes.endIndex else { throw .malformed }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func take(_ count: UInt64) throws(PasskeyError) -> ArraySlice<UInt8> {
    guard count <= UInt64(bytes.endIndex - position) else { throw .malformed }
    defer { position += Int(count) }
    return bytes[position..<position + Int(count)]
  }
}
