import Safeguard

/// Answers: taken, taken again, put in place of another, confirmed.
extension GuidedTurn {
  /// Another reply to a message that was read: nothing is taken twice.
  mutating func again() -> GuidedOutcome {
    guard let record, guided.isUnderWay else { return .none }
    let said = guided.last == message.id ? guided.said : nil
    return house([said ?? record.asking(country: country)])
  }

  /// The present step's answer.
  /// - Parameter reading: Of an answer that may hold more than it.
  mutating func answer(_ reading: GuidedReader.Reading? = nil) -> GuidedOutcome {
    guard var record, let step = record.step else { return .none }
    if let reading, let work, let (answer, filled) = record.fill(reading, risk: level, at: moment) {
      self.record = record
      guided.note(message, answered: step, of: work)
      guided.noted = Guided.Noted(work: work, message: message.id, fields: filled.map(\.rawValue))
      return outcome(of: answer, "")
    }
    let question = record.question(country: country) ?? ""
    let answer = record.take(text, risk: level, at: moment, country: country)
    self.record = record
    if let work { guided.note(message, answered: step, of: work) }
    return outcome(of: answer, question)
  }

  /// The answer to "is that right?", after several fields were read out of one answer.
  /// - Parameter whole: That answer.
  mutating func confirm(_ noted: Guided.Noted, whole: String) -> GuidedOutcome {
    guided.noted = nil
    guard var record else { return .none }
    let manner = record.manner
    let plain = PlainAnswer(text)
    let first = plain?.said.split(separator: " ").first.map(String.init) ?? ""
    if record.mend(noted.fields, Self.withoutNo(text), risk: level, at: moment) {
      self.record = record
      return house([Words.InTalk.replaced.in(manner), record.asking(country: country)])
    }
    if ["non", "nan", "no", "nope", "pas", "not"].contains(first) {
      record.unfill(noted.fields, whole: whole, risk: level, at: moment)
      self.record = record
      return house([Words.InTalk.takenBack.in(manner), record.asking(country: country)])
    }
    if plain.map({ $0.isOne(of: ChoiceLexicon.assent) || Self.yes.contains(first) }) == true {
      return house([record.asking(country: country)])
    }
    return house([Words.InTalk.howToCorrect.in(manner), record.asking(country: country)])
  }

  private static let yes: Set<String> = [
    "oui", "ouais", "ok", "exact", "yes", "yeah", "yep", "right", "correct",
  ]

  /// "Non, plutôt 60" names the number as "60" does.
  private static func withoutNo(_ text: String) -> String {
    text.replacing(#/^\s*(?:non|nan|no|nope)\b[\s,.;:]*/#.ignoresCase(), with: "")
  }

  /// What an edited message says takes the place of what it said before.
  /// - Parameter former: What it said before.
  mutating func replace(_ entry: Guided.Taken, former: String) -> GuidedOutcome {
    guard var record else { return .none }
    let place = guided.taken.lastIndex(of: entry) ?? guided.taken.endIndex - 1
    let back = guided.taken[(place + 1)...].count { $0.step == entry.step && $0.work == entry.work }
    guard
      let answer = record.retake(
        entry.step, text, former: former, back: back, risk: level, at: moment, country: country)
    else { return .none }
    self.record = record
    guided.taken.removeAll { $0.message == entry.message }
    guided.note(message, answered: entry.step, of: entry.work)
    if guided.pause == .wished { guided.pause = nil }
    var outcome = outcome(of: answer, "")
    if answer.course == .next, answer.isSettled {
      let text = Words.InTalk.replaced.in(record.manner) + "\n\n" + outcome.text
      deal(text)
      outcome.text = text
      outcome.reflection = nil
    }
    return outcome
  }

  private mutating func outcome(of answer: GuidedAnswer, _ question: String) -> GuidedOutcome {
    guard let record else { return .none }
    switch answer.course {
    case .danger:
      guided.pause = .danger
      deal("")
      return GuidedOutcome(
        course: .danger, text: answer.text,
        raised: TriageResult(label: .passiveIdeation, level: answer.level, triggers: []))
    case .rested: guided.pause = .wished
    case .done, .stopped:
      guided.end()
      guided.offer = answer.offer.map { .exercise($0) }
      guided.offeredBy = answer.offer == nil ? nil : work
    case .next, .again: break
    }
    let offered = answer.offer.map { Words.InTalk.offer(Words.Telling.exercise($0)).in(record.manner) }
    // Another one was left for it.
    let left =
      answer.course == .done && offered == nil && !guided.left.isEmpty
      ? Words.InTalk.canContinue.in(record.manner) : nil
    var outcome = house([answer.text, offered ?? left ?? ""])
    outcome.showsHelp = answer.showsHelp
    if answer.mayReflect {
      outcome.reflection = GuidedReflection(
        question: question, said: text, manner: record.manner, number: guided.taken.count)
    }
    return outcome
  }
}
