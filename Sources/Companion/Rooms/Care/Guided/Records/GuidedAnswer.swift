package import Safeguard

/// What became of an answer in a conversation, and what the house says to it: whole, also when no model answers.
package struct GuidedAnswer: Sendable, Equatable {
  package enum Course: String, Sendable {
    /// On with the next step.
    case next
    /// The same step waits: not understood, to be confirmed, or asked what it is for.
    case again
    case rested
    /// What was said or chosen calls for care first.
    case danger
    case done
    /// It does not go on, and a person is named.
    case stopped
  }

  package let course: Course
  /// In Markdown.
  package let text: String
  /// The step was answered.
  package let isSettled: Bool
  /// What the answer itself asks of the house, before any word (CARE §7); words were read by triage.
  package let level: RiskLevel
  /// The help card stands before the question: somebody preferred not to answer about safety.
  package let showsHelp: Bool
  /// What somebody told in their own words may be met with one sentence before the question.
  package let mayReflect: Bool
  /// What would follow from it; a yes begins it.
  package var offer: CareExercise?

  package init(
    _ course: Course, _ text: String, isSettled: Bool, level: RiskLevel = .none, showsHelp: Bool = false,
    mayReflect: Bool = false, offer: CareExercise? = nil
  ) {
    self.course = course
    self.text = text
    self.isSettled = isSettled
    self.level = level
    self.showsHelp = showsHelp
    self.mayReflect = mayReflect
    self.offer = offer
  }

  /// - Parameter step: The one that was answered.
  init(_ reply: IntakeReply, to step: IntakeStep?, of intake: Intake, country: String?) {
    let text = intake.saying(reply, country: country)
    let value = step.flatMap { intake[$0] }
    let told = step?.kind == .words && value?.words != nil
    switch reply {
    case .next(_, let showsHelp):
      self.init(
        .next, text, isSettled: value != nil, showsHelp: showsHelp, mayReflect: told && !showsHelp)
    case .again, .offer, .why, .confirm, .contradiction: self.init(.again, text, isSettled: false)
    case .paused(.wished): self.init(.rested, text, isSettled: value != nil)
    case .paused(.risk(let level)): self.init(.danger, text, isSettled: value != nil, level: level)
    case .done(let showsHelp): self.init(.done, text, isSettled: value != nil, showsHelp: showsHelp)
    }
  }

  /// - Parameter step: The one that was answered.
  init(_ reply: ExerciseReply, to step: ExerciseStep?, of exercise: Exercise) {
    let text = exercise.saying(reply)
    let isWords = step?.kind == .words
    switch reply {
    case .next(let next, let notice):
      self.init(
        .next, text, isSettled: next != step || step?.round != nil, mayReflect: isWords && notice == nil)
    case .again, .offer, .why, .confirm, .more, .bound: self.init(.again, text, isSettled: false)
    case .waiting: self.init(.rested, text, isSettled: true)
    case .paused(.wished): self.init(.rested, text, isSettled: false)
    case .paused(.risk(let level)): self.init(.danger, text, isSettled: false, level: level)
    case .stopped: self.init(.stopped, text, isSettled: true)
    case .done(let offer, _): self.init(.done, text, isSettled: true, offer: offer)
    }
  }
}
