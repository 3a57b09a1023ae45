package import Safeguard

extension Resident {
  /// The crisis card for a message that could not be sealed: a full disk must not stand between a person in
  /// danger and a number.
  /// - Returns: `nil` below concern.
  package func card(for text: String) async -> CrisisCard? {
    let result = await house.watch.assess([text], remembering: vectors)
    guard result.level >= .concern else { return nil }
    // It is shown, so it counts, where a count can still be written (R31).
    await house.referrals.count(at: house.settings.now())
    return await crisisCard(for: result.label, in: text)
  }

  /// The card of this person, with their own lines. What cannot be read is left out: the numbers stand in any case.
  /// - Parameter text: What was said; an age under 18 in it puts lines for the young first (R36), as one stated before.
  func crisisCard(for label: RiskLabel, in text: String = "") async -> CrisisCard {
    let person = try? await familiarPerson()
    let language = person?.language ?? house.settings.language
    var card = Referral.shared.card(
      country: person?.country, language: language.safeguard, label: label,
      isMinor: isYoung(person) || AgeStatement.minor(in: text) != nil)
    card.own = await ownHelp(country: person?.country, in: language)
    return card
  }
}
