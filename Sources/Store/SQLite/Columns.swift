import Foundation
import GRDB
import Vault

/// From a row of the file to a value. A column that holds something unheard of, as only a damaged file can, reads
/// as zeros: such a record then does not open and is reported, and its neighbours are none the worse.
enum Columns {
  static let account = "id, login, wraps, created_day, is_host, quota_bytes"
  /// Whatever follows counts from 4.
  static let place = "id, parent, position, version"

  static func account(_ row: Row) -> AccountRow {
    AccountRow(
      id: id(row, 0), login: Array(bytes(row, 1)), wraps: bytes(row, 2), createdDay: text(row, 3),
      isHost: integer(row, 4) != 0, quotaBytes: Int64.fromDatabaseValue(row[5]))
  }

  /// - Precondition: the columns of `place`, then `body`.
  static func record(_ row: Row, owner: AccountID, room: RoomName) -> SealedRow {
    SealedRow(address: address(row, owner: owner, room: room), body: bytes(row, 4))
  }

  /// - Precondition: the columns of `place`.
  static func address(_ row: Row, owner: AccountID, room: RoomName) -> RecordAddress {
    let parent: DatabaseValue = row[1]
    return RecordAddress(
      owner: owner, room: room, id: id(row, 0), parent: parent.isNull ? nil : id(row, 1),
      position: integer(row, 2), version: integer(row, 3))
  }

  static func id(_ row: Row, _ index: Int) -> RandomID {
    RandomID(bytes: bytes(row, index)) ?? nobody
  }

  static func room(_ row: Row, _ index: Int) -> RoomName { RoomName(text(row, index)) }

  static func bytes(_ row: Row, _ index: Int) -> Data { Data.fromDatabaseValue(row[index]) ?? Data() }

  static func text(_ row: Row, _ index: Int) -> String { String.fromDatabaseValue(row[index]) ?? "" }

  static func integer(_ row: Row, _ index: Int) -> Int64 { Int64.fromDatabaseValue(row[index]) ?? 0 }

  private static let nobody = RandomID(bytes: [UInt8](repeating: 0, count: 16)) ?? RandomID()
}
