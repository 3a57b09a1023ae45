package import Foundation
package import Safeguard

/// Who the account belongs to, in its own words.
package struct Person: Codable, Sendable, Equatable {
  package static let nameLimit = 80

  package var name: String
  package var language: Language
  /// ISO 3166-1 alpha-2, upper case; chooses the help lines.
  package var country: String
  /// The person said they are 18 or older (R36).
  package var adult: Bool
  /// Hosts of remote models that the person agreed to send words to.
  package var remoteConsents: [String]
  package let createdAt: Date
  /// `nil` until chosen, and in records older than the choice.
  package var appearance: Appearance?
  package var quickExit: QuickExit?
  /// What the person wants to be reminded of.
  package var limits: UseLimits?
  /// The person said they are under 18 (R36); `false` when they took it back.
  package var isMinor: Bool?
}

/// A change to the person's settings; `nil` keeps what stands.
package struct PersonChange: Codable, Sendable {
  package var name: String?
  package var language: Language?
  package var country: String?
  package var appearance: AppearanceChange?
  package var quickExit: QuickExitChange?
  package var limits: LimitsChange?
  package var isMinor: Bool?

  package init(name: String? = nil, language: Language? = nil, country: String? = nil) {
    self.name = name
    self.language = language
    self.country = country
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit.
  func laid(over person: Person) throws(HouseError) -> Person {
    var person = person
    if let name { person.name = try NewAccount.fitName(name) }
    if let language { person.language = language }
    if let country { person.country = try NewAccount.fitCountry(country) }
    if let appearance { person.appearance = try appearance.laid(over: person.appearance ?? Appearance()) }
    if let quickExit { person.quickExit = try quickExit.laid(over: person.quickExit ?? QuickExit()) }
    if let limits { person.limits = try limits.laid(over: person.limits ?? UseLimits()) }
    if let isMinor { person.isMinor = isMinor }
    return person
  }
}
