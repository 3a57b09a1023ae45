/// Times of a night, as people tell them: "une demi-heure, deux réveils, levé à 7h".
enum SleepReader {
  /// Minutes; what is longer is more likely the length of the sleep than the way to it.
  private static let longestLatency = 300
  /// Minutes after midnight at which people get up.
  private static let morning = 240...840

  /// How long until asleep, how many times awake, when up.
  static func night(_ plain: PlainAnswer, known: SleepTimes?) -> AnswerReading {
    var text = NightText(plain)
    var found = SleepTimes()
    var clocks = text.takeClocks()
    var spans = text.takeSpans()
    let counts = text.takeCounts()
    // "Une heure, un réveil, sept heures": the long one is an hour of the day, unless it is told as sleep.
    if clocks.isEmpty, spans.count == 2, let long = spans.max(), let short = spans.min(),
      morning.contains(long), short <= longestLatency, short < morning.lowerBound, !text.tellsOfSleep
    {
      clocks = [long]
      spans = [short]
    }
    // Two of a kind: nobody can say which is which.
    guard clocks.count <= 1, spans.count <= 1, counts.count <= 1, !text.hasNumber else { return .unclear }
    found.up = clocks.first
    found.latency = spans.first
    found.wakes = counts.first
    guard found.isPossible, (found.latency ?? 0) <= longestLatency else { return .unclear }
    let all = (known ?? SleepTimes()).completed(by: found)
    if found.isEmpty { return .unclear }
    return all.latency != nil && all.wakes != nil && all.up != nil
      ? .value(.sleep(all), isCertain: true) : .part(found)
  }

  /// When to bed, and how long awake in the night.
  static func bed(_ plain: PlainAnswer, known: SleepTimes?) -> AnswerReading {
    var text = NightText(plain)
    var found = SleepTimes()
    let clocks = text.takeClocks()
    let spans = text.takeSpans()
    guard clocks.count <= 1, spans.count <= 1, !text.hasNumber else { return .unclear }
    found.bed = clocks.first
    found.awake = spans.first ?? (text.saysNone ? 0 : nil)
    guard found.isPossible else { return .unclear }
    let all = (known ?? SleepTimes()).completed(by: found)
    if found.isEmpty { return .unclear }
    return all.bed != nil && all.awake != nil ? .value(.sleep(all), isCertain: true) : .part(found)
  }
}
