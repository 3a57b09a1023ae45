/// L5 of every turn that holds a term or stands near one that does, and BM25 of every session.
struct LexicalScores {
  /// By document.
  private(set) var scores: [Float]
  /// Documents whose score is not 0.
  private(set) var touched: [UInt32] = []
  private(set) var best: Float = 0
  /// What a turn would get that held every term endlessly.
  private(set) var possible: Float = 0
  /// By session.
  private(set) var sessions: [Float]
  private(set) var bestSession: Float = 0

  init(_ terms: [String], in shelf: RecallShelf, _ weights: RecallWeights) {
    scores = [Float](repeating: 0, count: shelf.postings.lengths.count)
    sessions = [Float](repeating: 0, count: shelf.turns.sessionLengths.count)
    var window = Window(shelf, weights)
    var inSessions = Sessions(shelf)
    for term in terms {
      guard let list = shelf.postings.terms[term] else {
        possible += BM25Index.idf(documents: shelf.postings.count, holding: 0)
        continue
      }
      for (document, count) in zip(list.documents, list.counts) {
        window.take(document, Float(count))
        inSessions.take(shelf.turns.sessions[Int(document)], Float(count))
      }
      possible += window.close { document, score in
        if scores[Int(document)] == 0 { touched.append(document) }
        scores[Int(document)] += score
      }
      inSessions.close(into: &sessions)
    }
    possible *= BM25Index.k1 + 1
    best = touched.reduce(0) { max($0, scores[Int($1)]) }
    bestSession = sessions.max() ?? 0
  }

  /// By what a score is multiplied.
  func scale(isWeighed: Bool, _ weights: RecallWeights) -> Float {
    isWeighed ? weights.words / max(possible, 1e-6) : best > 0 ? 1 / best : 0
  }

  /// One term's counts in turns and around them: half of what stands one turn away, a quarter of two.
  private struct Window {
    private let shelf: RecallShelf
    private let weights: RecallWeights
    private var counts: [Float]
    private var held: [UInt32] = []
    private let averageLength: Float

    init(_ shelf: RecallShelf, _ weights: RecallWeights) {
      self.shelf = shelf
      self.weights = weights
      counts = [Float](repeating: 0, count: shelf.postings.lengths.count)
      averageLength = shelf.postings.averageLength * (1 + 2 * weights.nearest + 2 * weights.near)
    }

    mutating func take(_ document: UInt32, _ count: Float) {
      give(document, count)
      let (before, after) = (shelf.turns.before(document), shelf.turns.after(document))
      if before != TurnTable.nobody {
        give(before, count * weights.nearest)
        give(shelf.turns.before(before), count * weights.near)
      }
      if after != TurnTable.nobody {
        give(after, count * weights.nearest)
        give(shelf.turns.after(after), count * weights.near)
      }
    }

    private mutating func give(_ document: UInt32, _ amount: Float) {
      guard document != TurnTable.nobody, amount > 0 else { return }
      if counts[Int(document)] == 0 { held.append(document) }
      counts[Int(document)] += amount
    }

    /// Ends the term.
    /// - Returns: Its idf.
    mutating func close(_ score: (UInt32, Float) -> Void) -> Float {
      let idf = BM25Index.idf(documents: shelf.postings.count, holding: held.count)
      for document in held {
        score(
          document,
          idf
            * BM25Index.weight(
              times: counts[Int(document)], length: length(around: document), average: averageLength))
        counts[Int(document)] = 0
      }
      held.removeAll(keepingCapacity: true)
      return idf
    }

    private func length(around document: UInt32) -> Float {
      let lengths = shelf.postings.lengths
      func length(_ number: UInt32) -> Float {
        number == TurnTable.nobody ? 0 : Float(lengths[Int(number)])
      }
      let (before, after) = (shelf.turns.before(document), shelf.turns.after(document))
      var sum = length(document) + weights.nearest * (length(before) + length(after))
      if before != TurnTable.nobody { sum += weights.near * length(shelf.turns.before(before)) }
      if after != TurnTable.nobody { sum += weights.near * length(shelf.turns.after(after)) }
      return sum
    }
  }

  /// One term's counts in sessions.
  private struct Sessions {
    private let lengths: [Int32]
    private let count: Int
    private let average: Float
    private var times: [Float]
    private var held: [UInt32] = []

    init(_ shelf: RecallShelf) {
      lengths = shelf.turns.sessionLengths
      count = lengths.count { $0 > 0 }
      average = max(1, Float(shelf.postings.totalLength) / Float(max(1, count)))
      times = [Float](repeating: 0, count: lengths.count)
    }

    mutating func take(_ session: UInt32, _ amount: Float) {
      if times[Int(session)] == 0 { held.append(session) }
      times[Int(session)] += amount
    }

    mutating func close(into sessions: inout [Float]) {
      let idf = BM25Index.idf(documents: count, holding: held.count)
      for session in held {
        let index = Int(session)
        sessions[index] +=
          idf * BM25Index.weight(times: times[index], length: Float(lengths[index]), average: average)
        times[index] = 0
      }
      held.removeAll(keepingCapacity: true)
    }
  }
}
