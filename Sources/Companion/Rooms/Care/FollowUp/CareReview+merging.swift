extension CareReview {
  /// Every look back: those the person took at their goal, and the days on which the PHQ-9 was filled in.
  static func all(_ kept: [CareReview], scores: [Plot.DatedScore]) -> [CareReview] {
    var byDay = Dictionary(kept.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    for dated in scores.sorted(by: { $0.day < $1.day }) where dated.score.instrument == .phq9 {
      byDay[dated.day] = CareReview(
        day: dated.day, phq9: dated.score.total, isGoalMet: byDay[dated.day]?.isGoalMet ?? false)
    }
    return byDay.values.sorted { $0.day < $1.day }
  }
}
