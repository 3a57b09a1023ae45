package import Foundation
import Store
import Vault

extension Resident {
  /// Gives a companion a face, in place of the one it had.
  /// - Throws: `HouseError.unfitPicture`, `.notFound`.
  package func setPortrait(_ picture: Data, of id: CompanionProfile.ID) async throws -> CompanionProfile {
    _ = try await companion(id)
    let portrait = try await PortraitStudio.portrait(of: picture)
    return try await changePicture(of: id) { profile in
      // Never a number that an earlier picture had.
      profile.picture = max(Int(self.now().timeIntervalSince1970 * 1_000), (profile.picture ?? 0) + 1)
      return [.delete(.portrait, id: id.raw), .append(.portrait, id: id.raw, parent: nil, portrait)]
    }
  }

  package func removePortrait(of id: CompanionProfile.ID) async throws {
    _ = try await changePicture(of: id) { profile in
      profile.picture = nil
      return [.delete(.portrait, id: id.raw)]
    }
  }

  /// A JPEG of 512 by 512 pixels.
  /// - Throws: `HouseError.notFound` also when the companion has none.
  package func portrait(of id: CompanionProfile.ID) async throws -> Data {
    try await records { chest in
      guard let found = try await chest.get(id.raw, in: .portrait) else { throw HouseError.notFound }
      return found.plaintext
    }
  }

  private func changePicture(
    of id: CompanionProfile.ID, _ edit: @Sendable (inout CompanionProfile) -> [Chest.Change]
  ) async throws -> CompanionProfile {
    try await change { chest in
      let found = try await Self.companion(id, in: chest)
      var profile = found.value
      let changes = edit(&profile)
      try await chest.commit(
        changes + [.replace(profile, in: .companion, id: id.raw, expecting: found.address.version)])
      return profile
    }
  }
}
