/// A step as a page or a voice puts it.
package struct IntakeQuestion: Codable, Sendable, Equatable {
  package struct Option: Codable, Sendable, Equatable {
    package let label: String
    package let value: IntakeAnswer.Value
  }

  package let step: IntakeStep
  /// Of thirty; 31 is the close.
  package let number: Int
  package let section: IntakeStep.Section
  /// What stands above an item of a questionnaire.
  package let instruction: String?
  package let text: String
  /// Empty for words, a scale and the times of a night.
  package let options: [Option]
  package let canBeSkipped: Bool
  /// Verbatim from a questionnaire whose wording nobody has verified yet: the sentence that says so.
  package let caution: String?
  /// The line that must stand with a questionnaire.
  package let credit: String?
}

extension IntakeStep {
  /// - Parameters:
  ///   - manner: Items of questionnaires are verbatim whatever the address.
  ///   - country: Chooses between the French editions.
  package func question(_ manner: Manner, country: String? = nil) -> IntakeQuestion {
    if let (name, number) = item,
      let instrument = InstrumentBook.house.instrument(name, in: manner.language, country: country)
    {
      let item = instrument.items[number - 1]
      return IntakeQuestion(
        step: self, number: self.number, section: section, instruction: instrument.instruction,
        text: item.text,
        options: item.answers.map { .init(label: $0.label, value: .item($0.value)) },
        canBeSkipped: canBeSkipped,
        caution: instrument.isVerified ? nil : Words.Questionnaires.unverified.in(manner.language),
        credit: instrument.credit)
    }
    var options: [IntakeQuestion.Option] = []
    if case .choice(let choices) = kind {
      options = choices.map {
        .init(label: Words.Asking.label($0, at: self).in(manner.language), value: .choice($0))
      }
    }
    return IntakeQuestion(
      step: self, number: number, section: section, instruction: nil,
      text: Words.Asking.question(self)?.in(manner) ?? "", options: options, canBeSkipped: canBeSkipped,
      caution: nil, credit: nil)
  }
}

extension IntakeReply {
  /// What is said before the question, if anything; the question itself is `IntakeStep.question`.
  package func sentence(_ manner: Manner, country: String? = nil) -> String? {
    switch self {
    case .next(_, let showsHelp): showsHelp ? Words.Asking.helpStaysNear.in(manner) : nil
    case .why(let step): Words.Asking.why(step.section).in(manner)
    case .again(let step): Words.Asking.again(step.kind).in(manner)
    case .offer(let step):
      switch step.kind {
      case .choice, .item: Words.Asking.offer.in(manner)
      default: Words.Asking.again(step.kind).in(manner)
      }
    case .confirm(let step, let value): Self.confirm(step, value, manner, country)
    case .contradiction(_, let clash): Words.Asking.contradiction(clash).in(manner)
    case .paused(let pause): Words.Asking.paused(pause).in(manner)
    case .done(let showsHelp):
      (showsHelp ? [Words.Asking.helpStaysNear.in(manner)] : []).reduce(Words.Asking.done.in(manner)) {
        $1 + " " + $0
      }
    }
  }

  private static func confirm(
    _ step: IntakeStep, _ value: IntakeAnswer.Value, _ manner: Manner, _ country: String?
  ) -> String {
    let label =
      value.scale.map { String($0) }
      ?? step.question(manner, country: country).options.first { $0.value == value }?.label ?? ""
    return Words.Asking.confirm(label).in(manner)
  }
}
