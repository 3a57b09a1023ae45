import Engines

/// How the model's window is shared out, in tokens.
struct PromptBudget: Sendable, Equatable {
  /// Two exchanges: whatever the budget, the newest turns stay.
  static let leastMessages = 4

  /// Prompt and reply together.
  let windowTokens: Int
  let historyTokens: Int
  let recallTokens: Int
  /// Earlier messages that a prompt may hold beside what stands around them: a small model loses the thread among
  /// more.
  let recallHits: Int
  /// For facts that bear on the message: beside 250 tokens of recalled words a small model follows about six lines.
  let factTokens: Int
  /// For wishes about the talk and for what is pinned; they stand in what is read once.
  let stableFactTokens: Int
  let replyTokens: Int
  /// The message itself; what is longer is read up to here.
  let messageTokens: Int
  /// For a companion's own manner, where it has one.
  let voice: VoiceBudget

  /// On the local engine a prompt costs about 70 tokens a second on two cores, so that a full window read
  /// anew, after a restart, must stay bearable: 1,500 tokens of history are some 20 s, once. A remote model
  /// reads thousands of tokens a second and gets what its window allows. A server on this machine is taken
  /// for as slow as ours.
  init(for model: ModelCard) {
    let isLocalEngine = !model.isRemote
    let window = max(model.contextTokens, 1_024)
    windowTokens = window
    replyTokens = min(isLocalEngine ? 600 : 1_200, window / 4)
    recallTokens = min(isLocalEngine ? 250 : 1_500, window / 8)
    recallHits = isLocalEngine ? 4 : 12
    factTokens = min(isLocalEngine ? 180 : 600, window / 12)
    stableFactTokens = min(isLocalEngine ? 160 : 400, window / 12)
    historyTokens = min(isLocalEngine ? 1_500 : 12_000, window / 2 - recallTokens)
    voice = VoiceBudget(isLocal: isLocalEngine, windowTokens: window)
    // What is left after the rest and some 300 tokens of persona and notes.
    let left = window - replyTokens - recallTokens - factTokens - stableFactTokens - historyTokens - 300
    messageTokens = max(100, min(2 * historyTokens, left))
  }

  /// What one earlier message may take; a long paste is told by its beginning.
  var turnTokens: Int { max(100, historyTokens / 2) }
  /// A long persona is clipped rather than crowding out the talk.
  var personaTokens: Int { windowTokens / 4 }
}

/// A guess at the tokens of a text, high rather than low: the engine alone knows them, and asking costs a
/// round trip per message. Measured on the default model's tokenizer, French takes about 3.3 bytes a token,
/// English 4; 3 leaves room for names and emoji.
enum TokenEstimate {
  static func tokens(in text: String) -> Int { share(of: text) + 4 }

  /// The same for a part of a message, which needs no marks of its own.
  static func share(of text: String) -> Int { text.utf8.count / 3 }

  /// The longest beginning of `text` that stays within `tokens`, cut at a character.
  static func clip(_ text: String, to tokens: Int) -> String {
    guard Self.tokens(in: text) > tokens else { return text }
    var bytes = 0
    var end = text.startIndex
    while end < text.endIndex {
      bytes += text[end].utf8.count
      guard bytes <= max(tokens - 4, 1) * 3 else { break }
      end = text.index(after: end)
    }
    return String(text[..<end]) + "…"
  }
}
