/// Where an exercise stands after something was done with it, and what the watch made of the words (C1).
package struct ExerciseStepped: Sendable {
  package let exercise: Exercise
  package let reply: ExerciseReply
  package let watch: CareWatch
}

/// What was answered on the page.
package enum ExerciseGiven: Sendable {
  /// In words, to the present step; read by rule.
  case said(String)
  /// Pressed or filled in. Several fields at once in the order of the steps.
  case filled([ExerciseStep: ExerciseAnswer.Value])

  var words: [String] {
    switch self {
    case .said(let said): [said]
    case .filled(let fields): fields.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value.allWords)
    }
  }
}
