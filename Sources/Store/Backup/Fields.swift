import Foundation
import Vault

/// Puts values one after the other.
struct FieldWriter {
  private(set) var bytes = Data()

  mutating func put(_ value: Int64) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// 16 bytes.
  mutating func put(_ value: RandomID) { bytes.append(contentsOf: value.bytes) }

  /// Preceded by its length.
  mutating func put(_ value: Data) {
    put(Int64(value.count))
    bytes.append(value)
  }
}

/// Takes them back in the same order.
struct FieldReader {
  private var rest: Data

  init(_ bytes: Data) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func integer() throws -> Int64 {
    try take(8).withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
  }

  mutating func flag() throws -> Bool {
    switch try take(1).first {
    case 0: return false
    case 1: return true
    default: throw StoreError.backupDamaged
    }
  }

  mutating func id() throws -> RandomID {
    guard let id = RandomID(bytes: try take(16)) else { throw StoreError.backupDamaged }
    return id
  }

  mutating func data() throws -> Data {
    let count = try integer()
    guard count >= 0, count <= rest.count else { throw StoreError.backupDamaged }
    return Data(try take(Int(count)))
  }

  mutating func text() throws -> String {
    guard let text = String(data: try data(), encoding: .utf8) else { throw StoreError.backupDamaged }
    return text
  }

  private mutating func take(_ count: Int) throws -> Data {
    guard count <= rest.count else { throw StoreError.backupDamaged }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
