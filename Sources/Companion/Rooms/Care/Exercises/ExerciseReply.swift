/// What the house does after an answer in an exercise. `Words.Exercising` has its sentences.
package enum ExerciseReply: Sendable, Equatable {
  /// - Parameter notice: One thing said before the question.
  case next(ExerciseStep, notice: ExerciseNotice? = nil)
  /// It was not understood, or not all of it; asked once more in other words.
  case again(ExerciseStep)
  /// Not understood twice: the choices, or an example of an answer, stand beside it.
  case offer(ExerciseStep)
  /// What the step is for; then it stands again.
  case why(ExerciseStep)
  /// Words that are near to an answer and are not it: is that it?
  case confirm(ExerciseStep, ExerciseAnswer.Value)
  /// Taken, and there is room for more: ideas, steps of a ladder.
  case more(ExerciseStep, have: Int, of: Int)
  /// Understood, and not taken, because it would do harm.
  case bound(ExerciseStep, ExerciseBound)
  /// All is said for now; the step waits until the person has done it, or for the next day. The exercise rests.
  case waiting(ExerciseStep, notice: ExerciseNotice? = nil)
  case paused(Exercise.Pause)
  /// It does not go on, and a person is named.
  case stopped(ExerciseStop)
  /// - Parameter offer: What would follow from it.
  case done(offer: CareExercise? = nil, notice: ExerciseNotice? = nil)
}

/// Why an exercise does not go on (CARE §4, last column).
package enum ExerciseStop: String, Codable, Sendable, CaseIterable {
  /// The emotions are stronger by twenty or more than before.
  case distress
  /// The thought is one of death or harm: it is not argued with here.
  case riskThought
  /// Memories of a trauma, obsessions, eating, real danger.
  case professional
  /// Steps that work on the body, with an illness or a pregnancy.
  case bodyProfessional
}

/// What is said once, before the next question.
package enum ExerciseNotice: String, Codable, Sendable, CaseIterable {
  /// A hard sentence was written: that it hurts is true, that it is so is not said (C4).
  case hurts
  case lossHurts, injusticeHurts
  /// An activity without the person's wanting is already something.
  case smaller
  case repeatRung, nextRung, halfRung
  /// Breathing is not what gets one through a session.
  case breathingIsNoRescue
  case shorterSlot
  /// A shorter time in bed is not proposed, for health or work.
  case noTrim
  /// The nights need none.
  case trimNotNeeded
  case tensionRose
  case nightNoted
  case worryKept
}

/// Why an answer was not taken.
package enum ExerciseBound: String, Codable, Sendable, CaseIterable {
  case past, farAhead
  /// Three acts on a day are enough in the first week.
  case threeADay
  /// A worry slot within two hours before bed.
  case slotNearBed
  /// A first step of a ladder above 40.
  case rungTooHigh
  /// No such step, no such idea.
  case noSuchPlace
  /// The times of a night contradict each other.
  case nightContradicts
}
