/// A line of the data file, as it stands there.
package struct CrisisLine: Codable, Sendable, Equatable {
  /// ISO 3166 code, or `INT`.
  package let country: String
  package let name: String
  /// As printed for people; may hold alternatives or a remark.
  package let phone: String?
  package let text: String?
  package let chat: String?
  package let languages: [String]
  package let hours: String?
  package let topics: [String]
  /// `found` has a source; `general knowledge` must be confirmed with the provider.
  package let origin: String
  package let source: String?
  package let note: String?
  /// The day a person confirmed it with the provider, `2026-11-22`; `nil` is never (R28).
  package let verifiedAt: String?

  private enum CodingKeys: String, CodingKey {
    case country, name, phone, text, chat, languages, hours, topics, origin, source, note
    case verifiedAt = "verified_at"
  }

  package var isAlwaysOpen: Bool { hours == "24/7" || hours?.hasPrefix("phone 24/7") == true }

  /// Whether there is any way to reach it.
  package var isReachable: Bool { phone != nil || text != nil || chat != nil }

  package func isAbout(_ wanted: Set<String>) -> Bool { !wanted.isDisjoint(with: topics) }
}
