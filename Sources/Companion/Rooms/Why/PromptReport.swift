import Foundation
import Vault

/// What the prompt of one reply was made of, in numbers. Holds nobody's words: of what had words only a digest is
/// kept, so that they are shown again as long as they stand, and are gone when they are deleted.
struct PromptReport: Codable, Sendable, Equatable {
  enum Kind: String, Codable, Sendable {
    /// Who the companion is, its tone, and the notes that stand in every prompt.
    case house
    case persona, summary, history, recalled
    /// What is known of the person.
    case facts
    /// How to answer with care. That it was there is told, never what it weighed (R25).
    case guidance
    /// Exchanges of other days that show the companion's manner.
    case exemplars
    /// Its habits, in a line.
    case manner
    case message
    /// What stayed empty.
    case free
  }

  struct Part: Codable, Sendable, Equatable {
    let kind: Kind
    let tokens: Int
    /// How many messages, or 1.
    let count: Int
    let digest: String?
  }

  /// An exchange that was shown for its manner.
  struct Shown: Codable, Sendable, Equatable {
    let reply: Message.ID
    let tokens: Int
    /// Whether it stands in every prompt.
    let isConstant: Bool
  }

  let temperature: Double?
  /// Prompt and reply together.
  let windowTokens: Int
  let replyTokens: Int
  private(set) var parts: [Part] = []
  /// `nil` for none.
  private(set) var exemplars: [Shown]?

  init(temperature: Double?, windowTokens: Int, replyTokens: Int) {
    self.temperature = temperature
    self.windowTokens = windowTokens
    self.replyTokens = replyTokens
  }

  /// - Parameter words: What may be shown again while it stands.
  mutating func add(_ kind: Kind, tokens: Int, count: Int = 1, words: String? = nil) {
    guard tokens > 0 else { return }
    parts.append(Part(kind: kind, tokens: tokens, count: count, digest: words.map(Self.digest)))
  }

  /// - Parameter tokens: Of all of it.
  mutating func add(_ voice: ChosenVoice, tokens: Int) {
    guard voice.isOn else { return }
    let card = voice.card.map(TokenEstimate.share) ?? 0
    add(.exemplars, tokens: tokens - card, count: voice.constants.count + voice.similar.count)
    add(.manner, tokens: card, words: voice.card)
    let shown =
      voice.constants.map { Shown(reply: $0.id, tokens: $0.tokens, isConstant: true) }
      + voice.similar.map { Shown(reply: $0.id, tokens: $0.tokens, isConstant: false) }
    exemplars = shown.isEmpty ? nil : shown
  }

  /// Counts what is left of the window.
  mutating func close() {
    add(.free, tokens: windowTokens - replyTokens - parts.reduce(0) { $0 + $1.tokens })
  }

  static func digest(_ words: String) -> String { Hex.encode(Digest.sha256(Data(words.utf8)).prefix(16)) }
}
