import Foundation

/// The search: words, meaning and hints weighed together (`RecallWeights`).
extension RecallShelf {
  mutating func search(_ query: RecallQuery) -> [RecallHit] {
    let asked = AskedTerms(query, fallback: fallback)
    guard !asked.terms.isEmpty else { return [] }
    let weights = query.weights
    let found = LexicalScores(asked.terms, kin: asked.kin, in: self, weights)
    let near = meaning(query.vector, weights)
    guard found.best > 0 || near != nil else { return [] }
    let scale = found.scale(isWeighed: near != nil && weights.weighsWords, weights)
    let tail = query.tail.flatMap { tail in turns.threadNumber(tail.thread).map { ($0, tail.fromPosition) } }
    let among = query.among.map { Set($0.compactMap(turns.number)) }
    var best = BestOf(limit: query.limit)
    func offer(_ index: Int) {
      if let among, !among.contains(UInt32(index)) { return }
      if let tail, turns.threads[index] == tail.0, turns.positions[index] >= tail.1 { return }
      let session = found.bestSession > 0 ? found.sessions[Int(turns.sessions[index])] / found.bestSession : 0
      var score = found.scores[index] * scale + weights.session * session
      if let near {
        score += weights.meaning * near.own[index] + weights.neighbourMeaning * near.blended[index]
      }
      best.offer(UInt32(index), score + hints(index, asked, weights))
    }
    if near == nil {
      for document in found.touched { offer(Int(document)) }
    } else {
      for index in turns.flags.indices where !turns.flags[index].contains(.gone) { offer(index) }
    }
    return best.sorted.map { hit in
      let index = Int(hit.document)
      return RecallHit(
        id: turns.keys[index].id, thread: turns.threadKeys[Int(turns.threads[index])].id,
        position: turns.positions[index], day: CivilDay(number: turns.days[index]), score: hit.score)
    }
  }

  private func hints(_ index: Int, _ asked: AskedTerms, _ weights: RecallWeights) -> Float {
    let flags = turns.flags[index]
    var score: Float = 0
    if let speaker = asked.speaker, (speaker == .companion) == flags.contains(.companion) {
      score += asked.isPresumed ? weights.presumedSpeaker : weights.speaker
    }
    if !asked.date.isEmpty, asked.date.matches(CivilDay(number: turns.days[index])) { score += weights.date }
    if flags.contains(.question) { score += weights.question }
    if asked.asksWhen, flags.contains(.timeWord) { score += weights.time }
    if flags.contains(.firstPerson) { score += weights.firstPerson }
    let length = min(postings.lengths[index], RecallWeights.longest)
    return score + weights.length * Self.logarithms[Int(length)]
  }

  /// ln(1 + length)
  private static let logarithms = (0...Int(RecallWeights.longest)).map { logf(1 + Float($0)) }

  // MARK: Meaning

  /// z-scores by document; 0 where there is no vector.
  private struct Meaning {
    var own: [Float]
    var blended: [Float]
  }

  /// - Returns: `nil` without a question or without vectors.
  private mutating func meaning(_ vector: [Float]?, _ weights: RecallWeights) -> Meaning? {
    guard let vector, vectors.count > 0, let question = VectorTable.Row(vector) else { return nil }
    let rows = vectors.scan(question)
    guard !rows.isEmpty else { return nil }
    mendBlends()
    var whole = [Float](repeating: 0, count: turns.keys.count)
    var best = whole
    vectors.eachRow { row, document, isWhole in
      if isWhole {
        (whole[document], best[document]) = (rows[row], rows[row])
      } else if weights.hearsPieces {
        best[document] = max(best[document], rows[row])
      }
    }
    var blended = whole
    turns.withLinks { links in
      for index in whole.indices where blends[index] > 0 {
        let (before, after) = (links.before(UInt32(index)), links.after(UInt32(index)))
        var sum = whole[index]
        if before != TurnTable.nobody { sum += 0.5 * whole[Int(before)] }
        if after != TurnTable.nobody { sum += 0.5 * whole[Int(after)] }
        blended[index] = sum / blends[index]
      }
    }
    return Meaning(own: standardised(best), blended: standardised(blended))
  }

  private func standardised(_ values: [Float]) -> [Float] {
    var (sum, squares): (Double, Double) = (0, 0)
    for index in values.indices where vectors.holds(UInt32(index)) {
      sum += Double(values[index])
      squares += Double(values[index]) * Double(values[index])
    }
    let count = Double(vectors.count)
    let mean = sum / count
    let spread = max(0, squares / count - mean * mean).squareRoot()
    guard spread > 1e-6 else { return [Float](repeating: 0, count: values.count) }
    return values.indices.map { index in
      vectors.holds(UInt32(index)) ? Float((Double(values[index]) - mean) / spread) : 0
    }
  }
}
