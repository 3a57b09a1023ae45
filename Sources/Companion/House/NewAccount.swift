import Foundation

/// What somebody types to get an account.
package struct NewAccount: Sendable, Codable {
  package var name: String
  package var passphrase: String
  package var language: Language
  package var country: String
  package var adult: Bool

  package init(name: String, passphrase: String, language: Language, country: String, adult: Bool) {
    self.name = name
    self.passphrase = passphrase
    self.language = language
    self.country = country
    self.adult = adult
  }

  /// Characters. Ten with some variety, since scrypt makes each guess cost about 0.4 s and 128 MB.
  package static let shortestPassphrase = 10
  /// Keeps a pasted file from being hashed.
  package static let longestPassphrase = 1_000

  /// - Throws: `HouseError` naming the first thing that does not fit.
  func checked() throws(HouseError) -> NewAccount {
    guard adult else { throw .mustBeAdult }
    var form = self
    form.name = try Self.fitName(name)
    form.country = try Self.fitCountry(country)
    try Self.checkPassphrase(passphrase, name: form.name)
    return form
  }

  /// Of a person or a passkey: one line, without what nobody sees (T38).
  static func fitName(_ name: String) throws(HouseError) -> String {
    let printable = name.trimmingCharacters(in: .whitespacesAndNewlines).unicodeScalars
      .allSatisfy { $0.properties.generalCategory != .control }
    let name = HiddenCharacters.line(name)
    guard !name.isEmpty, name.count <= Person.nameLimit, printable else { throw .unfit(field: "name") }
    return name
  }

  static func fitCountry(_ country: String) throws(HouseError) -> String {
    let country = country.uppercased()
    guard country.count == 2,
      country.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { throw .unfit(field: "country") }
    return country
  }

  /// Long enough, not one letter over and over, and not the name.
  static func checkPassphrase(_ passphrase: String, name: String) throws(HouseError) {
    guard passphrase.count <= longestPassphrase else { throw .tooLong(limit: longestPassphrase) }
    let folded = passphrase.lowercased()
    guard passphrase.count >= shortestPassphrase, Set(folded).count >= 5, folded != name.lowercased(),
      !folded.hasPrefix("123456789"), !folded.hasPrefix("motdepasse"), !folded.hasPrefix("password")
    else { throw .passphraseTooWeak }
  }
}

/// Why somebody may create an account.
package enum Admission: Sendable {
  /// The line that a new home prints; only while there is no account.
  case setupCode(String)
  /// A one-time invitation of the host.
  case invitation(String)
  /// Whoever holds the files holds the house: the command line.
  case filesAtHand
}

/// A fresh account, open, and the code that is shown this once.
package struct Welcome: Sendable {
  package let resident: Resident
  package let recoveryCode: String
  /// Whether coming in by recovery code took second factors away.
  package var secondFactorsOff = false
}

/// What the host sees of an account: never a word.
package struct AccountSummary: Sendable, Codable, Equatable {
  package let id: String
  /// Day it was made, `2026-11-22`.
  package let day: String
  package let bytes: Int64
  package let isHost: Bool
  package let quotaBytes: Int64?
}
