import GRDB
import Glibc
import Vault

extension StoreError {
  /// What a failed system call means to whoever asked.
  init(errno code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .diskFull
      case EROFS, EACCES, EPERM: .readOnly
      default: .unavailable
      }
  }

  /// What SQLite's result means to whoever asked.
  init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase
      default: .unavailable
      }
  }

  /// Runs `work`, naming in the house's own terms what SQLite throws; errors of ours and cancellation pass.
  static func naming<T>(_ work: () throws -> T) throws -> T {
    do {
      return try work()
    } catch {
      throw named(error)
    }
  }

  /// As `naming(_:)`, for asynchronous work.
  static func naming<T: Sendable>(_ work: () async throws -> T) async throws -> T {
    do {
      return try await work()
    } catch {
      throw named(error)
    }
  }

  private static func named(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT: CancellationError()
    case let error as DatabaseError: StoreError(error)
    case is StoreError, is VaultError, is CancellationError: error
    default: StoreError.unavailable
    }
  }
}
