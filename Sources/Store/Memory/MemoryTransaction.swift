import Vault

/// One write in progress on a copy of what stands.
final class MemoryTransaction: ArchiveTransaction {
  private(set) var shelves: MemoryShelves

  init(_ shelves: MemoryShelves) { self.shelves = shelves }

  func row(owner: AccountID, room: RoomName, id: RecordID) -> SealedRow? {
    shelves.row(MemoryShelves.Name(owner: owner, room: room, id: id))
  }

  func marks(owner: AccountID, _ visit: (SealMark) throws -> Void) throws {
    for row in shelves.all(of: owner) { try visit(SealMark(row)) }
  }

  func hasRecords(owner: AccountID) -> Bool { !shelves.all(of: owner).isEmpty }

  func storedBytes(of account: AccountID) -> Int64 { shelves.storedBytes[account, default: 0] }

  func insert(_ row: SealedRow) throws { try shelves.insert(row) }

  func replace(_ row: SealedRow, expecting expected: Int64) throws {
    try shelves.replace(row, expecting: expected)
  }

  func delete(owner: AccountID, room: RoomName, id: RecordID) -> SealMark? {
    shelves.remove(MemoryShelves.Name(owner: owner, room: room, id: id))
  }

  func deleteChildren(owner: AccountID, room: RoomName, parent: RecordID) -> [SealMark] {
    shelves.children(owner: owner, room: room, parent: parent).compactMap {
      shelves.remove(MemoryShelves.Name($0.address))
    }
  }
}
