import Foundation

/// Postings of terms over numbered documents: which holds which term, how often.
///
/// BM25 after Robertson and Zaragoza (2009), k1 1.2, b 0.75, with the idf that is never negative,
/// `ln(1 + (N − n + 0.5) / (n + 0.5))`.
struct BM25Index: Sendable {
  static let k1: Float = 1.2
  static let b: Float = 0.75

  /// By term the place of its postings in `lists`.
  private var places: [String: UInt32] = [:]
  private var lists: [Postings] = []
  /// By place, how often the document that is being taken in holds the term; all are 0 between two of them.
  private var times: [UInt16] = []
  /// Places of terms that nothing holds any more.
  private var free: [UInt32] = []
  /// Terms of each document, stop words not counted.
  private(set) var lengths: [UInt16] = []
  /// Living documents and the sum of their lengths.
  private(set) var count = 0
  private(set) var totalLength = 0

  init() {}

  /// From a snapshot.
  init(terms: [String: Postings], lengths: [UInt16], count: Int, totalLength: Int) {
    for (term, postings) in terms {
      places[term] = UInt32(lists.count)
      lists.append(postings)
    }
    self.lengths = lengths
    self.count = count
    self.totalLength = totalLength
  }

  /// Every term that a document holds, in no order.
  var terms: some Sequence<String> { places.keys }

  var termCount: Int { places.count }

  /// - Returns: `nil` for a term that no document holds.
  func postings(of term: String) -> Postings? { places[term].map { lists[Int($0)] } }

  /// The place of a term, given to it where it has none. Good until something is removed.
  mutating func place(of term: String) -> UInt32 {
    if let known = places[term] { return known }
    let place = free.popLast() ?? UInt32(lists.count)
    if Int(place) == lists.count { lists.append(Postings()) }
    places[term] = place
    return place
  }

  /// - Parameter terms: The places of the document's terms, each as often as it is held. Used up.
  /// - Returns: The number of the new document: one more than the last ever given.
  mutating func append(_ terms: inout [UInt32]) -> UInt32 {
    let number = UInt32(lengths.count)
    if times.count < lists.count {
      times.append(contentsOf: repeatElement(0, count: lists.count - times.count))
    }
    // Counted and not sorted: a list wants to know how often, and the order of the lists is nobody's.
    var distinct = 0
    for index in terms.indices {
      let term = terms[index]
      if times[Int(term)] == 0 {
        terms[distinct] = term
        distinct += 1
      }
      if times[Int(term)] < .max { times[Int(term)] += 1 }
    }
    for term in terms[..<distinct] {
      lists[Int(term)].append(number, times[Int(term)])
      times[Int(term)] = 0
    }
    let length = UInt16(clamping: terms.count)
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
    let gone = documents.sorted()
    for place in lists.indices { lists[place].remove(gone) }
    for term in places.filter({ lists[Int($0.value)].isEmpty }).keys {
      if let place = places.removeValue(forKey: term) { free.append(place) }
    }
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
