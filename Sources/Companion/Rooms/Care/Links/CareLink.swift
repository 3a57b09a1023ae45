import Foundation
import Vault

/// Something written earlier that bears on what is said now, to be offered as a question and never as an interpretation.
struct CareLink: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// The words of theirs that come nearest.
    case likeness(quote: String, at: Date)
    /// At least three records share a theme: "an idea that comes back?" (CARE §3).
    case idea(CoreBelief.Question)
  }

  let kind: Kind
  /// What made the companion think of it.
  let refs: [CareSource.Ref]

  // Tried on invented talk: three rare words in common, or a name and one.
  static let threshold: Float = 4.5
  static let nameWorth: Float = 2.5
  static let leastShared = 2
  static let quoteLimit = 160

  /// The record that the message bears on most; `nil` where none bears on it enough.
  static func bearing(on message: String, among sources: [CareSource]) -> CareLink? {
    let asked = FactTerms(message).terms
    guard asked.count >= leastShared, !sources.isEmpty else { return nil }
    let spoken = names(in: message)
    let terms = sources.map { FactTerms($0.text).terms }
    var holding: [String: Int] = [:]
    for set in terms { for term in set { holding[term, default: 0] += 1 } }
    let scored = zip(sources, terms).compactMap { source, terms -> (source: CareSource, score: Float)? in
      let shared = terms.intersection(asked)
      var score = shared.reduce(Float(0)) { sum, term in
        sum + min(2, BM25Index.idf(documents: max(20, sources.count), holding: holding[term] ?? 1))
      }
      if !spoken.isDisjoint(with: names(in: source.text)) { score += nameWorth }
      guard shared.count >= leastShared, score >= threshold else { return nil }
      return (source, score)
    }
    guard let best = scored.max(by: { ($0.score, $0.source.at) < ($1.score, $1.source.at) })?.source else {
      return nil
    }
    return CareLink(
      kind: .likeness(quote: quote(of: best, near: asked), at: best.at), refs: [best.ref])
  }

  /// Only where the message itself speaks of the theme that at least three records share.
  static func idea(
    in message: String, among sources: [CareSource], settled: Set<CoreBelief>
  ) -> CareLink? {
    guard let theme = CoreBelief.theme(of: message) else { return nil }
    let thoughts = sources.compactMap { source in
      source.thought.map { CoreBelief.Thought(record: source.ref.record, text: $0) }
    }
    guard let question = CoreBelief.question(thoughts, settled: settled), question.theme == theme else {
      return nil
    }
    return CareLink(kind: .idea(question), refs: question.records.map { CareSource.Ref(.exercise, $0) })
  }

  private static func names(in text: String) -> Set<String> {
    Set(
      SpokenClause.all(in: text).flatMap { clause in
        // The first word of a sentence says nothing by its capital letter.
        clause.words.dropFirst().filter(NameWords.isName).map(\.folded)
      })
  }

  /// The sentence that shares most with what is said, as it was written.
  private static func quote(of source: CareSource, near asked: Set<String>) -> String {
    let sentences = source.text.matches(of: #/[^.!?…\n]+[.!?…]*/#).map { String($0.output).trimmed }
      .filter { !$0.isEmpty }
    let best = sentences.max { one, other in
      FactTerms(one).terms.intersection(asked).count < FactTerms(other).terms.intersection(asked).count
    }
    let text = best ?? source.text
    return text.count <= quoteLimit ? text : String(text.prefix(quoteLimit)) + "…"
  }
}
