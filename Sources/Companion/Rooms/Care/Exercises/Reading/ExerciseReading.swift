/// What an answer in words was read as.
enum ExerciseReading: Equatable {
  /// - Parameter isCertain: `false` for words that are near to the value: the person is asked whether that is it.
  case value(ExerciseAnswer.Value, isCertain: Bool)
  /// Something of it; more is asked for, or its number.
  case part(ExerciseAnswer.Value)
  /// "That is all."
  case enough
  /// They want to stop for now.
  case rest
  /// They ask what the step is for.
  case why
  case unclear
}
