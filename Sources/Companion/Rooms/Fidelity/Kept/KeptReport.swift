/// A fidelity report as it is kept: numbers, and the names of habits.
package struct KeptReport: Codable, Sendable, Equatable {
  package struct Trait: Codable, Sendable, Equatable {
    /// `FidelityFeature.name`.
    package let feature: String
    package let more: Bool
    package let effect: Double
  }

  package let pairs: Int
  /// AUC of the replies as written, and of their words alone; see `FidelityReport.auc`.
  package let raw: Double
  package let stripped: Double
  package let nullRaw: Double
  package let nullStripped: Double
  /// Of `stripped`, 95 %.
  package let low: Double
  package let high: Double
  package let traits: [Trait]

  init(_ report: FidelityReport) {
    pairs = report.pairs
    (raw, stripped) = (report.auc.raw, report.auc.stripped)
    (nullRaw, nullStripped) = (report.null.raw, report.null.stripped)
    (low, high) = (report.interval.lowerBound, report.interval.upperBound)
    traits = report.traits.map {
      Trait(feature: $0.feature.name, more: $0.direction == .more, effect: $0.effect)
    }
  }
}

extension KeptReport.Trait {
  /// `nil` for a habit that is not looked at any more.
  var trait: FidelityTrait? {
    FidelityFeature(name: feature).map {
      FidelityTrait(feature: $0, direction: more ? .more : .less, effect: effect)
    }
  }
}

extension FidelityFeature {
  fileprivate init?(name: String) {
    if name.hasPrefix("word:") {
      self = .word(String(name.dropFirst(5)))
    } else if let feature = StyleFeature(rawValue: name) {
      self = .style(feature)
    } else {
      return nil
    }
  }
}
