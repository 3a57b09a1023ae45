import Engines

/// What a prompt may spend on manner, in tokens.
struct VoiceBudget: Sendable, Equatable {
  /// Read once and then taken from the prefix cache.
  let constantTokens: Int
  let mostConstants: Int
  /// Read anew each turn: on the local engine 70 tokens are a second.
  let similarTokens: Int
  let mostSimilar: Int
  let cardTokens: Int
  /// A message or a reply of an exemplar that takes more is told by its beginning.
  let eachTokens: Int
  /// Whether what is read is waited for.
  let prefersShort: Bool

  /// A remote model reads thousands of tokens a second and gets eight exemplars. The local one gets two and two: what it
  /// reads before each reply is waited for.
  init(isLocal: Bool, windowTokens: Int) {
    constantTokens = min(isLocal ? 240 : 800, windowTokens / 16)
    mostConstants = 2
    similarTokens = min(isLocal ? 160 : 2_400, windowTokens / 24)
    mostSimilar = isLocal ? 2 : 6
    cardTokens = min(120, windowTokens / 32)
    prefersShort = isLocal
    eachTokens = min(isLocal ? 60 : 300, windowTokens / 32)
  }

  var allTokens: Int { constantTokens + similarTokens + cardTokens }
}
