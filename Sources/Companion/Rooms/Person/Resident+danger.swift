package import Safeguard

extension Resident {
  /// The crisis card for a message that could not be sealed: a full disk must not stand between a person in
  /// danger and a number.
  /// - Returns: `nil` below concern.
  package func card(for text: String) async -> CrisisCard? {
    let person = try? await person()
    let language = (person?.language ?? house.settings.language).safeguard
    let result = Triage().assess(text, language: language)
    guard result.level >= .concern else { return nil }
    return Referral.shared.card(country: person?.country, language: language, label: result.label)
  }
}
