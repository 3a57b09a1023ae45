/// The sentences of Care as pages and voices get them.
extension Reminder {
  /// Once the person is here.
  /// - Parameter acts: Their plans; the one that is asked about is quoted.
  package func sentence(_ manner: Manner, acts: [PlannedAct] = []) -> String {
    let planned = acts.first { $0.id == act }.map { (text: $0.text, day: $0.day) }
    return Words.Following.sentence(kind, act: planned).in(manner)
  }

  /// On a locked screen: that a note waits, and nothing of it.
  package static func push(_ manner: Manner) -> String { Words.Following.push.in(manner) }
}

extension LackOfProgress {
  package func sentence(_ manner: Manner) -> String { Words.Following.lackOfProgress(self).in(manner) }
}

extension DependenceGuard {
  package func sentence(_ manner: Manner) -> String { Words.Following.dependence(self).in(manner) }
}

extension CareReview {
  /// Said once when the taper begins.
  package static func taperSentence(_ manner: Manner) -> String { Words.Following.taper.in(manner) }
}

extension StopAndRefer {
  /// What is said at this level beside the help card, in order; empty below concern.
  package func sentences(_ manner: Manner) -> [String] {
    [asksDirectly ? Words.Following.directQuestion : nil, speaksOfMeans ? Words.Following.means : nil]
      .compactMap { $0?.in(manner) }
  }
}

extension Formulation.Part {
  package func title(_ language: Language) -> String { Words.Loop.title(self).in(language) }
  package func hint(_ manner: Manner) -> String { Words.Loop.hint(self).in(manner) }
}

extension CareDay.Emotion {
  package func label(_ language: Language) -> String { Words.Daily.emotion(self).in(language) }
}

extension CareExercise {
  package func label(_ language: Language) -> String { Words.Telling.exercise(self).in(language) }
}

extension Intake {
  package func opening() -> String { Words.Asking.opening.in(manner) }

  /// Labels of the three answers that every step may take, beside its own.
  package static func asides(_ language: Language) -> (skip: String, unknown: String, declined: String) {
    (
      Words.Asking.skip.in(language), Words.Asking.unknown.in(language), Words.Asking.declined.in(language)
    )
  }
}
