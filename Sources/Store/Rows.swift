package import Foundation
package import Vault

/// An account as the host may see it: no name, no words.
package struct AccountRow: Sendable, Equatable {
  package var id: AccountID
  /// `HouseKey.loginTag` of the name.
  package var login: [UInt8]
  /// JSON of `Wraps`.
  package var wraps: Data
  /// A day such as 2026-11-22, no hour.
  package var createdDay: String
  package var isHost: Bool
  /// `nil` for as much as the disk holds.
  package var quotaBytes: Int64?

  package init(
    id: AccountID, login: [UInt8], wraps: Data, createdDay: String, isHost: Bool, quotaBytes: Int64? = nil
  ) {
    self.id = id
    self.login = login
    self.wraps = wraps
    self.createdDay = createdDay
    self.isHost = isHost
    self.quotaBytes = quotaBytes
  }
}

/// A signed-in browser or terminal.
package struct SessionRow: Sendable, Equatable {
  /// `HouseKey.sessionTag` of the token; the token itself is never stored.
  package var hash: [UInt8]
  package var account: AccountID
  /// Seconds since 1970.
  package var expires: Int64

  package init(hash: [UInt8], account: AccountID, expires: Int64) {
    self.hash = hash
    self.account = account
    self.expires = expires
  }
}

/// A record as it lies on disk.
package struct SealedRow: Sendable, Equatable {
  package var address: RecordAddress
  /// What `DataKey.seal` gave for this very address.
  package var body: Data

  package init(address: RecordAddress, body: Data) {
    self.address = address
    self.body = body
  }
}

/// A sealed row of a sweep, with the place in the file from which the sweep goes on.
package struct SweptRow: Sendable, Equatable {
  package var rowID: Int64
  package var row: SealedRow

  package init(rowID: Int64, row: SealedRow) {
    self.rowID = rowID
    self.row = row
  }
}

/// What tells one sealed row from every other without carrying its body: its address, and the nonce and the tag
/// of its body. The tag vouches for the bytes between them to whoever holds the key.
package struct SealMark: Sendable, Equatable {
  package var address: RecordAddress
  /// The first 12 bytes of the body, then the last 16.
  package var seal: Data
  /// Bytes of the whole body.
  package var bodyBytes: Int

  package init(address: RecordAddress, seal: Data, bodyBytes: Int) {
    self.address = address
    self.seal = seal
    self.bodyBytes = bodyBytes
  }

  package init(_ row: SealedRow) {
    self.init(
      address: row.address, seal: row.body.prefix(12) + row.body.suffix(16), bodyBytes: row.body.count)
  }
}
