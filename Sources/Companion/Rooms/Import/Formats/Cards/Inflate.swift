import CDeflate

/// Unpacks the texts of a PNG, with zlib, to a size that is known to be allowed.
enum Inflate {
  /// - Parameter most: Bytes that may come out at most.
  /// - Throws: `tooLarge` when more would, `damaged` for what is no stream of zlib (RFC 1950) from end to end.
  static func unpackZlib(_ packed: ArraySlice<UInt8>, most: Int) throws(ImportError) -> [UInt8] {
    var outcome: Int32 = 0
    // One byte more than allowed tells a stream that goes on from one that ends there.
    let out = [UInt8](unsafeUninitializedCapacity: most + 1) { room, count in
      packed.withUnsafeBufferPointer { packed in
        outcome = fidelio_inflate_within(
          packed.baseAddress, packed.count, room.baseAddress, most + 1, &count)
      }
    }
    guard out.count <= most else { throw .tooLarge }
    guard outcome == 1 else { throw .damaged }
    return out
  }
}
