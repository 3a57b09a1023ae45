/// Reads a text by the pattern tables alone.
///
/// It weighs what it finds (`Sign`), takes away what jokes, stories, study and a finished past account for
/// (`Frame`), and lets a label stand from a weight of 2. Two different hints make one clear sign. It misses
/// much that is said between the lines.
struct WrittenPatterns: Sendable {
  private let lexicon = Lexicon.house

  /// From this weight on a label stands.
  static let threshold = 2

  struct Finding: Sendable {
    var result: TriageResult
    /// The greatest weight among the signs of a risk, 0 to 4; 4 is clear whatever stands around it.
    var strength: Int
  }

  /// - Parameter text: At most what `Reading.parts` gives at once.
  func read(_ text: some StringProtocol) -> Finding {
    weigh(lexicon.read(Normaliser.sentences(String(text))))
  }

  /// The graver of two results, with the triggers of both.
  static func worse(_ left: TriageResult, _ right: TriageResult) -> TriageResult {
    let rank = { (result: TriageResult) in (result.level, result.label.urgencyRank) }
    let worst = rank(right) > rank(left) ? right : left
    let triggers = Set(left.triggers).union(right.triggers).sorted()
    return TriageResult(label: worst.label, level: worst.level, triggers: triggers)
  }

  private func weigh(_ reading: (hits: [Lexicon.Hit], frames: [Set<Frame>])) -> Finding {
    var clear: [RiskLabel: Bool] = [:]  // label → whether the danger is immediate
    var hints: [String: RiskLabel] = [:]
    var triggers: Set<String> = []
    var strength = 0
    for hit in reading.hits {
      let weight = Self.weight(hit, frames: reading.frames)
      guard weight > 0 else { continue }
      if hit.sign.label.isRisk { strength = max(strength, weight) }
      if weight >= Self.threshold {
        clear[hit.sign.label] = clear[hit.sign.label] ?? false || hit.sign.isImmediate
        triggers.insert(hit.sign.name)
      } else {
        hints[hit.sign.name] = hit.sign.label
        if hit.sign.isHint { triggers.insert(hit.sign.name) }
      }
    }
    for (label, names) in Self.addedUp(hints) where clear[label] == nil {
      clear[label] = false
      triggers.formUnion(names)
    }
    let found = clear.map { label, isImmediate in
      TriageResult(
        label: label, level: isImmediate ? .urgent : label.level, triggers: triggers.sorted())
    }
    let nothing = TriageResult(label: .none, level: .none, triggers: triggers.sorted())
    return Finding(result: found.reduce(nothing, Self.worse), strength: strength)
  }

  /// Two different hints of one label, or of the labels about one's own life, make a clear sign.
  private static func addedUp(_ hints: [String: RiskLabel]) -> [RiskLabel: [String]] {
    let byLabel = Dictionary(
      grouping: hints.keys, by: { hints[$0]!.isAboutOwnLife ? .activeIdeation : hints[$0]! })
    return byLabel.filter { $0.value.count >= threshold }
  }

  /// The sign's strength less what its sentence and the neighbours account for. A past that is over counts
  /// in its own sentence only: "years ago … but tonight …" must not hide tonight.
  private static func weight(_ hit: Lexicon.Hit, frames: [Set<Frame>]) -> Int {
    guard hit.sign.strength < 4 else { return hit.sign.strength }
    let around = max(0, hit.sentence - 1)...min(frames.count - 1, hit.sentence + 1)
    var near = frames[hit.sentence]
    for sentence in around { near.formUnion(frames[sentence].subtracting([.past, .accident])) }
    let taken = near.map { $0.weight(on: hit.sign) }.reduce(0, +)
    return hit.sign.strength - min(2, taken)
  }
}
