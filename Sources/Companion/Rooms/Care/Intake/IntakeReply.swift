/// What the house does after an answer. `Words.Asking` has its sentences.
package enum IntakeReply: Sendable, Equatable {
  /// - Parameter showsHelp: The help card stands before the question: somebody preferred not to answer about safety.
  case next(IntakeStep, showsHelp: Bool = false)
  /// It was not understood, or not all of it; asked once more in other words.
  case again(IntakeStep)
  /// Not understood twice: the choices, or an example of an answer, stand beside it.
  case offer(IntakeStep)
  /// What the question is for; then it stands again.
  case why(IntakeStep)
  /// Words that are near to an answer and are not it: is that it?
  case confirm(IntakeStep, IntakeAnswer.Value)
  case contradiction(IntakeStep, SleepTimes.Contradiction)
  case paused(Intake.Pause)
  case done(showsHelp: Bool = false)
}
