/// Why the store could not do what it was asked. Safe to log: it holds no text, key or path.
package enum StoreError: Error, Equatable, Sendable {
  /// Another account has this name.
  case loginTaken
  /// The record or wraps changed since they were read: read again and decide anew.
  case versionConflict
  /// There is no such record or account.
  case missing
  case diskFull
  case readOnly
  /// The account would hold more than its host allows; nothing was written.
  case quotaExceeded
  /// The file is not Fidelio's database, or is damaged beyond opening.
  case notADatabase
  /// A newer Fidelio wrote this home: update before opening it.
  case newerSchema
  /// The database stands as it was, and so does the copy made before the attempt.
  case migrationFailed
  /// Another Fidelio has this home open.
  case inUse
  case backupDamaged
  case wrongBackupPassphrase
  case homeNotEmpty
  /// The database could not be read or written just now: busy, interrupted, or the disk gave an error.
  case unavailable
}
