import Foundation

/// How mail addresses, phone, card and account numbers and postal addresses look in French and English.
struct PersonalPatterns {
  private let expressions: [KitRedaction.Kind: NSRegularExpression]

  init() throws {
    expressions = try Self.sources.mapValues { try NSRegularExpression(pattern: $0) }
  }

  /// The kinds that may stand in a text, in the order in which they are to be looked for: an account number holds what
  /// looks like a phone number.
  func found(in text: String) -> [KitRedaction.Kind] {
    var digits = 0
    var hasAt = false
    for byte in text.utf8 {
      if byte >= 0x30, byte <= 0x39 { digits += 1 }
      if byte == 0x40 { hasAt = true }
    }
    var kinds: [KitRedaction.Kind] = hasAt ? [.mail] : []
    if digits >= 12 { kinds += [.iban, .card] }
    if digits >= 8 { kinds.append(.phone) }
    if digits >= 1 { kinds.append(.address) }
    return kinds
  }

  /// - Returns: In their order; the key is the same for the same thing however it is written.
  func matches(
    of kind: KitRedaction.Kind, in text: String
  ) -> [(range: Range<String.Index>, key: String)] {
    guard let expression = expressions[kind] else { return [] }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap { match in
      guard let range = Range(match.range, in: text), let key = Self.key(of: text[range], kind) else {
        return nil
      }
      return (range, key)
    }
  }

  /// - Returns: `nil` for what only looks like one.
  private static func key(of found: Substring, _ kind: KitRedaction.Kind) -> String? {
    let plain = found.filter { $0.isLetter || $0.isNumber }.lowercased()
    switch kind {
    case .card: return isCard(plain) ? plain : nil
    case .iban: return isIBAN(plain) ? plain : nil
    case .phone: return (8...15).contains(plain.count) ? plain : nil
    default: return found.lowercased()
    }
  }

  /// Luhn's check digit (ISO/IEC 7812-1, annex B).
  private static func isCard(_ digits: String) -> Bool {
    let values = digits.compactMap(\.wholeNumberValue)
    guard (13...19).contains(values.count), Set(values).count > 1 else { return false }
    let sum = values.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.element * (digit.offset.isMultiple(of: 2) ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum.isMultiple(of: 10)
  }

  /// The remainder of ISO 7064, mod 97-10, as ISO 13616 uses it.
  private static func isIBAN(_ text: String) -> Bool {
    guard (15...34).contains(text.count) else { return false }
    var remainder = 0
    for character in text.dropFirst(4) + text.prefix(4) {
      guard let value = Int(String(character), radix: 36) else { return false }
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder == 1
  }

  private static let blank = #"[ \u00A0\u202F.\-]"#
  /// What a street is called, in lower case or not.
  private static let frenchStreet =
    #"(?i:rue|avenue|av\.|boulevard|bd\.?|place|chemin|all[ée]e|impasse|quai|cours|route|square|passage|faubourg|sentier|ruelle|esplanade)"#
  private static let englishStreet =
    "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Crescent|Way|Terrace|Place|Square|Gardens|Grove)"

  private static let sources: [KitRedaction.Kind: String] = [
    .mail: #"[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+"#,
    .iban:
      #"(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])"#,
    .card: #"(?<![\p{L}\p{N}])\d(?:[ \u00A0\-]?\d){12,18}(?![\p{L}\p{N}])"#,
    // In order: with a country's prefix; with a leading zero, and no date; three, three and four digits of North America.
    .phone: #"(?<![\p{L}\p{N}])(?:\+\d{1,3}"# + blank + #"?(?:\(0\)"# + blank + #"?)?\d(?:"# + blank
      + #"?\d){6,11}|(?!\d{1,2}[.\-]\d{1,2}[.\-]\d{4})0\d(?:"# + blank
      + #"?\d){7,11}|(?:\(\d{3}\) ?|\d{3}[ .\-])\d{3}[ .\-]\d{4})(?![\p{L}\p{N}])"#,
    // In order: "12 bis, rue des Lilas, 44000 Nantes"; "12 Acacia Avenue".
    .address: #"(?<![\p{L}\p{N}_])\d{1,5}(?:\s?(?:bis|ter|quater|[A-Da-d]))?,?\s+(?:"# + frenchStreet
      + #"(?:(?:\s+|(?<=['’]))(?:(?:de|du|des|la|le|les|à|aux?|en|et)(?=\s)|[ldLD]['’]|\p{Lu}[\p{L}\-]*|\d+)){1,7}(?:,?\s+\d{5}(?:\s+\p{Lu}[\p{L}\-]+)?)?"#
      + #"|(?:\p{Lu}[\p{L}'’\-]*\s+){1,4}"# + englishStreet + #"(?![\p{L}]))"#,
  ]
}
