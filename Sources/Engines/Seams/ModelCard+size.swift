extension ModelCard {
  /// As the name tells it: 1.5 for `qwen2.5-1.5b-instruct`, 30 for `qwen3-30b-a3b`; `nil` where it tells nothing. Of several
  /// experts, what one of them has.
  package var billionsOfParameters: Double? {
    name.lowercased().matches(of: #/(?:^|[^a-z0-9.]|[0-9]x)(\d{1,4}(?:\.\d{1,2})?)b(?![a-z0-9])/#)
      .compactMap { Double($0.output.1) }.max()
  }

  /// Whether it is too small to be trusted with somebody in danger. Where neither name nor weights tell a size, a model on
  /// this machine is taken for small, one elsewhere for large.
  package var isSmall: Bool {
    if let billionsOfParameters { return billionsOfParameters <= Self.mostOfSmall }
    if let weightBytes { return weightBytes <= Self.mostBytesOfSmall }
    return !isRemote
  }

  /// In billions of parameters. What was measured is 1.5: under attack it said something unfit in one danger of three
  /// (docs/safety-figures.md). From seven on, models keep to what they are asked for often enough that being held to an
  /// allow-list would cost the person more than it saves.
  private static let mostOfSmall = 4.0
  /// Four billion parameters, at the five bits each that people mostly run (Q4_K_M to Q5_K_M), with their tables.
  private static let mostBytesOfSmall: Int64 = 3_000_000_000
}
