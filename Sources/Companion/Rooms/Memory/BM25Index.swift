import Foundation

/// Postings of terms over numbered documents: which holds which term, how often. Held compactly: four bytes of
/// document and two of count per posting.
///
/// BM25 after Robertson and Zaragoza (2009), k1 1.2, b 0.75, with the idf that is never negative,
/// `ln(1 + (N − n + 0.5) / (n + 0.5))`.
struct BM25Index: Sendable {
  static let k1: Float = 1.2
  static let b: Float = 0.75

  /// Documents ascending, counts beside them.
  struct Postings: Sendable, Equatable {
    var documents: [UInt32] = []
    var counts: [UInt16] = []
  }

  private(set) var terms: [String: Postings] = [:]
  /// Terms of each document, stop words not counted.
  private(set) var lengths: [UInt16] = []
  /// Living documents and the sum of their lengths.
  private(set) var count = 0
  private(set) var totalLength = 0

  init() {}

  /// From a snapshot.
  init(terms: [String: Postings], lengths: [UInt16], count: Int, totalLength: Int) {
    self.terms = terms
    self.lengths = lengths
    self.count = count
    self.totalLength = totalLength
  }

  /// - Returns: The number of the new document: one more than the last ever given.
  mutating func append(_ documentTerms: [String]) -> UInt32 {
    let number = UInt32(lengths.count)
    var counts: [String: Int] = [:]
    for term in documentTerms { counts[term, default: 0] += 1 }
    for (term, times) in counts {
      terms[term, default: Postings()].append(number, UInt16(clamping: times))
    }
    let length = UInt16(clamping: documentTerms.count)
    lengths.append(length)
    count += 1
    totalLength += Int(length)
    return number
  }

  /// Takes documents out of every posting; a term that nothing holds any more is forgotten.
  mutating func remove(_ documents: Set<UInt32>) {
    guard !documents.isEmpty else { return }
    for document in documents {
      count -= 1
      totalLength -= Int(lengths[Int(document)])
      lengths[Int(document)] = 0
    }
    var emptied: [String] = []
    var place = terms.startIndex
    while place != terms.endIndex {
      if terms.values[place].holds(anyOf: documents) {
        terms.values[place].remove(documents)
        if terms.values[place].documents.isEmpty { emptied.append(terms.keys[place]) }
      }
      terms.formIndex(after: &place)
    }
    for term in emptied { terms[term] = nil }
  }

  var averageLength: Float { count == 0 ? 1 : max(1, Float(totalLength) / Float(count)) }

  static func idf(documents: Int, holding: Int) -> Float {
    logf(1 + (Float(documents - holding) + 0.5) / (Float(holding) + 0.5))
  }

  /// What one term, held `times` times, adds to the score of a document of `length` terms.
  static func weight(times: Float, length: Float, average: Float) -> Float {
    times * (k1 + 1) / (times + k1 * (1 - b + b * length / average))
  }
}

extension BM25Index.Postings {
  fileprivate mutating func append(_ document: UInt32, _ count: UInt16) {
    documents.append(document)
    counts.append(count)
  }

  fileprivate func holds(anyOf wanted: Set<UInt32>) -> Bool {
    wanted.count < 8 ? wanted.contains(where: holds) : documents.contains(where: wanted.contains)
  }

  private func holds(_ document: UInt32) -> Bool {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low] == document
  }

  fileprivate mutating func remove(_ gone: Set<UInt32>) {
    var kept = BM25Index.Postings()
    for (document, count) in zip(documents, counts) where !gone.contains(document) {
      kept.append(document, count)
    }
    self = kept
  }
}
