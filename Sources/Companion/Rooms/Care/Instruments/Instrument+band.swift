extension Instrument {
  /// A stretch of totals that was published under one name.
  package struct Band: Sendable, Equatable {
    package enum Name: String, Codable, Sendable, CaseIterable {
      // PHQ-9 and GAD-7
      case minimal, mild, moderate, moderatelySevere, severe
      // PHQ-2 and GAD-2
      case negative, positive
      // WHO-5
      case veryLow, low, notLow
      // K6
      case lowDistress, moderateDistress, seriousDistress
      // UCLA-3
      case notLonely, lonely
    }

    package let range: ClosedRange<Int>
    package let name: Name
  }
}
