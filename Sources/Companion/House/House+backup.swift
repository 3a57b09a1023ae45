package import Foundation
import Store

extension House {
  /// Writes a sealed backup while the house goes on, and reads it back before it counts as one.
  /// - Throws: `HouseError`.
  package func backUp(to file: URL, passphrase: String) async throws {
    try NewAccount.checkPassphrase(passphrase, name: "")
    try await storing {
      _ = try await Backup.write(
        archive, houseKey: houseKey, passphrase: passphrase, to: file, parameters: settings.kdf)
      _ = try await Backup.verify(file, passphrase: passphrase)
    }
  }
}
