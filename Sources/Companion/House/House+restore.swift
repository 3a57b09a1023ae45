package import Foundation
import Store
import Vault

extension House {
  /// Whether an error says that another process holds the home.
  package static func isInUse(_ error: any Error) -> Bool { error as? StoreError == .inUse }

  /// Puts a backup in the place of a home that no server holds.
  /// - Parameter force: needed where somebody's words may already be.
  /// - Returns: Where the home that stood before was put, if one stood.
  /// - Throws: `StoreError`; `Words.sentence(about:in:)` has a sentence for each.
  package static func restore(
    _ file: URL, passphrase: String, into home: URL, force: Bool
  ) async throws -> URL? {
    try await Backup.restore(file, passphrase: passphrase, into: Home(home), force: force).formerHome
  }
}

extension HouseSettings {
  /// Cost of a passphrase as a power of two. Smaller than 17 in tests only.
  package var kdfLog2N: Int {
    get { kdf.log2N }
    set { kdf = ScryptParameters(log2N: newValue) }
  }
}
