import Foundation
import Vault

/// What an account's records should add up to, room by room: how many there are, the running digest of all of
/// them, and the highest position ever given. It is a sealed record like the others, in a room of its own, and
/// changes in the same transaction as they do; a row put back, taken away or slipped in no longer adds up.
struct Manifest: Codable, Equatable {
  /// The manifest's own room; no other record may stand there.
  static let room = RoomName("manifest")

  struct Room: Codable, Equatable {
    var count = 0
    var sum = MultisetDigest()
    /// The last position given. One counter for a whole room rather than one for each parent: it never grows, it
    /// needs no look-up, and being kept here, apart from the rows, no deletion makes it fall back, so that a
    /// position names one record for ever.
    var lastPosition: Int64 = 0
  }

  var format = 1
  var rooms: [String: Room] = [:]
  /// How often a missing or damaged manifest was made anew from the rows that stood; such a one vouches only for
  /// what happened since.
  var rebuilt = 0

  /// The manifest's record has the account's own id, so that it is found with nothing else to go by.
  static func id(of owner: AccountID) -> RecordID { owner }

  mutating func nextPosition(in room: RoomName) -> Int64 {
    Self.next(in: &rooms[room.rawValue, default: Room()])
  }

  mutating func add(_ mark: SealMark, _ key: DataKey) {
    let element = MultisetDigest.element(mark, key)
    Self.count(element, in: &rooms[mark.address.room.rawValue, default: Room()])
  }

  /// In one look: an import counts a million records.
  private static func count(_ element: MultisetDigest, in room: inout Room) {
    room.count += 1
    room.sum.add(element)
  }

  private static func next(in room: inout Room) -> Int64 {
    room.lastPosition += 1
    return room.lastPosition
  }

  mutating func remove(_ mark: SealMark, _ key: DataKey) {
    let element = MultisetDigest.element(mark, key)
    rooms[mark.address.room.rawValue, default: Room()].count -= 1
    rooms[mark.address.room.rawValue]?.sum.subtract(element)
  }

  /// Takes note that a position was in use, for a manifest that is made anew; one that no room can have reached
  /// was never given, and is not believed.
  mutating func reserve(_ position: Int64, in room: RoomName) {
    let last = rooms[room.rawValue, default: Room()].lastPosition
    rooms[room.rawValue]?.lastPosition = max(last, position < 1 << 60 ? position : 0)
  }
}
