/// All that a summary may be made of, as it stands in the rooms. Nothing of it is worked out by a model.
package struct SummaryFacts: Sendable {
  /// One kind of exercise, how often it was begun and how often brought to its end.
  package struct Practised: Sendable, Equatable {
    package let exercise: CareExercise
    package let begun: Int
    package let done: Int

    package init(exercise: CareExercise, begun: Int, done: Int) {
      self.exercise = exercise
      self.begun = begun
      self.done = done
    }
  }

  /// A trap that the person chose for thoughts of theirs.
  package struct SeenTrap: Sendable, Equatable {
    package let trap: ThinkingTrap
    package let times: Int

    package init(trap: ThinkingTrap, times: Int) {
      self.trap = trap
      self.times = times
    }
  }

  /// Of the first questions.
  package var brings: String
  package var scores: [Plot.DatedScore]
  /// The one changed last comes first.
  package var formulations: [Formulation]
  /// The most frequent first.
  package var traps: [SeenTrap]
  package var practised: [Practised]
  /// Acts that were planned, and those of them of which the person said that they were done.
  package var planned: Int
  package var done: Int
  /// In the person's words, newest first.
  package var learnt: [String]
  package var nights: [Plot.Night]
  package var plan: SafetyPlan

  package init(
    brings: String = "", scores: [Plot.DatedScore] = [], formulations: [Formulation] = [],
    traps: [SeenTrap] = [], practised: [Practised] = [], planned: Int = 0, done: Int = 0,
    learnt: [String] = [], nights: [Plot.Night] = [], plan: SafetyPlan = SafetyPlan()
  ) {
    self.brings = brings
    self.scores = scores
    self.formulations = formulations
    self.traps = traps
    self.practised = practised
    self.planned = planned
    self.done = done
    self.learnt = learnt
    self.nights = nights
    self.plan = plan
  }
}
