import Foundation
import Vault

/// One thing in a backup, as bytes: a kind, a length, and fields one after the other. Whole numbers are big-endian;
/// what has no fixed length is preceded by its own.
///
/// The format is the backup's own and not the database's, so that a backup outlives both.
enum BackupFrame: Equatable {
  /// Always the first.
  case houseKey(Data)
  case account(AccountRow)
  case setting(key: String, body: Data)
  case record(SealedRow)
  /// Always the last: what came before.
  case end(Backup.Contents)

  /// A kind in one byte, a length in eight.
  static let headByteCount = 9

  init(_ item: ArchivedItem) {
    self =
      switch item {
      case .account(let account): .account(account)
      case .setting(let key, let body): .setting(key: key, body: body)
      case .record(let row): .record(row)
      }
  }

  /// The whole frame.
  var encoded: Data {
    var fields = FieldWriter()
    let kind: UInt8
    switch self {
    case .houseKey(let data):
      kind = 1
      fields.put(data)
    case .account(let account):
      kind = 2
      fields.put(account)
    case .setting(let key, let body):
      kind = 3
      fields.put(Data(key.utf8))
      fields.put(body)
    case .record(let row):
      kind = 4
      fields.put(row)
    case .end(let contents):
      kind = 5
      for count in [contents.accounts, contents.settings, contents.records] { fields.put(Int64(count)) }
    }
    var out = Data([kind])
    withUnsafeBytes(of: Int64(fields.bytes.count).bigEndian) { out.append(contentsOf: $0) }
    out.append(fields.bytes)
    return out
  }

  /// - Throws: `StoreError.backupDamaged` for a kind or fields that no version writes.
  init(kind: UInt8, payload: Data) throws {
    var fields = FieldReader(payload)
    switch kind {
    case 1: self = .houseKey(try fields.data())
    case 2: self = .account(try fields.account())
    case 3: self = .setting(key: try fields.text(), body: try fields.data())
    case 4: self = .record(try fields.record())
    case 5:
      self = .end(
        Backup.Contents(
          accounts: Int(try fields.integer()), settings: Int(try fields.integer()),
          records: Int(try fields.integer())))
    default: throw StoreError.backupDamaged
    }
    guard fields.isAtEnd else { throw StoreError.backupDamaged }
  }
}

extension FieldWriter {
  fileprivate mutating func put(_ account: AccountRow) {
    put(account.id)
    put(Data(account.login))
    put(account.wraps)
    put(Data(account.createdDay.utf8))
    put(account.isHost)
    put(account.quotaBytes != nil)
    put(account.quotaBytes ?? 0)
  }

  fileprivate mutating func put(_ row: SealedRow) {
    put(row.address.owner)
    put(Data(row.address.room.rawValue.utf8))
    put(row.address.id)
    put(row.address.parent != nil)
    if let parent = row.address.parent { put(parent) }
    put(row.address.position)
    put(row.address.version)
    put(row.body)
  }
}

extension FieldReader {
  fileprivate mutating func account() throws -> AccountRow {
    let id = try id()
    let login = Array(try data())
    let wraps = try data()
    let day = try text()
    let isHost = try flag()
    let hasQuota = try flag()
    let quota = try integer()
    return AccountRow(
      id: id, login: login, wraps: wraps, createdDay: day, isHost: isHost, quotaBytes: hasQuota ? quota : nil)
  }

  fileprivate mutating func record() throws -> SealedRow {
    let owner = try id()
    let room = RoomName(try text())
    let id = try id()
    let parent = try flag() ? try self.id() : nil
    let position = try integer()
    let version = try integer()
    return SealedRow(
      address: RecordAddress(
        owner: owner, room: room, id: id, parent: parent, position: position, version: version),
      body: try data())
  }
}
