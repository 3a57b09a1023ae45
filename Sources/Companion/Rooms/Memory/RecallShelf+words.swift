import Foundation
import Synchronization
import Vault

/// Search by words: only turns that hold them, unlike recall, which also hears their neighbours.
extension RecallShelf {
  /// The turns that hold the most of these words, best first: by BM25, the newer one where two are equal.
  /// - Parameter threads: Only turns of these; `nil` for all.
  func find(_ search: SearchWords, in threads: Set<RecordID>?, limit: Int) -> [RecordID] {
    let wanted = threads.map { ids in Set(ids.compactMap { turns.threadNumber($0) }) }
    let average = postings.averageLength
    var scores: [UInt32: (words: Int, score: Float)] = [:]
    for word in search.words {
      let held = holding(terms(for: word, isLast: word == search.prefix))
      let idf = BM25Index.idf(documents: postings.count, holding: held.count)
      for (document, times) in held {
        if let wanted, !wanted.contains(turns.threads[Int(document)]) { continue }
        let weight = BM25Index.weight(
          times: Float(times), length: Float(postings.lengths[Int(document)]), average: average)
        let former = scores[document] ?? (0, 0)
        scores[document] = (former.words + 1, former.score + idf * weight)
      }
    }
    let most = scores.values.reduce(0) { max($0, $1.words) }
    return scores.filter { $0.value.words == most }
      .sorted { left, right in
        left.value.score != right.value.score ? left.value.score > right.value.score : left.key > right.key
      }
      .prefix(limit).map { turns.keys[Int($0.key)].id }
  }

  /// The index's terms for a word; for one that may still be being typed, all that begin with it too.
  private func terms(for word: String, isLast: Bool) -> Set<String> {
    var terms = SearchWords.terms(of: word)
    if isLast { for term in postings.terms where term.hasPrefix(word) { terms.insert(term) } }
    return terms
  }

  /// How often each turn holds any of the terms.
  private func holding(_ terms: Set<String>) -> [UInt32: Int] {
    var held: [UInt32: Int] = [:]
    for term in terms {
      postings.postings(of: term)?.each { document, times in held[document, default: 0] += Int(times) }
    }
    return held
  }
}

extension MemoryIndex {
  /// - Returns: At most `limit` turns that hold the most of these words, best first.
  func find(_ search: SearchWords, in threads: Set<RecordID>?, limit: Int) -> [RecordID] {
    shelf.withLock { $0.find(search, in: threads, limit: limit) }
  }
}
