import CDeflate
package import Foundation

/// Packs bytes with zlib at its quickest level: an export's JSON becomes a quarter of its size.
package enum Deflate {
  /// Eight bytes of length, little-endian, then zlib's.
  /// - Returns: `nil` when memory ran out.
  package static func packed(_ data: Data) -> Data? {
    let room = fidelio_deflate_bound(data.count)
    var packed = Data(count: 8 + room)
    let written = packed.withUnsafeMutableBytes { out in
      data.withUnsafeBytes { bytes in
        let start = out.baseAddress?.advanced(by: 8).assumingMemoryBound(to: UInt8.self)
        return fidelio_deflate(bytes.bindMemory(to: UInt8.self).baseAddress, data.count, start, room)
      }
    }
    guard written > 0 else { return nil }
    packed.replaceSubrange(0..<8, with: withUnsafeBytes(of: UInt64(data.count).littleEndian) { Data($0) })
    return packed.prefix(8 + written)
  }

  /// - Parameter limit: Bytes that it may become at most.
  /// - Returns: `nil` for anything that `packed` did not give.
  package static func unpacked(_ packed: Data, limit: Int = 1 << 28) -> Data? {
    guard packed.count > 8 else { return nil }
    let length = packed.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(limit) else { return nil }
    // One byte more than nothing: an empty buffer has no address.
    var data = Data(count: max(1, Int(length)))
    let isWhole = data.withUnsafeMutableBytes { out in
      packed.dropFirst(8).withUnsafeBytes { bytes in
        fidelio_inflate(
          bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count,
          out.bindMemory(to: UInt8.self).baseAddress, Int(length))
      }
    }
    return isWhole == 1 ? data.prefix(Int(length)) : nil
  }
}
