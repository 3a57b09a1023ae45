import Safeguard

/// A reply on its way through the guard: text comes in as the model gives it, judged sentences come out.
struct Reading {
  enum Piece: Equatable {
    case good(String)
    /// A sentence that must not be shown, and the blank that it ended with.
    case caught(ReplyGuard.Reason, blank: String)
  }

  private var cutter = SentenceCutter()
  /// What was shown and has not come to the end of a sentence: judged together with what follows.
  private var tail = ""
  private let context: ReplyGuard.Context
  private static let guardian = ReplyGuard()
  /// A tail is read this far back, in bytes.
  private static let mostTail = SentenceCutter.mostBytes

  init(in context: ReplyGuard.Context) { self.context = context }

  mutating func take(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for sentence in cutter.take(text) { pieces.append(judged(sentence)) }
    return pieces
  }

  mutating func finish() -> [Piece] {
    guard let sentence = cutter.finish() else { return [] }
    return [judged(sentence)]
  }

  /// Another text begins, after what was shown.
  mutating func restart() {
    cutter = SentenceCutter()
    tail = ""
  }

  private mutating func judged(_ sentence: String) -> Piece {
    if let reason = Self.guardian.reason(sentence, after: tail, in: context) {
      tail = ""
      return .caught(reason, blank: String(sentence.reversed().prefix { $0.isWhitespace }.reversed()))
    }
    tail =
      Self.isWhole(sentence)
      ? "" : String(decoding: (tail + sentence).utf8.suffix(Self.mostTail), as: UTF8.self)
    return .good(sentence)
  }

  /// Whether it ended with a mark, not with its line or because it grew too long.
  private static func isWhole(_ sentence: String) -> Bool {
    let last = sentence.last { !$0.isWhitespace && !"\"»”’')]*_".contains($0) }
    return last.map { ".!?…".contains($0) } ?? true
  }
}
