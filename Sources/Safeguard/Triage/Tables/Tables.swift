extension Lexicon {
  /// Every sign of every table, both languages.
  static let allSigns: [Sign] = [
    frenchPassive, englishPassive, frenchActive, englishActive, frenchPlan, englishPlan, frenchSelfHarm,
    englishSelfHarm, frenchEating, englishEating, frenchPsychosis, englishPsychosis, frenchViolence,
    othersActive, englishViolence, frenchAbuse, englishAbuse, frenchMedical, englishMedical, frenchDistress,
    englishDistress,
  ].flatMap(\.self)
}
