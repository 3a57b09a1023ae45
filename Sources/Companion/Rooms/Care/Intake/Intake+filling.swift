package import Foundation
package import Safeguard

extension Intake {
  /// Takes an answer of a form, which shows several steps at once: to the present step, to a later one, or in place of an
  /// answer that was given. Nothing that was typed is turned away by a pause.
  /// - Parameter risk: What Safeguard read in the words; `.none` for a choice.
  /// - Returns: `nil` for a step that is not asked, or a value that is none of its values.
  package mutating func fill(
    _ step: IntakeStep, with value: IntakeAnswer.Value, risk: RiskLevel, at moment: Date
  ) -> IntakeReply? {
    if answers[step] != nil { return edit(step, to: value, risk: risk, at: moment) }
    guard applies(step), step.takes(value) else { return nil }
    if pause == nil, step == position {
      return value.words.map { take($0, risk: risk, at: moment) } ?? choose(value, at: moment)
    }
    gravest = max(gravest, risk)
    answers[step] = IntakeAnswer(value: value, at: moment)
    if finishedAt == nil, position == nil { finishedAt = moment }
    follow(step, value)
    let level = max(risk, step.level(of: value))
    return level >= .concern ? hold(at: level) : ahead(after: step, value)
  }

  /// What is asked as things stand and has no answer, in order.
  package var unanswered: [IntakeStep] {
    IntakeStep.allCases.filter { answers[$0] == nil && applies($0) }
  }
}
