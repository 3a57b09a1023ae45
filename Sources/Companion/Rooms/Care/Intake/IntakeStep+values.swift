package import Safeguard

extension IntakeStep {
  /// Whether a value can be an answer to this step.
  package func takes(_ value: IntakeAnswer.Value) -> Bool {
    switch (kind, value) {
    case (_, .skipped): canBeSkipped
    case (_, .declined): !canBeSkipped
    case (_, .unknown), (.words, .words): true
    case (.choice(let choices), .choice(let choice)): choices.contains(choice)
    case (.scale, .scale(let scale)): (0...10).contains(scale)
    case (.item(let name, _), .item(let item)): Self.values(of: name).contains(item)
    case (.night, .sleep(let times)), (.bed, .sleep(let times)): !times.isEmpty && times.isPossible
    default: false
    }
  }

  /// What a choice itself asks of the house, before any word: thoughts of death or harm, the ninth item of the PHQ-9, not
  /// being safe (CARE §7).
  package func level(of value: IntakeAnswer.Value) -> RiskLevel {
    switch (self, value) {
    case (.harm, .choice(.sometimes)), (.harm, .choice(.often)), (.safe, .choice(.no)),
      (.safe, .choice(.notAlways)):
      .concern
    case (.phq9, .item(let item)) where item >= 1: .concern
    default: .none
    }
  }

  private static func values(of name: Instrument.Name) -> ClosedRange<Int> {
    switch name {
    case .who5: 0...5
    case .auditC: 0...4
    default: 0...3
    }
  }
}

extension SleepTimes {
  /// Each number is one that a night can have.
  var isPossible: Bool {
    let clock = 0..<Self.day
    return [up, bed].compactMap(\.self).allSatisfy(clock.contains)
      && [latency, awake].compactMap(\.self).allSatisfy((0...Self.day).contains)
      && (wakes.map((0...50).contains) ?? true)
  }
}
