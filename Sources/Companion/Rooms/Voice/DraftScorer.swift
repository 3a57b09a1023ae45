/// Says which of several answers is nearest to a companion's voice: a regression that learnt to tell its replies from
/// those of the model that answers now.
///
/// Not a distance from the voice: such distances do not tell authors apart (`docs/continuity-figures.md`).
struct DraftScorer: Sendable {
  /// Replies of each that it takes to learn anything, and that are enough.
  static let fewest = 20
  static let most = 300
  /// As in the measure (`TwoSampleTest`).
  private static let strength = 0.03

  private let scale: Standardiser
  private let regression: LogisticRegression
  private let language: Language

  /// - Parameters:
  ///   - own: Replies of the era, none kept aside for measuring. The newest count.
  ///   - other: Replies of the model.
  /// - Returns: `nil` with too few of either.
  init?(own: [String], other: [String], in language: Language) {
    let (own, other) = (Array(own.suffix(Self.most)), Array(other.suffix(Self.most)))
    guard own.count >= Self.fewest, other.count >= Self.fewest else { return nil }
    let sheet = ReplySheet(own + other, in: language).raw
    let places = Array(0..<sheet.count)
    scale = Standardiser([sheet], at: places)
    regression = LogisticRegression(
      rows: places.flatMap { [scale] in scale.standardised(sheet[$0]) }, width: sheet.width,
      labels: own.map { _ in 1.0 } + other.map { _ in 0.0 }, strength: Self.strength)
    self.language = language
  }

  /// The higher, the nearer to the voice.
  func score(_ reply: String) -> Double {
    regression.decision(scale.standardised(ReplySheet([reply], in: language).raw[0]))
  }
}
