import Foundation
import Safeguard

/// One message put to what is worked on in its conversation: values in, values out. What storage and model give is handed in.
struct GuidedTurn: Sendable {
  /// What the message means to the work before it is an answer.
  enum Heard: Sendable, Equatable {
    case nothing
    case wish(GuidedWish)
    /// A yes to what was offered.
    case accepted(CareExercise)
    case declined
  }

  var guided: Guided
  /// What `guided.work` names; `nil` where there is none, or it is gone.
  var record: GuidedRecord?
  /// Where `record` stands.
  var work: GuidedWork?
  /// A message of the person.
  let message: Message
  /// It was not read before.
  let isNew: Bool
  let isEdit: Bool
  /// It comes right after the reply to the message that was dealt with last.
  let follows: Bool
  /// Of the conversation, as triage left it.
  let level: RiskLevel
  let standing: CareStanding
  let country: String?
  let moment: Date

  var text: String { message.text }

  // MARK: Hearing

  /// - Parameter language: Unused names of exercises are understood in both.
  static func heard(
    _ text: String, guided: Guided?, record: GuidedRecord?, follows: Bool
  ) -> Heard {
    if let offer = guided?.offer, follows, let answer = GuidedOffer(offer).answer(in: text) {
      switch answer {
      case .yes(let kind): return .accepted(kind)
      case .no: return .declined
      }
    }
    let isUnderWay = guided?.isUnderWay == true
    guard let wish = GuidedWish.heard(in: text, isUnderWay: isUnderWay) else { return .nothing }
    // Its own name, while it is under way, is an answer: "la respiration".
    if isUnderWay, follows, case .begin(.exercise(let kind)) = wish, case .exercise(let exercise)? = record,
      exercise.kind == kind
    {
      return .nothing
    }
    // "Plus tard" may be one of the answers that the step itself offers.
    if isUnderWay, follows, record?.hasAnswer(in: text) == true { return .nothing }
    return .wish(wish)
  }

  /// An answer that was read, and the step that it was read for.
  struct Read: Sendable {
    let step: String?
    let reading: GuidedReader.Reading
  }

  /// What comes next: the outcome, or what it needs first.
  enum Next: Sendable, Equatable {
    case nothing
    case outcome(GuidedOutcome)
    /// The answer may hold more than the present step: it is to be read first, where a model may take its time.
    case read(Exercise)
    case begin(GuidedTopic)
    /// What is worked on, or else what was left last.
    case resume
  }

  /// Deals with a message that was not dealt with before.
  /// - Parameters:
  ///   - read: What was read out of it; `nil` at first.
  ///   - whole: The answer out of which `guided.noted` was read.
  mutating func next(_ read: Read?, whole: String?) -> Next {
    let heard = Self.heard(text, guided: guided, record: record, follows: follows)
    // An offer holds for one turn.
    guided.offer = nil
    switch heard {
    case .wish(.begin(let topic)): return standing.mayExercise ? .begin(topic) : .outcome(waits())
    case .accepted(let kind):
      return standing.mayExercise ? .begin(.exercise(kind)) : .outcome(waits())
    case .declined:
      return .outcome(GuidedOutcome(course: .beside))
    case .wish(.resume): return .resume
    case .wish(let wish): return guided.isUnderWay ? .outcome(talk(wish)) : .nothing
    case .nothing: break
    }
    guard guided.isUnderWay, let record else { return offeredAgain().map { .outcome($0) } ?? .nothing }
    if let noted = guided.noted, follows { return .outcome(confirm(noted, whole: whole ?? "")) }
    let isShort = text.count < GuidedAside.mostCharacters
    let isWish = isShort && (ForgetWish.heard(in: text) != nil || ToneWish.heard(in: text) != nil)
    let isLate = guided.isLate(at: moment)
    if !follows || isWish || isLate
      || GuidedAside.isSaid(in: text, to: record.step, takesWords: record.takesWords)
    {
      if isLate { guided.quiet = 0 }
      return .outcome(beside())
    }
    guard case .exercise(let exercise) = record, GuidedReader.isWorth(text, in: exercise) else {
      return .outcome(answer())
    }
    guard let read, read.step == record.step else { return .read(exercise) }
    return .outcome(answer(read.reading))
  }

  /// What was paused for danger is offered again, once, when it may be.
  private mutating func offeredAgain() -> GuidedOutcome? {
    guard guided.pause == .danger, let record, standing.mayExercise else { return nil }
    guided.pause = .wished
    guided.last = message.id
    return GuidedOutcome(course: .beside, text: Words.InTalk.canContinue.in(record.manner))
  }

  // MARK: Danger

  /// From concern up: what was said is kept, everything waits, the careful reply comes.
  mutating func danger() -> GuidedOutcome {
    guard guided.isUnderWay, var record else { return .none }
    _ = record.take(text, risk: level, at: moment, country: country)
    self.record = record
    guided.pause = .danger
    guided.offer = nil
    guided.noted = nil
    deal("")
    return GuidedOutcome(course: .danger, text: record.pausing(for: level))
  }
}
