import CDeflate

/// The two checksums that PNG and ZIP carry, by zlib.
enum CardChecksum {
  /// CRC-32 (ISO 3309, the polynomial of PNG and ZIP).
  static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { fidelio_crc32($0.baseAddress, $0.count) }
  }

  /// Adler-32 (RFC 1950), which ends every zlib stream.
  static func adler32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { fidelio_adler32($0.baseAddress, $0.count) }
  }
}
