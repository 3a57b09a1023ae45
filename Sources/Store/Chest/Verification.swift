package import Vault

/// How an account's records stand against its manifest.
package struct Verification: Sendable, Equatable {
  package enum ManifestState: Sendable, Equatable {
    case sound
    /// Records stand without it: it was taken away.
    case missing
    /// It does not open.
    case damaged
    /// It was lost and made anew from the rows that stood then: it vouches only for what happened since.
    case rebuilt
  }

  package var manifest: ManifestState
  /// Rooms that do not add up: a row was taken away, slipped in, put back or altered. In order of name.
  package var rooms: [RoomName]
  /// Records that do not open where they stand.
  package var damaged: [RecordAddress]
  /// How many records were looked at, the manifest aside.
  package var records: Int

  package var isSound: Bool { manifest == .sound && rooms.isEmpty && damaged.isEmpty }
}
