import Foundation
import Vault

/// The manifest as it was found.
enum ManifestOnDisk {
  /// An account that has no record yet.
  case none
  case sound(Manifest, version: Int64)
  /// Records stand, but the manifest among them is gone.
  case missing
  /// It does not open, or what it holds makes no sense.
  case damaged(version: Int64)

  /// Positions that a rebuilt manifest leaves free in each room: those of records deleted before it was lost are
  /// not known any more, and no position may be given twice.
  static let gap: Int64 = 1 << 32

  static func read(
    owner: AccountID, key: DataKey, memo: ManifestMemo? = nil, transaction: any ArchiveTransaction
  ) throws -> Self {
    let id = Manifest.id(of: owner)
    guard let row = try transaction.row(owner: owner, room: Manifest.room, id: id) else {
      return try transaction.hasRecords(owner: owner) ? .missing : .none
    }
    if let known = memo?.manifest(of: row) { return .sound(known, version: row.address.version) }
    return open(row, key: key)
  }

  static func open(_ row: SealedRow, key: DataKey) -> Self {
    guard let plaintext = try? key.open(row.body, at: row.address),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: plaintext), manifest.format == 1
    else { return .damaged(version: row.address.version) }
    return .sound(manifest, version: row.address.version)
  }

  /// The manifest to go on from. A lost one is made anew from the rows that stand, and says so ever after: the
  /// person can go on writing, and `Chest.verify` goes on reporting.
  func usable(owner: AccountID, key: DataKey, transaction: any ArchiveTransaction) throws -> Manifest {
    switch self {
    case .none: return Manifest()
    case .sound(let manifest, _): return manifest
    case .missing, .damaged:
      var manifest = try ManifestOnDisk.counted(owner: owner, key: key, transaction: transaction)
      manifest.rebuilt = 1
      return manifest
    }
  }

  /// A manifest of all rows that stand, sound or not.
  static func counted(
    owner: AccountID, key: DataKey, transaction: any ArchiveTransaction
  ) throws -> Manifest {
    var manifest = Manifest()
    try transaction.marks(owner: owner) { mark in
      guard mark.address.room != Manifest.room else { return }
      manifest.add(mark, key)
      manifest.reserve(mark.address.position, in: mark.address.room)
    }
    for room in manifest.rooms.keys { manifest.rooms[room]?.lastPosition += gap }
    return manifest
  }

  /// Seals `manifest` in the place of the one that was found.
  /// - Returns: The row as it was written.
  func replace(
    with manifest: Manifest, owner: AccountID, key: DataKey, transaction: any ArchiveTransaction
  ) throws -> SealedRow {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let plaintext = try encoder.encode(manifest)
    switch self {
    case .none, .missing:
      let address = ManifestOnDisk.address(owner: owner, version: 1)
      let row = SealedRow(address: address, body: try key.seal(plaintext, at: address))
      try transaction.insert(row)
      return row
    case .sound(_, let version), .damaged(let version):
      let address = ManifestOnDisk.address(owner: owner, version: version &+ 1)
      let row = SealedRow(address: address, body: try key.seal(plaintext, at: address))
      try transaction.replace(row, expecting: version)
      return row
    }
  }

  private static func address(owner: AccountID, version: Int64) -> RecordAddress {
    RecordAddress(
      owner: owner, room: Manifest.room, id: Manifest.id(of: owner), parent: nil, position: 1,
      version: version)
  }
}
