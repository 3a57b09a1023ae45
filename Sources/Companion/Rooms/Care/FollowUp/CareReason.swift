/// Why the house asks after somebody of itself. It then also makes the exercise smaller and proposes a person (CARE §6).
package enum CareReason: Sendable, Equatable {
  /// A mood of three or less on three days in a row; the first of them.
  case lowDays(from: Int)
  /// Well-being down by ten points or more; the day of the later score.
  case wellbeingFell(on: Int)
  /// The mood score up by five points or more.
  case moodScoreRose(on: Int)

  static let lowMood = 3
  static let lowDaysNeeded = 3

  var key: String {
    switch self {
    case .lowDays(let day): "care-mood-\(day)"
    case .wellbeingFell(let day): "care-who5-\(day)"
    case .moodScoreRose(let day): "care-phq9-\(day)"
    }
  }

  var day: Int {
    switch self {
    case .lowDays(let day): day + Self.lowDaysNeeded - 1
    case .wellbeingFell(let day), .moodScoreRose(let day): day
    }
  }
}

extension FollowUpFacts {
  /// - Parameter today: Reasons older than a week are over.
  package func careReasons(on today: Int) -> [CareReason] {
    var reasons: [CareReason] = []
    if let from = lowRun(by: today) { reasons.append(.lowDays(from: from)) }
    if let (before, now) = lastTwo(.who5),
      MeaningfulChange.who5Fell(from: before.score.total, to: now.score.total)
    {
      reasons.append(.wellbeingFell(on: now.day))
    }
    if let (before, now) = lastTwo(.phq9),
      MeaningfulChange.phq9Rose(from: before.score.total, to: now.score.total)
    {
      reasons.append(.moodScoreRose(on: now.day))
    }
    return reasons.filter { (today - 6...today).contains($0.day) }
  }

  private func lastTwo(_ name: Instrument.Name) -> (Plot.DatedScore, Plot.DatedScore)? {
    let all = scores(of: name)
    return all.count < 2 ? nil : (all[all.count - 2], all[all.count - 1])
  }

  /// The first day of a run of low days that reaches today or yesterday; a day without a mood ends it.
  private func lowRun(by today: Int) -> Int? {
    let moods = Dictionary(
      days.compactMap { day in day.mood.map { (day.day, $0) } }, uniquingKeysWith: { $1 })
    func isLow(_ day: Int) -> Bool { moods[day].map { $0 <= CareReason.lowMood } ?? false }
    let end = isLow(today) ? today : moods[today] == nil ? today - 1 : today
    guard isLow(end) else { return nil }
    var from = end
    while isLow(from - 1) { from -= 1 }
    return end - from + 1 >= CareReason.lowDaysNeeded ? from : nil
  }
}
