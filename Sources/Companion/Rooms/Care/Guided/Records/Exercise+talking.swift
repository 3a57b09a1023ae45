import Foundation
import Safeguard

/// The steps of an exercise as they are put in a conversation: what stays in sight, the question, and what can be chosen all
/// stand in the text, so that one can answer in words.
extension Exercise {
  /// The present question in full; `nil` when nothing is asked.
  func asking(_ asked: ExerciseStep? = nil, isNumbered: Bool = false) -> String? {
    guard let question = question(asked) else { return nil }
    var parts = question.sight.filter { $0.step != question.step }.map {
      Words.InTalk.inSight($0.label, $0.text).in(manner)
    }
    if question.step == .practised, let technique = self[.technique]?.choice {
      parts += [Words.InTalk.practice(technique)?.in(manner)].compactMap(\.self)
    }
    parts.append("**" + question.text + "**")
    if let hint = question.hint { parts.append(hint) }
    if !question.options.isEmpty {
      // A number is understood at once where it can mean nothing else (`ExerciseReader`).
      let isNumbered =
        isNumbered && question.step.kind != .rung || [.traps, .idea].contains(question.step.kind)
      parts.append(
        question.options.enumerated().map { place, option in
          (isNumbered ? "\(place + 1). " : "- ") + option.label + (option.line.map { " (\($0))" } ?? "")
        }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  /// What the house says to a reply of its own.
  func saying(_ reply: ExerciseReply) -> String {
    let sentence = reply.sentence(self)
    let rest: String? =
      switch reply {
      case .next(let step, _), .again(let step), .why(let step), .bound(let step, _): asking(step)
      case .offer(let step): asking(step, isNumbered: true)
      case .confirm, .more, .stopped, .done: nil
      case .waiting, .paused(.wished): Words.InTalk.howToResume.in(manner)
      case .paused: nil
      }
    return [sentence, rest].compactMap(\.self).joined(separator: "\n\n")
  }

  /// Where it stands, as a reply.
  func replied() -> ExerciseReply {
    if let pause { return .paused(pause) }
    return position.map { .next($0) } ?? stop.map { .stopped($0) } ?? .done(offer: follows)
  }

  /// Takes what the person says in place of an earlier answer: the former one is gone, what depends on it follows. Of several
  /// lines only those change that the former message had given.
  /// - Parameters:
  ///   - former: What the message said before.
  ///   - back: How many later messages answered the same step: a round that was put away is found by it.
  mutating func retake(
    _ step: ExerciseStep, _ said: String, former: String, back: Int, risk: RiskLevel, at moment: Date
  ) -> ExerciseReply {
    if risk < .concern, let changed = changedLines(step, said, former: former) {
      return edit(step, to: changed, risk: risk, at: moment) ?? replied()
    }
    if answers[step] == nil, let round = step.round, step != position {
      return retake(step, of: round, said, back: back, risk: risk, at: moment)
    }
    guard answers[step] != nil || step == position else { return replied() }
    let before = self
    answers[step] = nil
    (heard, pending) = ([], nil)
    finishedAt = nil
    if pause == .wished {
      pause = nil
      waits = false
    }
    guard position == step else {
      // It does not apply any more, or another step that an edit opened comes before it.
      self = before
      return replied()
    }
    let reply = take(said, risk: risk, at: moment)
    if position == before.position, before.position != step {
      (heard, pending) = (before.heard, before.pending)
    }
    return reply
  }

  private func changedLines(_ step: ExerciseStep, _ said: String, former: String) -> ExerciseAnswer.Value? {
    guard case .lines(_, let most) = step.kind, var lines = self[step]?.lines else { return nil }
    let old = LineReader.lines(of: former)
    let new = LineReader.lines(of: said)
    guard let first = old.first, let place = lines.firstIndex(of: first), !new.isEmpty else { return nil }
    lines.removeAll { old.contains($0) }
    lines.insert(contentsOf: new, at: min(place, lines.count))
    return lines.count <= most ? .lines(lines) : nil
  }

  private mutating func retake(
    _ step: ExerciseStep, of kind: ExerciseRound.Kind, _ said: String, back: Int, risk: RiskLevel,
    at moment: Date
  ) -> ExerciseReply {
    let answered = rounds(kind).filter { $0.answers[step] != nil }
    guard answered.indices.contains(answered.count - 1 - back) else { return replied() }
    let reading = ExerciseReader(
      step: step, offersChoices: false, pending: nil, exercise: self, moment: moment
    ).read(said)
    guard case .value(let value, isCertain: true) = reading else { return .again(step) }
    let round = answered[answered.count - 1 - back].id
    return edit(round, step, to: value, risk: risk, at: moment) ?? replied()
  }
}
