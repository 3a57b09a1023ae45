extension Fact {
  /// Share of words from which on two facts of one kind about the same people count as one, when duplicates are counted.
  private static let repeatedShare = 0.75

  /// Whether it says what another says.
  package func repeats(_ other: Fact) -> Bool {
    guard kind == other.kind else { return false }
    let same = FactTerms(self).share(with: FactTerms(other))
    let isAlike = Set(subjects.map(FactMerge.key)) == Set(other.subjects.map(FactMerge.key))
    return same >= (isAlike ? Self.repeatedShare : 0.95)
  }
}
