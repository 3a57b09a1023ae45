/// Two bilans of the same person, the earlier and the later, number by number.
package struct BilanComparison: Codable, Sendable, Equatable {
  package struct Change: Codable, Sendable, Equatable {
    package let instrument: Instrument.Name
    package let from: Int
    package let to: Int
    /// `nil` where no threshold of change was published.
    package let direction: MeaningfulChange.Direction?
  }

  package let changes: [Change]
  package let impairmentFrom: Double?
  package let impairmentTo: Double?

  /// Only what both hold is compared: a short form is not set against a long one.
  package init(from before: Bilan, to now: Bilan) {
    changes = now.scores.compactMap { score in
      guard let former = before.findings.score(score.instrument) else { return nil }
      return Change(
        instrument: score.instrument, from: former.total, to: score.total,
        direction: MeaningfulChange.direction(score.instrument, from: former.total, to: score.total))
    }
    impairmentFrom = before.findings.impairment
    impairmentTo = now.findings.impairment
  }

  package var isWorse: Bool { changes.contains { $0.direction == .worse } }
  package var isBetter: Bool { !isWorse && changes.contains { $0.direction == .better } }

  /// Both numbers, what the published threshold says of them, and no more than that.
  package func sentences(_ manner: Manner) -> [String] {
    guard !changes.isEmpty else { return [Words.Telling.nothingToCompare.in(manner)] }
    var told = changes.map { Words.Telling.change($0).in(manner) }
    if let impairmentFrom, let impairmentTo {
      told.append(Words.Telling.impairmentChange(impairmentFrom, impairmentTo).in(manner))
    }
    if isWorse {
      told.append(Words.Telling.gotWorse.in(manner))
    } else if isBetter {
      told.append(Words.Telling.gotBetter.in(manner))
    } else {
      told.append(Words.Telling.noClearChange.in(manner))
    }
    return told
  }
}
