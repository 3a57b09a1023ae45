import Safeguard

extension Tone {
  /// The tone as it bears on a reply at that risk. From *concern* on nothing the person once set makes a reply colder,
  /// livelier, funnier or shorter than what has to be said: what the guidance asks for is said in its own length, with
  /// warmth, without jokes and emoji (R14, R16).
  func held(at level: RiskLevel) -> Tone {
    guard level >= .concern else { return self }
    var tone = self
    if tone.style == .playful { tone.style = .standard }
    tone.warmth = max(0, warmth)
    tone.enthusiasm = min(0, enthusiasm)
    tone.playfulness = min(0, playfulness)
    tone.emoji = min(0, emoji)
    tone.verbosity = 0
    return tone
  }

  /// 0.6 to 0.9: the livelier the tone, the freer the choice of words; beyond that the small default model
  /// loses its thread.
  var temperature: Double {
    let lively = style == .playful ? 0.1 : style == .formal || style == .calm ? -0.05 : 0
    return min(0.9, max(0.6, 0.7 + lively + 0.05 * Double(enthusiasm) + 0.025 * Double(playfulness)))
  }

  /// Tokens that a reply may take of those that the budget leaves it. A limit cuts in mid-sentence, so it leaves three
  /// times the room of what is asked for: some 40 words at −2, 70 at −1.
  func replyTokens(of budget: Int) -> Int {
    switch verbosity {
    case ...(-2): min(budget, 200)
    case -1: min(budget, 320)
    default: budget
    }
  }
}
