/// What an answer in words was read as.
enum AnswerReading: Equatable {
  /// - Parameter isCertain: `false` for words that are near to the value: the person is asked whether that is it.
  case value(IntakeAnswer.Value, isCertain: Bool)
  /// Some of the times of a night, not all.
  case part(SleepTimes)
  /// They want to stop for now.
  case rest
  /// They ask what the question is for.
  case why
  case unclear
}
