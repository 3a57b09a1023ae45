package import Safeguard

/// What was typed or chosen on a page, after safety has looked at it. The rooms of Care take words of a page in this form
/// alone, so that none can be taken unread (C1).
package struct Watched<Value: Sendable>: Sendable {
  package let value: Value
  package let watch: CareWatch
  /// What was read in the words alone.
  let risk: RiskLevel

  init(_ value: Value, watch: CareWatch, risk: RiskLevel) {
    self.value = value
    self.watch = watch
    self.risk = risk
  }
}

extension Resident {
  /// Reads the words of a form for danger, and what its choices themselves ask of the house.
  package func watched<Value: Sendable>(
    _ value: Value, texts: [String], choice: RiskLevel = .none
  ) async -> Watched<Value> {
    let read = await watch(texts)
    let watch = choice >= .concern && choice > read.level ? await watch(choice: choice) : read
    return Watched(value, watch: watch, risk: read.level)
  }
}
