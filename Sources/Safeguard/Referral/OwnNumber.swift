/// A telephone number that a person noted for somebody of their own, with the links a phone can follow. Nothing is
/// ever added to what was typed: a short or national number made international reaches nobody, or a stranger.
package struct OwnNumber: Sendable, Equatable {
  /// As it was typed, without spaces around it.
  package let printed: String
  /// Digits, with a leading `+` where one was typed.
  package let dialled: String

  /// International numbers: at most 15 digits (ITU-T E.164); fewer than 8 with a `+` is a short code gone wrong.
  private static let international = 8...15
  /// As dialled at home; emergency numbers may have two digits (15, 17).
  private static let national = 2...15

  /// - Parameter country: Where the number is dialled; chooses what counts as premium. ISO 3166 code.
  /// - Returns: `nil` for what is no number, or one that is paid for by the minute.
  package init?(_ typed: String, country: String?) {
    let printed = Self.trimmed(typed)
    guard !printed.isEmpty, printed.count <= 40, printed.allSatisfy(Self.allowed.contains),
      printed.dropFirst().allSatisfy({ $0 != "+" })
    else { return nil }
    var digits = printed.filter { ("0"..."9").contains($0) }
    let isInternational = printed.first == "+"
    // "+33 (0)6 …": the zero in brackets is not dialled from abroad.
    if isInternational { digits = printed.replacing("(0)", with: "").filter { ("0"..."9").contains($0) } }
    guard (isInternational ? Self.international : Self.national).contains(digits.count) else { return nil }
    if isInternational, digits.first == "0" { return nil }
    let dialled = isInternational ? "+" + digits : digits
    guard !Self.isPremium(dialled, country: country?.uppercased()) else { return nil }
    self.printed = printed
    self.dialled = dialled
  }

  /// `tel:…`
  package var callLink: String { "tel:\(dialled)" }
  /// `sms:…`, without a text.
  package var textLink: String { "sms:\(dialled)" }

  private static let allowed = Set("+0123456789 .-()/\u{00A0}\u{202F}")

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (one: Character) in one.isWhitespace }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// Beginnings of numbers whose holder is paid by who calls: national as dialled, by country, and the same with the
  /// country's prefix. General knowledge, not a list of any regulator's.
  private static let premium: [(country: String, prefix: String, national: [String])] = [
    ("FR", "+33", ["089", "081", "082"]), ("BE", "+32", ["090"]),
    ("CH", "+41", ["0900", "0901", "0906"]), ("LU", "+352", ["900", "905"]),
    ("GB", "+44", ["09", "087", "084", "070"]),
    ("DE", "+49", ["0900", "0180", "0137"]), ("ES", "+34", ["803", "806", "807", "905"]),
    ("IT", "+39", ["89", "178", "199"]), ("US", "+1", ["900", "1900"]), ("CA", "+1", ["900", "1900"]),
  ]

  private static func isPremium(_ dialled: String, country: String?) -> Bool {
    premium.contains { entry in
      entry.national.contains { national in
        // Short codes are their own: only whole numbers are looked at.
        if !dialled.hasPrefix("+") {
          return entry.country == country && dialled.count >= 7 && dialled.hasPrefix(national)
        }
        let significant = national.drop { $0 == "0" }
        return dialled.hasPrefix(entry.prefix + significant) && !significant.isEmpty
      }
    }
  }
}
