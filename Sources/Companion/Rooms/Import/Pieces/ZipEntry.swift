/// One file of an archive, as the archive's directory tells of it.
struct ZipEntry: Sendable, Equatable {
  /// Normalised and safe: parts joined by `/`, none of them empty, `.` or `..`.
  let name: String
  /// As it stands in the archive, to be held against the entry's own header.
  let rawName: [UInt8]
  let method: UInt16
  let checksum: UInt32
  let packedBytes: Int64
  let unpackedBytes: Int64
  /// Where its header stands in the file.
  let offset: Int64
  /// Nothing of it stands there or behind.
  var end: Int64

  static let stored: UInt16 = 0
  static let deflated: UInt16 = 8
}
