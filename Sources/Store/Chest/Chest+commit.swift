package import Foundation
package import Vault

extension Chest {
  package enum Change: Sendable {
    /// A new record at the end of its room: its position is higher than any the room ever gave.
    case append(RoomName, id: RecordID, parent: RecordID?, Data)
    /// A new version of a record. `expecting` is the version it was made from, `nil` for whatever stands.
    case replace(RoomName, id: RecordID, expecting: Int64?, Data)
    /// Taking away what is not there is no error.
    case delete(RoomName, id: RecordID)
    case deleteChildren(RoomName, parent: RecordID)
    /// Takes a mark away that holds nobody's words: the archive is not tidied for it. Tidying cuts the log, which
    /// syncs the whole file while every other writer waits; a mark comes and goes with each reply.
    case clear(RoomName, id: RecordID)

    var room: RoomName {
      switch self {
      case .append(let room, _, _, _), .replace(let room, _, _, _), .delete(let room, _),
        .deleteChildren(let room, _), .clear(let room, _):
        room
      }
    }
  }

  /// Makes all of the changes, in order, or none of them; when it returns they are on the disk.
  ///
  /// When a deletion found something, the archive is also tidied, so that the bytes are gone from where they lay; copies that the
  /// database left elsewhere go with the next `Archive.scrubIfOwed`. A replacement leaves its former version in the
  /// log until the next tidying.
  /// - Returns: The addresses of what was appended or replaced, in order.
  /// - Throws: `StoreError.missing` and `versionConflict` from a replacement, `versionConflict` from an append
  ///   whose id is taken, `quotaExceeded`, and what the disk has to say; `VaultError.damaged` from the replacement
  ///   of a record that does not open: to heal it, delete it and append it again in one commit.
  @discardableResult
  package func commit(_ changes: [Change]) async throws -> [RecordAddress] {
    guard !changes.isEmpty else { return [] }
    let (addresses, owesTidying) = try await archive.write { transaction in
      var entry = try LedgerEntry(owner: owner, key: key, memo: memo, transaction: transaction)
      var addresses: [RecordAddress] = []
      for change in changes {
        if let address = try entry.make(change) { addresses.append(address) }
      }
      try entry.close(quotaBytes: quotaBytes)
      return (addresses, entry.hasDeleted)
    }
    onCommit?(changes.map(\.room))
    if owesTidying {
      // What was asked for is done; an untidy archive tidies itself later.
      try? await archive.tidyAfterDeletion()
    }
    return addresses
  }
}

/// One commit in the making: the changes to the rows, and beside them the change to the manifest.
struct LedgerEntry {
  let owner: AccountID
  let key: DataKey
  let transaction: any ArchiveTransaction
  private let memo: ManifestMemo
  private let opening: ManifestOnDisk
  private var manifest: Manifest
  /// By how much the account's sealed bodies grow, the manifest aside.
  private var growth = 0
  /// Whether something that may hold words was taken away.
  private(set) var hasDeleted = false

  init(
    owner: AccountID, key: DataKey, memo: ManifestMemo, transaction: any ArchiveTransaction
  ) throws {
    self.owner = owner
    self.key = key
    self.memo = memo
    self.transaction = transaction
    opening = try ManifestOnDisk.read(owner: owner, key: key, memo: memo, transaction: transaction)
    manifest = try opening.usable(owner: owner, key: key, transaction: transaction)
  }

  mutating func make(_ change: Chest.Change) throws -> RecordAddress? {
    switch change {
    case .append(let room, let id, let parent, let plaintext):
      let address = RecordAddress(
        owner: owner, room: checked(room), id: id, parent: parent, position: manifest.nextPosition(in: room),
        version: 1)
      let row = SealedRow(address: address, body: try key.seal(plaintext, at: address))
      try transaction.insert(row)
      note(added: SealMark(row))
      return address
    case .replace(let room, let id, let expected, let plaintext):
      guard let former = try transaction.row(owner: owner, room: checked(room), id: id) else {
        throw StoreError.missing
      }
      // A row that was moved must not be sealed anew where it was moved to.
      _ = try key.open(former.body, at: former.address)
      let address = former.address.next
      let row = SealedRow(address: address, body: try key.seal(plaintext, at: address))
      try transaction.replace(row, expecting: expected ?? former.address.version)
      note(removed: SealMark(former))
      note(added: SealMark(row))
      return address
    case .delete(let room, let id):
      if let mark = try transaction.delete(owner: owner, room: checked(room), id: id) {
        note(removed: mark)
        hasDeleted = true
      }
      return nil
    case .deleteChildren(let room, let parent):
      for mark in try transaction.deleteChildren(owner: owner, room: checked(room), parent: parent) {
        note(removed: mark)
        hasDeleted = true
      }
      return nil
    case .clear(let room, let id):
      try transaction.delete(owner: owner, room: checked(room), id: id).map { note(removed: $0) }
      return nil
    }
  }

  /// Seals the manifest beside the changes.
  /// - Throws: `StoreError.quotaExceeded` when the account grew beyond its quota: a smaller account is always
  ///   welcome, also where the quota was lowered below what it holds.
  func close(quotaBytes: Int64?) throws {
    if let quotaBytes, growth > 0, try transaction.storedBytes(of: owner) > quotaBytes {
      throw StoreError.quotaExceeded
    }
    let sealed = try opening.replace(with: manifest, owner: owner, key: key, transaction: transaction)
    memo.keep(manifest, as: sealed)
  }

  private mutating func note(added mark: SealMark) {
    growth += mark.bodyBytes
    manifest.add(mark, key)
  }

  private mutating func note(removed mark: SealMark) {
    growth -= mark.bodyBytes
    manifest.remove(mark, key)
  }

  /// Room names are written in the house, never taken from a request.
  private func checked(_ room: RoomName) -> RoomName {
    precondition(room != Manifest.room, "the manifest is kept by the chest alone")
    return room
  }
}

extension RecordAddress {
  /// The same place, one version on.
  var next: RecordAddress {
    RecordAddress(
      owner: owner, room: room, id: id, parent: parent, position: position, version: version &+ 1)
  }
}
