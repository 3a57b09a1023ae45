import Foundation
import Vault

/// One-time invitations of the host. The code is stored hashed, under the house key.
extension House {
  struct Invitation: Codable, Sendable {
    let hash: [UInt8]
    let quotaBytes: Int64?
    let day: String
  }

  /// - Returns: The code to hand over, `XXXX-XXXX-XXXX-XXXX`; it lets one account in, once.
  package func invite(quotaBytes: Int64?) async throws -> String {
    if let quotaBytes, quotaBytes < Self.smallestQuota { throw HouseError.unfit(field: "quotaBytes") }
    let code = SetupCode().code + "-" + SetupCode().code
    var standing = try await invitations()
    standing.append(
      Invitation(hash: Self.hash(code), quotaBytes: quotaBytes, day: Self.day(settings.now())))
    try await save(standing)
    return code
  }

  /// Below a megabyte not even a month of evenings fits.
  static let smallestQuota: Int64 = 1 << 20

  func invitation(_ code: String) async throws -> Invitation {
    let hash = Self.hash(code)
    guard let found = try await invitations().first(where: { Digest.equal($0.hash, hash) }) else {
      throw HouseError.badInvitation
    }
    return found
  }

  func redeem(_ code: String) async throws {
    let hash = Self.hash(code)
    let standing = try await invitations()
    let left = standing.filter { !Digest.equal($0.hash, hash) }
    guard left.count < standing.count else { throw HouseError.badInvitation }
    try await save(left)
  }

  private static func hash(_ code: String) -> [UInt8] {
    Digest.sha256(
      Array(HiddenCharacters.removed(from: code).uppercased().filter { $0.isLetter || $0.isNumber }.utf8))
  }

  private func invitations() async throws -> [Invitation] {
    try await storing { try await vault.read([Invitation].self, "invitations") ?? [] }
  }

  private func save(_ invitations: [Invitation]) async throws {
    try await storing { try await vault.write(invitations, "invitations") }
  }

  var vault: HouseSettingsVault { HouseSettingsVault(archive: archive, key: houseKey) }
}
