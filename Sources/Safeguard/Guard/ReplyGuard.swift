/// Judges a reply sentence by sentence, before it is shown, by patterns alone.
///
/// The first stage: numbers that nobody gave, a claim to be human or a professional, exclusivity, means of
/// harm and how to hide it, advice to stop a treatment, agreement with hopelessness. What is caught gives way
/// to a sentence of the house.
package struct ReplyGuard: Sendable {
  private let knownNumbers: Set<String>
  private let lexicon: Lexicon

  package enum Reason: String, Sendable, Codable, CaseIterable {
    case unknownNumber = "unknown_number"
    case claimsHuman = "claims_human"
    case exclusivity
    case claimsProfession = "claims_profession"
    case method
    case stopsTreatment = "stops_treatment"
    case hopelessness
  }

  package enum Verdict: Sendable, Equatable {
    case pass
    /// `sentence` takes the place of the one caught and ends with the same blank.
    case replace(Reason, sentence: String)
  }

  /// What a reply is judged against.
  package struct Context: Sendable, Equatable {
    package let language: SafeguardLanguage
    /// Digits of numbers that the person wrote themselves.
    package let ownNumbers: Set<String>

    /// - Parameter personWords: The person's messages that the model was given.
    package init(language: SafeguardLanguage, personWords: [String]) {
      self.language = language
      ownNumbers = Set(personWords.flatMap(PhoneShape.numbers))
    }
  }

  package init(knownNumbers: Set<String> = Referral.shared.knownNumbers) {
    self.knownNumbers = knownNumbers
    lexicon = Self.house
  }

  /// - Parameters:
  ///   - sentence: One sentence of the reply as `SentenceCutter` gives it.
  ///   - replaced: How many sentences of this reply were replaced before; varies the wording.
  package func verdict(_ sentence: String, in context: Context, replaced: Int = 0) -> Verdict {
    guard let reason = reason(sentence, context) else { return .pass }
    let blank = String(sentence.reversed().prefix { $0.isWhitespace }.reversed())
    let written = HouseSentences.sentence(for: reason, in: context.language, turn: replaced)
    return .replace(reason, sentence: written + blank)
  }

  private func reason(_ sentence: String, _ context: Context) -> Reason? {
    let numbers = PhoneShape.numbers(in: sentence)
    if numbers.contains(where: { !isAllowed($0, context) }) { return .unknownNumber }
    let hits = lexicon.read(Normaliser.sentences(sentence)).hits
    let reasons = Set(hits.compactMap { Reason(rawValue: String($0.sign.name.prefix { $0 != "." })) })
    return Reason.allCases.first(where: reasons.contains)
  }

  /// A number of the house or of the person, also with "24", "24/7" or "7" of its hours right behind it.
  private func isAllowed(_ number: String, _ context: Context) -> Bool {
    func isKnown(_ digits: String) -> Bool {
      knownNumbers.contains(digits) || context.ownNumbers.contains(digits)
    }
    return number == "24" || isKnown(number)
      || ["24", "247", "7"].contains { number.hasSuffix($0) && isKnown(String(number.dropLast($0.count))) }
  }

  private static let house = Lexicon(signs: french + english, idioms: [], frames: [])
}
