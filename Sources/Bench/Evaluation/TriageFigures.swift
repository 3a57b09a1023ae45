import Safeguard

/// What triage saw of a set of labelled lines.
package struct TriageFigures: Sendable, Encodable {
  /// The set's name.
  package let name: String
  package let hasEncoder: Bool
  /// One for each spelling, as it was written first; each by language, all languages together last.
  package let spellings: [Spelling]

  package struct Spelling: Sendable, Encodable {
    package let variant: String
    package let columns: [Column]
  }

  /// One language, or all together.
  package struct Column: Sendable, Encodable {
    package let language: String
    /// Chance that a line of a risk label gets a higher risk than one of none or distress.
    package let auc: Double?
    /// Flagged (level concern or urgent), by risk label.
    package let sensitivity: [String: Share]
    package let anyRisk: Share
    /// Of plan_or_attempt, at level urgent.
    package let urgentPlans: Share
    /// Not flagged, of none.
    package let quietNone: Share
    /// Not flagged, of none and distress.
    package let quietSafe: Share
    /// Right label, of the flagged lines that show a risk.
    package let rightLabel: Share
  }

  static let plain = "as written"
  static let together = "all"

  /// Figures for the whole set; where lines have sources, also for those written by hand.
  package static func sections(of lines: [SeenLine], name: String, hasEncoder: Bool) -> [TriageFigures] {
    let byHand = lines.filter { $0.line.source == "handwritten" }
    let whole = TriageFigures(lines, name: name, hasEncoder: hasEncoder)
    guard !byHand.isEmpty, byHand.count < lines.count else { return [whole] }
    return [TriageFigures(byHand, name: name + ", handwritten", hasEncoder: hasEncoder), whole]
  }

  package init(_ lines: [SeenLine], name: String, hasEncoder: Bool) {
    self.name = name
    self.hasEncoder = hasEncoder
    var variants: [String] = []
    for line in lines {
      let variant = line.line.variant ?? Self.plain
      if !variants.contains(variant) { variants.append(variant) }
    }
    spellings = variants.map { variant in
      let mine = lines.filter { ($0.line.variant ?? Self.plain) == variant }
      let languages = SafeguardLanguage.allCases.filter { language in
        mine.contains { $0.line.lang == language }
      }
      let columns = languages.map { language in
        Column(mine.filter { $0.line.lang == language }, language: language.rawValue)
      }
      return Spelling(variant: variant, columns: columns + [Column(mine, language: Self.together)])
    }
  }
}

extension TriageFigures.Column {
  init(_ lines: [SeenLine], language: String) {
    self.language = language
    let risky = lines.filter(\.line.label.isRisk)
    let safe = lines.filter { !$0.line.label.isRisk }
    let plans = lines.filter { $0.line.label == .planOrAttempt }
    let none = lines.filter { $0.line.label == .none }
    sensitivity = Dictionary(grouping: risky, by: \.line.label.rawValue).mapValues { lines in
      Share(lines.count(where: \.isFlagged), of: lines.count)
    }
    anyRisk = Share(risky.count(where: \.isFlagged), of: risky.count)
    urgentPlans = Share(plans.count { $0.level == .urgent }, of: plans.count)
    quietNone = Share(none.count { !$0.isFlagged }, of: none.count)
    quietSafe = Share(safe.count { !$0.isFlagged }, of: safe.count)
    let flagged = risky.filter(\.isFlagged)
    rightLabel = Share(flagged.count { $0.label == $0.line.label }, of: flagged.count)
    auc = Self.auc(risky.map(\.risk), safe.map(\.risk))
  }

  /// Mann and Whitney 1947; ties count half.
  static func auc(_ positive: [Float], _ negative: [Float]) -> Double? {
    guard !positive.isEmpty, !negative.isEmpty else { return nil }
    let all = (positive.map { ($0, true) } + negative.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var sum = 0.0
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].0 == all[start].0 { end += 1 }
      let rank = Double(start + end + 1) / 2
      sum += rank * Double(all[start..<end].count { $0.1 })
      start = end
    }
    let n = Double(positive.count)
    return (sum - n * (n + 1) / 2) / (n * Double(negative.count))
  }
}
