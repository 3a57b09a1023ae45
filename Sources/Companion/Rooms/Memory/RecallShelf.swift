import Foundation

/// The index itself, a value: postings and table side by side, and the search over them.
struct RecallShelf: Sendable {
  var postings = BM25Index()
  var turns = TurnTable()
  /// Taken when a text's small words do not tell its language.
  let fallback: RecallLanguage

  init(fallback: RecallLanguage) { self.fallback = fallback }

  mutating func add(_ document: RecallDocument) {
    if let known = turns.number(of: document.id) { remove([known]) }
    let words = RecallTokenizer.words(document.text)
    let terms = RecallTokenizer.terms(words, in: RecallLanguage.guess(words) ?? fallback)
    let number = postings.append(terms)
    turns.append(
      .init(document.id), thread: .init(document.thread), position: document.position,
      day: document.day.number, flags: Self.flags(document, words), length: postings.lengths[Int(number)])
  }

  mutating func remove(_ documents: Set<UInt32>) {
    for document in documents { turns.remove(document, length: postings.lengths[Int(document)]) }
    postings.remove(documents)
  }

  private static func flags(_ document: RecallDocument, _ words: [String]) -> TurnTable.Flags {
    var flags: TurnTable.Flags = document.speaker == .companion ? .companion : []
    if document.text.utf8.last(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: "?") {
      flags.insert(.question)
    }
    if words.contains(where: DateWords.ofTime.contains) { flags.insert(.timeWord) }
    if words.contains(where: Self.firstPerson.contains) { flags.insert(.firstPerson) }
    return flags
  }

  private static let firstPerson: Set<String> = [
    "je", "j", "moi", "mon", "ma", "mes", "i", "my", "me", "mine",
  ]

  // MARK: Search

  func search(_ query: RecallQuery) -> [RecallHit] {
    let asked = AskedTerms(query, fallback: fallback)
    let found = score(asked.terms)
    guard found.best > 0 else { return [] }
    let tail = query.tail.flatMap { tail in turns.threadNumber(tail.thread).map { ($0, tail.fromPosition) } }
    var best = BestOf(limit: query.limit)
    for document in found.touched {
      let index = Int(document)
      if let tail, turns.threads[index] == tail.0, turns.positions[index] >= tail.1 { continue }
      let lexical = found.scores[index] / found.best
      let session = found.bestSession > 0 ? found.sessions[Int(turns.sessions[index])] / found.bestSession : 0
      best.offer(
        document, lexical + RecallWeights.session * session + hints(index, asked: asked))
    }
    return best.sorted.map { hit in
      let index = Int(hit.document)
      return RecallHit(
        id: turns.keys[index].id, thread: turns.threadKeys[Int(turns.threads[index])].id,
        position: turns.positions[index], day: CivilDay(number: turns.days[index]), score: hit.score)
    }
  }

  private func hints(_ index: Int, asked: AskedTerms) -> Float {
    let flags = turns.flags[index]
    var score: Float = 0
    if let speaker = asked.speaker, (speaker == .companion) == flags.contains(.companion) {
      score += RecallWeights.speaker
    }
    if !asked.date.isEmpty, asked.date.matches(CivilDay(number: turns.days[index])) {
      score += RecallWeights.date
    }
    if flags.contains(.question) { score += RecallWeights.question }
    if asked.asksWhen, flags.contains(.timeWord) { score += RecallWeights.time }
    if flags.contains(.firstPerson) { score += RecallWeights.firstPerson }
    return score + RecallWeights.length * logf(1 + Float(postings.lengths[index]))
  }

  private struct Found {
    var scores: [Float]
    var touched: [UInt32]
    var best: Float
    var sessions: [Float]
    var bestSession: Float
  }

  /// L5 of every turn that holds a term or stands near one that does, and BM25 of every session.
  private func score(_ terms: [String]) -> Found {
    var own = [Float](repeating: 0, count: postings.lengths.count)
    var sessions = [Float](repeating: 0, count: turns.sessionLengths.count)
    var holding: [UInt32] = []
    let sessionCount = turns.sessionLengths.count { $0 > 0 }
    let sessionAverage = max(1, Float(postings.totalLength) / Float(max(1, sessionCount)))
    let average = postings.averageLength
    var times = [Float](repeating: 0, count: turns.sessionLengths.count)
    for term in terms {
      guard let list = postings.terms[term] else { continue }
      let idf = BM25Index.idf(documents: postings.count, holding: list.documents.count)
      var heldBy: [UInt32] = []
      for (document, count) in zip(list.documents, list.counts) {
        let index = Int(document)
        if own[index] == 0 { holding.append(document) }
        own[index] +=
          idf
          * BM25Index.weight(times: Float(count), length: Float(postings.lengths[index]), average: average)
        let session = turns.sessions[index]
        if times[Int(session)] == 0 { heldBy.append(session) }
        times[Int(session)] += Float(count)
      }
      let sessionIDF = BM25Index.idf(documents: sessionCount, holding: heldBy.count)
      for session in heldBy {
        let index = Int(session)
        sessions[index] +=
          sessionIDF
          * BM25Index.weight(
            times: times[index], length: Float(turns.sessionLengths[index]), average: sessionAverage)
        times[index] = 0
      }
    }
    var found = spread(own, from: holding)
    found.sessions = sessions
    found.bestSession = sessions.max() ?? 0
    return found
  }

  /// Gives half of a turn's score to its neighbours and a quarter to theirs.
  private func spread(_ own: [Float], from holding: [UInt32]) -> Found {
    var scores = [Float](repeating: 0, count: own.count)
    var touched: [UInt32] = []
    touched.reserveCapacity(holding.count * 3)
    func give(_ document: UInt32, _ amount: Float) {
      let index = Int(document)
      if scores[index] == 0 { touched.append(document) }
      scores[index] += amount
    }
    for document in holding {
      let amount = own[Int(document)]
      give(document, amount)
      for side in [turns.previous, turns.next] {
        let first = side[Int(document)]
        guard isNeighbour(first, of: document) else { continue }
        give(first, amount * RecallWeights.nearest)
        let second = side[Int(first)]
        if isNeighbour(second, of: document) { give(second, amount * RecallWeights.near) }
      }
    }
    let best = touched.reduce(Float(0)) { max($0, scores[Int($1)]) }
    return Found(scores: scores, touched: touched, best: best, sessions: [], bestSession: 0)
  }

  private func isNeighbour(_ candidate: UInt32, of document: UInt32) -> Bool {
    candidate != TurnTable.nobody
      && abs(turns.days[Int(candidate)] - turns.days[Int(document)]) <= RecallWeights.neighbourDays
  }
}
