import Foundation
import Vault

/// What a `MemoryArchive` holds, as a value: a change that fails is a copy thrown away.
struct MemoryShelves: Sendable {
  struct Name: Hashable, Sendable {
    let owner: AccountID
    let room: RoomName
    let id: RecordID
  }

  private struct Place: Hashable, Sendable {
    let owner: AccountID
    let room: RoomName
    let parent: RecordID?
  }

  var accounts: [AccountID: AccountRow] = [:]
  var sessions: [[UInt8]: SessionRow] = [:]
  var settings: [String: Data] = [:]
  private(set) var storedBytes: [AccountID: Int64] = [:]
  private var records: [Name: SweptRow] = [:]
  /// Ids of what stands under one parent, lowest position first.
  private var places: [Place: [RecordID]] = [:]
  /// In how many rooms an id stands.
  private var names: [RecordID: Int] = [:]
  private var lastRowID: Int64 = 0

  func isNamed(_ id: RecordID) -> Bool { names[id] != nil }

  func row(_ name: Name) -> SealedRow? { records[name]?.row }

  /// Lowest position first.
  func children(owner: AccountID, room: RoomName, parent: RecordID?) -> [SealedRow] {
    places[Place(owner: owner, room: room, parent: parent), default: []].compactMap {
      records[Name(owner: owner, room: room, id: $0)]?.row
    }
  }

  /// Every record, in the order it was written.
  var inOrder: [SweptRow] { records.values.sorted { $0.rowID < $1.rowID } }

  func all(of owner: AccountID) -> [SealedRow] {
    inOrder.map(\.row).filter { $0.address.owner == owner }
  }

  mutating func insert(_ row: SealedRow) throws(StoreError) {
    let name = Name(row.address)
    guard accounts[name.owner] != nil else { throw .missing }
    guard records[name] == nil else { throw .versionConflict }
    lastRowID += 1
    records[name] = SweptRow(rowID: lastRowID, row: row)
    names[name.id, default: 0] += 1
    place(row.address)
    storedBytes[name.owner, default: 0] += Int64(row.body.count)
  }

  /// Mostly at the end: positions count up.
  private mutating func place(_ address: RecordAddress) {
    let place = Place(owner: address.owner, room: address.room, parent: address.parent)
    let end =
      places[place]?.lastIndex { id in
        let standing = records[Name(owner: address.owner, room: address.room, id: id)]
        return (standing?.row.address.position ?? 0) <= address.position
      } ?? -1
    places[place, default: []].insert(address.id, at: end + 1)
  }

  mutating func replace(_ row: SealedRow, expecting expected: Int64) throws(StoreError) {
    let name = Name(row.address)
    guard let former = records[name] else { throw .missing }
    guard former.row.address.version == expected else { throw .versionConflict }
    let place = former.row.address
    let address = RecordAddress(
      owner: place.owner, room: place.room, id: place.id, parent: place.parent, position: place.position,
      version: row.address.version)
    records[name] = SweptRow(rowID: former.rowID, row: SealedRow(address: address, body: row.body))
    storedBytes[name.owner, default: 0] += Int64(row.body.count - former.row.body.count)
  }

  mutating func remove(_ name: Name) -> SealMark? {
    guard let gone = records.removeValue(forKey: name)?.row else { return nil }
    let place = Place(owner: name.owner, room: name.room, parent: gone.address.parent)
    places[place]?.removeAll { $0 == name.id }
    if places[place]?.isEmpty == true { places[place] = nil }
    let left = names[name.id, default: 1] - 1
    names[name.id] = left == 0 ? nil : left
    storedBytes[name.owner, default: 0] -= Int64(gone.body.count)
    return SealMark(gone)
  }

  mutating func removeAccount(_ account: AccountID) throws(StoreError) {
    guard accounts.removeValue(forKey: account) != nil else { throw .missing }
    for row in all(of: account) { _ = remove(Name(row.address)) }
    storedBytes[account] = nil
    sessions = sessions.filter { $0.value.account != account }
  }
}

extension MemoryShelves.Name {
  init(_ address: RecordAddress) {
    self.init(owner: address.owner, room: address.room, id: address.id)
  }
}
