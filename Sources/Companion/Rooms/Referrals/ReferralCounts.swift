import Foundation
import Vault

/// How many crisis cards were shown, month by month, for whoever hosts and for those who ask (R31). Months and numbers,
/// sealed under the house key: no account, no conversation, no label, no word.
actor ReferralCounts {
  /// The name of the setting.
  static let name = "referrals"
  /// Months that are kept: two years, for a yearly report and the one before.
  private static let months = 24

  private let vault: HouseSettingsVault
  private let timeZone: TimeZone

  init(vault: HouseSettingsVault, timeZone: TimeZone) {
    self.vault = vault
    self.timeZone = timeZone
  }

  /// Counts one card. A count is worth no failure: what cannot be written is missing.
  func count(at moment: Date) async {
    guard var counts = try? await counts() else { return }
    counts[month(of: moment), default: 0] += 1
    let kept = counts.keys.sorted().suffix(Self.months)
    try? await vault.write(counts.filter { kept.contains($0.key) }, Self.name)
  }

  /// By month, `2026-11`.
  func counts() async throws -> [String: Int] { try await vault.read([String: Int].self, Self.name) ?? [:] }

  private func month(of moment: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = calendar.dateComponents([.year, .month], from: moment)
    return "\(parts.year ?? 1970)-\((parts.month ?? 1) < 10 ? "0" : "")\(parts.month ?? 1)"
  }
}
