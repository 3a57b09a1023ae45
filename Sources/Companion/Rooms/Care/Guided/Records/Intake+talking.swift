import Foundation
import Safeguard

/// The questions of the intake as they are put in a conversation: everything that a page would show stands in the text, so
/// that one can answer in words.
extension Intake {
  /// The present question in full; `nil` when all is answered.
  /// - Parameters:
  ///   - country: Chooses between the French editions of questionnaires.
  ///   - isTakenUp: After a pause: what stands above the items of a questionnaire is said again.
  func asking(country: String?, isTakenUp: Bool = false) -> String? {
    position.map { asking($0, country: country, isTakenUp: isTakenUp) }
  }

  func asking(_ step: IntakeStep, country: String?, isTakenUp: Bool = false) -> String {
    let question = step.question(manner, country: country)
    var parts: [String] = []
    if step.opensSection, sitting == nil {
      parts.append(
        Words.InTalk.place(Words.InTalk.title(step.section), question.number, of: 30).in(manner))
    }
    if let instruction = question.instruction, step.opensQuestionnaire || isTakenUp {
      parts.append(instruction)
    }
    // The thought stays in sight while it is asked how much it is believed (CARE §4).
    if step == .belief, let thought = self[.thought]?.words {
      parts.append(Words.InTalk.inSight(thought).in(manner))
    }
    var asked = "**" + question.text + "**"
    if step.kind == .scale { asked += "\n\n" + Words.InTalk.upToTen.in(manner) }
    parts.append(asked)
    if !question.options.isEmpty {
      parts.append(question.options.map { "- " + $0.label }.joined(separator: "\n"))
    }
    if step.opensQuestionnaire {
      parts += [question.caution, question.credit].compactMap(\.self)
    }
    return parts.joined(separator: "\n\n")
  }

  /// What the house says to a reply of its own.
  func saying(_ reply: IntakeReply, country: String?) -> String {
    let sentence = reply.sentence(manner, country: country)
    let rest: String? =
      switch reply {
      case .next(let step, _), .again(let step), .why(let step): asking(step, country: country)
      case .offer(let step):
        switch step.kind {
        // By number too, from here on (`AnswerReader.offersChoices`).
        case .choice, .item:
          "**\(step.question(manner, country: country).text)**\n\n"
            + step.question(manner, country: country).options.enumerated()
            .map { "\($0.offset + 1). \($0.element.label)" }.joined(separator: "\n")
        default: asking(step, country: country)
        }
      case .confirm, .contradiction: nil
      case .paused(.wished): Words.InTalk.howToResume.in(manner)
      case .paused: nil
      case .done: Words.InTalk.whereTheBilanIs.in(manner)
      }
    return [sentence, rest].compactMap(\.self).joined(separator: "\n\n")
  }

  /// Takes what the person says in place of an earlier answer: the former one is gone, what depends on it follows. What was
  /// begun of the present step stands as it was.
  mutating func retake(
    _ step: IntakeStep, _ said: String, risk: RiskLevel, at moment: Date
  ) -> IntakeReply {
    guard answers[step] != nil || step == position else { return replied() }
    let before = self
    answers[step] = nil
    (heard, pending, toldContradiction) = ([], nil, false)
    if position != nil { finishedAt = nil }
    if pause == .wished { pause = nil }
    guard position == step else {
      // Another step that an edit opened comes before it.
      self = before
      return replied()
    }
    let reply = take(said, risk: risk, at: moment)
    if position == before.position, before.position != step {
      (heard, pending, toldContradiction) = (before.heard, before.pending, before.toldContradiction)
    }
    return reply
  }

  /// Where it stands, as a reply.
  func replied() -> IntakeReply {
    if let pause { return .paused(pause) }
    return position.map { .next($0) } ?? .done()
  }
}

extension IntakeStep {
  /// The first step of its section.
  var opensSection: Bool {
    IntakeStep.allCases.first { $0.section == section } == self
  }

  /// The first item that is asked of a questionnaire, and the first after the offer of its long form: what holds for all of
  /// them is said there.
  var opensQuestionnaire: Bool {
    [.phq1, .phq3, .gad1, .gad3, .audit1, .who1].contains(self)
  }
}
