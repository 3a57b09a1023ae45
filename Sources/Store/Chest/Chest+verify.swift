import Foundation
import Synchronization
import Vault

extension Chest {
  /// Opens every record of the account and adds them up against the manifest, all as they stood at one moment.
  /// Nothing is changed; writers go on meanwhile.
  package func verify() async throws -> Verification {
    let count = Mutex(Recount())
    let key = key
    try await archive.survey(owner: owner) { row in
      count.withLock { $0.take(row, key) }
    }
    return count.withLock { $0.verdict }
  }

  /// Accepts the records as they stand: the manifest is made anew from them, and what `verify` had to say about
  /// missing or added rows is settled. Records that do not open remain, and remain reported.
  package func acceptWhatStands() async throws {
    try await archive.write { transaction in
      let standing = try ManifestOnDisk.read(owner: owner, key: key, transaction: transaction)
      if case .none = standing { return }
      let manifest = try ManifestOnDisk.counted(owner: owner, key: key, transaction: transaction)
      _ = try standing.replace(with: manifest, owner: owner, key: key, transaction: transaction)
    }
  }
}

/// The manifest that the rows themselves make, beside the one that was sealed.
private struct Recount {
  private var counted = Manifest()
  private var sealed: ManifestOnDisk?
  private var damaged: [RecordAddress] = []
  private var records = 0

  mutating func take(_ row: SealedRow, _ key: DataKey) {
    guard row.address.room != Manifest.room || row.address.id != Manifest.id(of: row.address.owner) else {
      sealed = ManifestOnDisk.open(row, key: key)
      return
    }
    records += 1
    counted.add(SealMark(row), key)
    if (try? key.open(row.body, at: row.address)) == nil { damaged.append(row.address) }
  }

  var verdict: Verification {
    Verification(manifest: state, rooms: differing, damaged: damaged, records: records)
  }

  private var state: Verification.ManifestState {
    switch sealed {
    case nil: records == 0 ? .sound : .missing
    case .sound(let manifest, _): manifest.rebuilt == 0 ? .sound : .rebuilt
    default: .damaged
    }
  }

  private var differing: [RoomName] {
    guard case .sound(let manifest, _) = sealed else { return [] }
    return Set(manifest.rooms.keys).union(counted.rooms.keys)
      .filter { name in
        let stated = manifest.rooms[name, default: Manifest.Room()]
        let found = counted.rooms[name, default: Manifest.Room()]
        return stated.count != found.count || stated.sum != found.sum
      }
      .sorted().map { RoomName($0) }
  }
}
