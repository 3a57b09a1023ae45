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

  /// - Parameter kin: Families of words that may stand for a term. Each counts as one word, and what is possible stays
  ///   what it is: they help a turn, and their absence costs none.
  init(_ terms: [String], kin: [[String]], in shelf: RecallShelf, _ weights: RecallWeights) {
    let postings = shelf.postings
    scores = [Float](repeating: 0, count: postings.lengths.count)
    sessions = [Float](repeating: 0, count: shelf.turns.sessionLengths.count)
    var inSessions = Sessions(shelf)
    shelf.turns.withLinks { links in
      postings.lengths.withUnsafeBufferPointer { lengths in
        var window = Window(
          links: links, lengths: lengths, averageLength: postings.averageLength, weights: weights)
        defer { window.end() }
        for term in terms {
          guard let list = postings.postings(of: term) else {
            possible += BM25Index.idf(documents: postings.count, holding: 0)
            continue
          }
          list.each { document, times in
            window.take(document, Float(times))
            inSessions.take(links.session[Int(document)], Float(times))
          }
          possible += window.close(documents: postings.count, into: &scores, touching: &touched)
          inSessions.close(into: &sessions)
        }
        for family in kin where weights.kin > 0 {
          for list in family.compactMap(postings.postings) {
            list.each { document, times in
              window.take(document, Float(times))
              inSessions.take(links.session[Int(document)], Float(times))
            }
          }
          _ = window.close(
            documents: postings.count, into: &scores, touching: &touched, worth: weights.kin)
          inSessions.close(into: &sessions, worth: weights.sessionKin)
        }
      }
    }
    possible *= BM25Index.k1 + 1
    best = touched.reduce(0) { max($0, scores[Int($1)]) }
    bestSession = sessions.max() ?? 0
  }

  /// By what a score is multiplied.
  func scale(isWeighed: Bool, _ weights: RecallWeights) -> Float {
    isWeighed ? weights.words / max(possible, 1e-6) : best > 0 ? 1 / best : 0
  }

  /// One term's counts in turns and around them: half of what stands one turn away, a quarter of two. Works on bare
  /// memory: a common word goes through here a hundred thousand times for one question.
  private struct Window {
    private let links: TurnTable.Links
    private let lengths: UnsafeBufferPointer<UInt16>
    private let nearest: Float
    private let near: Float
    private let averageLength: Float
    private let counts: UnsafeMutableBufferPointer<Float>
    /// Lengths with those around, once they were wanted; 0 before.
    private let around: UnsafeMutableBufferPointer<Float>
    private var held: [UInt32] = []

    init(
      links: TurnTable.Links, lengths: UnsafeBufferPointer<UInt16>, averageLength: Float,
      weights: RecallWeights
    ) {
      self.links = links
      self.lengths = lengths
      (nearest, near) = (weights.nearest, weights.near)
      self.averageLength = averageLength * (1 + 2 * nearest + 2 * near)
      counts = .allocate(capacity: lengths.count)
      counts.initialize(repeating: 0)
      around = .allocate(capacity: lengths.count)
      around.initialize(repeating: 0)
    }

    func end() {
      counts.deallocate()
      around.deallocate()
    }

    mutating func take(_ document: UInt32, _ count: Float) {
      give(document, count)
      let (before, after) = (links.before(document), links.after(document))
      if before != TurnTable.nobody {
        give(before, count * nearest)
        give(links.before(before), count * near)
      }
      if after != TurnTable.nobody {
        give(after, count * nearest)
        give(links.after(after), count * near)
      }
    }

    @inline(__always)
    private mutating func give(_ document: UInt32, _ amount: Float) {
      guard document != TurnTable.nobody, amount > 0 else { return }
      if counts[Int(document)] == 0 { held.append(document) }
      counts[Int(document)] += amount
    }

    /// Ends the term.
    /// - Returns: Its idf.
    mutating func close(
      documents: Int, into scores: inout [Float], touching touched: inout [UInt32], worth: Float = 1
    ) -> Float {
      let idf = BM25Index.idf(documents: documents, holding: held.count)
      scores.withUnsafeMutableBufferPointer { scores in
        for document in held {
          let index = Int(document)
          if around[index] == 0 { around[index] = length(around: document) }
          if scores[index] == 0 { touched.append(document) }
          scores[index] +=
            worth * idf
            * BM25Index.weight(times: counts[index], length: around[index], average: averageLength)
          counts[index] = 0
        }
      }
      held.removeAll(keepingCapacity: true)
      return idf
    }

    private func length(around document: UInt32) -> Float {
      func length(_ number: UInt32) -> Float {
        number == TurnTable.nobody ? 0 : Float(lengths[Int(number)])
      }
      let (before, after) = (links.before(document), links.after(document))
      var sum = length(document) + nearest * (length(before) + length(after))
      if before != TurnTable.nobody { sum += near * length(links.before(before)) }
      if after != TurnTable.nobody { sum += near * length(links.after(after)) }
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

    mutating func close(into sessions: inout [Float], worth: Float = 1) {
      let idf = BM25Index.idf(documents: count, holding: held.count)
      for session in held {
        let index = Int(session)
        sessions[index] +=
          worth * idf
          * BM25Index.weight(times: times[index], length: Float(lengths[index]), average: average)
        times[index] = 0
      }
      held.removeAll(keepingCapacity: true)
    }
  }
}
