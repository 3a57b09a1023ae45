extension RecordAddress {
  /// The address as bytes, one encoding for one address: all fields of fixed width come first and the room's
  /// name, the only one of free length, comes last.
  ///
  /// Part of the format on disk: a change here makes every record unreadable.
  package var associatedData: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(96)
    out.append(contentsOf: "fidelio.record.1".utf8)
    owner.withBytes { out.append(contentsOf: $0) }
    id.withBytes { out.append(contentsOf: $0) }
    out.append(parent == nil ? 0 : 1)
    (parent ?? RecordID(high: 0, low: 0)).withBytes { out.append(contentsOf: $0) }
    withUnsafeBytes(of: position.bigEndian) { out.append(contentsOf: $0) }
    withUnsafeBytes(of: version.bigEndian) { out.append(contentsOf: $0) }
    out.append(contentsOf: room.rawValue.utf8)
    return out
  }
}
