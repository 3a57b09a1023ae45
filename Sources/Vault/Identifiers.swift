/// A random 128-bit name. It says nothing about what it names, nor when it was made.
///
/// Written as 32 lower-case hexadecimal digits wherever it leaves the process. Kept as two words and not as an array:
/// an import and an index hold hundreds of thousands of them, copied at every step.
package struct RandomID: Hashable, Sendable, Codable, CustomStringConvertible, LosslessStringConvertible {
  /// The first eight bytes, the most significant first.
  package let high: UInt64
  /// The last eight bytes, the most significant first.
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init() {
    self.init(high: Self.word(Digest.random(count: 8)), low: Self.word(Digest.random(count: 8)))
  }

  /// - Returns: `nil` unless there are exactly 16 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(high: Self.word(bytes.prefix(8)), low: Self.word(bytes.dropFirst(8)))
  }

  /// - Returns: `nil` unless `description` is 32 lower-case hexadecimal digits.
  package init?(_ description: String) {
    var words: (UInt64, UInt64) = (0, 0)
    var count = 0
    for digit in description.utf8 {
      guard let value = Hex.value(digit), count < 32 else { return nil }
      if count < 16 { words.0 = words.0 << 4 | UInt64(value) } else { words.1 = words.1 << 4 | UInt64(value) }
      count += 1
    }
    guard count == 32 else { return nil }
    self.init(high: words.0, low: words.1)
  }

  private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Always 16 of them; good as long as `body` runs.
  package func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    try withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }

  /// Always 16 bytes.
  package var bytes: [UInt8] { withBytes(Array.init) }

  package var description: String {
    String(unsafeUninitializedCapacity: 32) { text in
      for place in 0..<32 {
        let word = place < 16 ? high : low
        text[place] = Hex.digit(UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (place & 15))) & 15)
      }
      return 32
    }
  }

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
