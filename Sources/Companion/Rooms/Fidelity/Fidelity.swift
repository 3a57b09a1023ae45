/// Measures how near a voice comes to another: the matched-prompt two-sample test.
package enum Fidelity {
  /// Below, chance alone would speak; 40 pairs rank families of models, 80 are plenty, 160 tell siblings apart.
  package static let fewestPairs = 20

  /// The same pairs give the same report, in whatever order they come.
  /// - Throws: `FidelityError.tooFewPairs` under `fewestPairs`.
  package static func report(on matched: MatchedPairs) throws(FidelityError) -> FidelityReport {
    guard matched.pairs.count >= fewestPairs else { throw .tooFewPairs(matched.pairs.count) }
    let (originals, candidates) = (matched.pairs.map(\.original), matched.pairs.map(\.candidate))
    let language = Language.ofReplies(originals + candidates)
    let original = ReplySheet(originals, in: language)
    let candidate = ReplySheet(candidates, in: language)
    let stripped = TwoSampleTest.compared(original.stripped, candidate.stripped)
    return FidelityReport(
      pairs: matched.pairs.count, unmatched: matched.unmatched,
      auc: .init(
        raw: TwoSampleTest.compared(original.raw, candidate.raw).value, stripped: stripped.value),
      null: .init(
        raw: TwoSampleTest.null(original.raw), stripped: TwoSampleTest.null(original.stripped)),
      interval: stripped.interval(), traits: FidelityTrait.all(original, candidate))
  }
}
