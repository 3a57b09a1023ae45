import Safeguard

/// A reply on its way through the guard: text comes in as the model gives it, sentences come out.
struct Reading {
  struct Piece: Equatable {
    let text: String
    /// The guard put a sentence of the house in place of the model's.
    let wasReplaced: Bool
  }

  private var cutter = SentenceCutter()
  private var replaced = 0
  private let context: ReplyGuard.Context
  private static let guardian = ReplyGuard()

  init(in context: ReplyGuard.Context) { self.context = context }

  mutating func take(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for sentence in cutter.take(text) { pieces.append(guarded(sentence)) }
    return pieces
  }

  mutating func finish() -> [Piece] {
    guard let sentence = cutter.finish() else { return [] }
    return [guarded(sentence)]
  }

  private mutating func guarded(_ sentence: String) -> Piece {
    switch Self.guardian.verdict(sentence, in: context, replaced: replaced) {
    case .pass: return Piece(text: sentence, wasReplaced: false)
    case .replace(_, let ours):
      replaced += 1
      return Piece(text: ours, wasReplaced: true)
    }
  }
}
