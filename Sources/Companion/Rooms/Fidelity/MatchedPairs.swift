package import Foundation

/// Two voices' replies to the same messages.
package struct MatchedPairs: Sendable, Equatable {
  package struct Pair: Sendable, Equatable {
    package let id: String
    package let original: String
    package let candidate: String

    package init(id: String, original: String, candidate: String) {
      self.id = id
      self.original = original
      self.candidate = candidate
    }
  }

  /// By id, so that the order in which they came changes nothing.
  package let pairs: [Pair]
  /// Lines that came into no pair.
  package let unmatched: Int

  package init(_ pairs: [Pair], unmatched: Int = 0) {
    self.pairs = pairs.sorted {
      $0.id.unicodeScalars.lexicographicallyPrecedes($1.id.unicodeScalars)
    }
    self.unmatched = unmatched
  }

  /// From JSON lines `{"id","reply"}`; other fields are not looked at. Of lines with one id the last counts.
  /// - Throws: `FidelityError.unreadable` where a file has lines, and none of them can be read.
  package init(original: Data, candidate: Data) throws(FidelityError) {
    let own = try ReplyFile(original)
    let other = try ReplyFile(candidate)
    let pairs = own.replies.compactMap { id, reply in
      other.replies[id].map { Pair(id: id, original: reply, candidate: $0) }
    }
    self.init(pairs, unmatched: own.lines + other.lines - 2 * pairs.count)
  }
}
