/// Reads what was said to a step. It would rather ask again than be wrong.
struct AnswerReader {
  let step: IntakeStep
  /// The choices were shown, numbered from 1: a number picks one.
  var offersChoices = false
  /// What the person was asked to confirm, or the times that are known already.
  var pending: IntakeAnswer.Value?

  func read(_ text: String) -> AnswerReading {
    if step.kind == .words { return readWords(text) }
    guard let plain = PlainAnswer(text) else { return .unclear }
    if let pending, pending.sleep == nil {
      if plain.isOne(of: ChoiceLexicon.assent) { return .value(pending, isCertain: true) }
      if plain.isOne(of: ChoiceLexicon.dissent) { return .unclear }
    }
    if let aside = Self.aside(plain, step) { return aside }
    switch step.kind {
    case .words: return .unclear
    case .scale: return ScaleReader.read(plain)
    case .item(let name, let number):
      return FrequencyReader(name: name, number: number, offersChoices: offersChoices).read(plain)
    case .choice(let choices):
      return ChoiceReader(step: step, choices: choices, offersChoices: offersChoices).read(plain)
    case .night: return SleepReader.night(plain, known: pending?.sleep)
    case .bed: return SleepReader.bed(plain, known: pending?.sleep)
    }
  }

  private func readWords(_ text: String) -> AnswerReading {
    guard !text.trimmed.isEmpty else { return .unclear }
    if let plain = PlainAnswer(text), let aside = Self.aside(plain, step) { return aside }
    return .value(.words(text), isCertain: true)
  }

  /// Stopping, skipping, not knowing, not wanting to say.
  private static func aside(_ plain: PlainAnswer, _ step: IntakeStep) -> AnswerReading? {
    if plain.isOne(of: ChoiceLexicon.resting) { return .rest }
    if plain.isOne(of: ChoiceLexicon.asking) { return .why }
    if plain.isOne(of: ChoiceLexicon.skipping) || plain.isOne(of: ChoiceLexicon.declining) {
      return .value(step.canBeSkipped ? .skipped : .declined, isCertain: true)
    }
    return plain.isOne(of: ChoiceLexicon.notKnowing) ? .value(.unknown, isCertain: true) : nil
  }
}
