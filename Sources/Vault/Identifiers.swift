/// A random 128-bit name. It says nothing about what it names, nor when it was made.
///
/// Written as 32 lower-case hexadecimal digits wherever it leaves the process.
package struct RandomID: Hashable, Sendable, Codable, CustomStringConvertible, LosslessStringConvertible {
  /// Always 16 bytes.
  package let bytes: [UInt8]

  package init() { bytes = Digest.random(count: 16) }

  /// - Returns: `nil` unless there are exactly 16 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.bytes = Array(bytes)
  }

  /// - Returns: `nil` unless `description` is 32 lower-case hexadecimal digits.
  package init?(_ description: String) {
    guard let bytes = Hex.decode(description), bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  package var description: String { Hex.encode(bytes) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = RandomID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Who owns a record. Random; the account's name is nowhere in clear.
package typealias AccountID = RandomID

/// One sealed record.
package typealias RecordID = RandomID

/// The shelf a record stands on, for example `message`. In clear on disk, so it names a kind, never a person.
package struct RoomName: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Where a record stands. All of it is bound to the ciphertext as associated data,
/// so a row that was swapped, moved or reordered does not open.
package struct RecordAddress: Hashable, Sendable {
  package let owner: AccountID
  package let room: RoomName
  package let id: RecordID
  /// The record this one belongs under (a message's thread), or `nil` at the top of its room.
  package let parent: RecordID?
  /// Order among the records of the same room and parent; from 1, no date in it.
  package let position: Int64
  /// From 1; every replacement adds one.
  package let version: Int64

  package init(
    owner: AccountID, room: RoomName, id: RecordID, parent: RecordID?, position: Int64, version: Int64
  ) {
    self.owner = owner
    self.room = room
    self.id = id
    self.parent = parent
    self.position = position
    self.version = version
  }
}
