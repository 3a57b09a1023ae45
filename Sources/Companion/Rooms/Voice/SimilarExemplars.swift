/// Picks, among exchanges that are like the present message, those that are near to it and not to each other (maximal
/// marginal relevance, Carbonell and Goldstein 1998), within a budget.
struct SimilarExemplars {
  /// An exchange with the message that was found, and how near it is.
  struct Found {
    let exemplar: Exemplar
    let score: Double
  }

  /// How much nearness counts beside being different: 0.7 and 0.3.
  private static let nearness = 0.7
  /// What a reply that fills its share loses against one of no length, where reading is slow.
  private static let lengthCost = 0.15

  let language: Language
  let budget: VoiceBudget

  /// - Parameters:
  ///   - found: Best first.
  ///   - constants: Stand in the prompt already.
  ///   - others: Taken where nothing is like the message ("Yes, why?"), in their order.
  /// - Returns: In the order picked. What is longer than its share is told by its beginning; what finds no room then is
  ///   left out.
  func pick(among found: [Found], beside constants: [Exemplar], otherwise others: [Exemplar] = [])
    -> [Exemplar]
  {
    var found = found
    if found.allSatisfy({ $0.score <= 0 }) {
      found = others.enumerated().map { Found(exemplar: $1, score: Double(others.count - $0)) }
    }
    guard let best = found.map(\.score).max(), best > 0 else { return [] }
    var chosen = constants.map(words)
    var texts = HeldOutTexts()
    for constant in constants { texts.insert(said: constant.said, reply: constant.reply) }
    var left = found.map { (exemplar: $0.exemplar.clipped(toEach: budget.eachTokens), score: $0.score) }
    var picked: [Exemplar] = []
    var tokens = budget.similarTokens
    while picked.count < budget.mostSimilar, !left.isEmpty {
      let worths = left.map { one in
        let twin = chosen.map(words(one.exemplar).overlap).max() ?? 0
        let length = budget.prefersShort ? Double(one.exemplar.tokens) / Double(2 * budget.eachTokens) : 0
        return Self.nearness * one.score / best - (1 - Self.nearness) * twin - Self.lengthCost * length
      }
      let place = worths.indices.max { (worths[$0], $1) < (worths[$1], $0) }!
      let next = left.remove(at: place).exemplar
      guard next.tokens <= tokens, !texts.hold(said: next.said, reply: next.reply) else { continue }
      tokens -= next.tokens
      texts.insert(said: next.said, reply: next.reply)
      chosen.append(words(next))
      picked.append(next)
    }
    return picked
  }

  private func words(_ exemplar: Exemplar) -> ExemplarWords {
    ExemplarWords(said: exemplar.said, reply: exemplar.reply, in: language)
  }
}
