/// Chooses the exemplars that stand in every prompt: short, together typical of the era, about different things.
struct ConstantExemplars {
  /// Kept, so that others take the place of those that are forgotten later.
  static let most = 6
  /// Replies looked at, the newest: habits drift.
  static let mostRead = 2_000
  /// Those nearest to the middle, from which the ones are picked that are nearest to it together.
  private static let finalists = 120
  /// So much of an exchange's words in common with one already chosen weighs like a standard deviation from the middle.
  private static let overlapWeight = 4.0

  let language: Language
  let budget: VoiceBudget
  /// Whether an exchange may be shown at all (`ExemplarFitness`).
  let isFit: (VoicePair) -> Bool

  /// - Parameter pairs: Oldest first.
  /// - Returns: At most `most`, in the order they are to be taken; the same for the same pairs.
  func choose(among pairs: [VoicePair]) -> [VoicePair] {
    let pairs = Array(pairs.suffix(Self.mostRead))
    let centre = StyleCentre(pairs.map(\.reply), in: language)
    let short = shortOnes(among: pairs)
    let near = short.map { (place: $0, distance: centre.distance(of: [$0])) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    var left: [Int] = []
    for (place, _) in near where left.count < Self.finalists && isFit(pairs[place]) { left.append(place) }
    let words = Dictionary(
      uniqueKeysWithValues: left.map {
        ($0, ExemplarWords(said: pairs[$0].said, reply: pairs[$0].reply, in: language))
      })
    var chosen = firstTwo(of: left, centre, words)
    left.removeAll(where: chosen.contains)
    while chosen.count < Self.most, !left.isEmpty {
      let next = left.min { cost(chosen + [$0], centre, words) < cost(chosen + [$1], centre, words) }!
      chosen.append(next)
      left.removeAll { $0 == next }
    }
    return chosen.map { pairs[$0] }
  }

  /// Those that fit whole; where a voice is long, the shorter half of it. None where all of an era was deleted.
  private func shortOnes(among pairs: [VoicePair]) -> [Int] {
    let lengths = pairs.map { TokenEstimate.tokens(in: $0.reply) }
    let short = pairs.indices.filter {
      lengths[$0] <= budget.eachTokens && TokenEstimate.tokens(in: pairs[$0].said) <= budget.eachTokens
    }
    if short.count >= Self.most || lengths.isEmpty { return short }
    let middle = lengths.sorted()[lengths.count / 2]
    return pairs.indices.filter { lengths[$0] <= middle }
  }

  private func firstTwo(of left: [Int], _ centre: StyleCentre, _ words: [Int: ExemplarWords]) -> [Int] {
    guard left.count > 1 else { return left }
    var best = (cost: Double.infinity, pair: [left[0]])
    for (number, one) in left.enumerated() {
      for other in left[(number + 1)...] {
        let cost = cost([one, other], centre, words)
        if cost < best.cost { best = (cost, [one, other]) }
      }
    }
    return best.pair
  }

  private func cost(_ places: [Int], _ centre: StyleCentre, _ words: [Int: ExemplarWords]) -> Double {
    let last = words[places[places.count - 1]]!
    let overlap = places.dropLast().map { words[$0]!.overlap(last) }.max() ?? 0
    return centre.distance(of: places) + Self.overlapWeight * overlap
  }
}
