/// A value in the CBOR that authenticators write (RFC 8949, as CTAP2 narrows it): no tags, no floating point, no
/// lengths left open.
package enum CBOR: Hashable, Sendable {
  case integer(Int64)
  case bytes([UInt8])
  case text(String)
  case array([CBOR])
  case map([CBOR: CBOR])
  case bool(Bool)
  case null

  /// Reads exactly one value that takes up all of the bytes.
  package static func read(_ bytes: [UInt8]) throws(PasskeyError) -> CBOR {
    let (value, count) = try readFirst(bytes[...])
    guard count == bytes.count else { throw .malformed }
    return value
  }

  /// Reads one value at the beginning.
  /// - Returns: The value, and how many bytes it took.
  package static func readFirst(_ bytes: ArraySlice<UInt8>) throws(PasskeyError) -> (CBOR, count: Int) {
    var reader = CBORReader(bytes)
    let value = try reader.value()
    return (value, reader.position - bytes.startIndex)
  }

  package subscript(key: CBOR) -> CBOR? {
    if case .map(let entries) = self { entries[key] } else { nil }
  }

  package subscript(label: Int64) -> CBOR? { self[.integer(label)] }

  package subscript(name: String) -> CBOR? { self[.text(name)] }

  package var byteString: [UInt8]? {
    if case .bytes(let bytes) = self { bytes } else { nil }
  }
}
