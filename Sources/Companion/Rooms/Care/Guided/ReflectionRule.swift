import Foundation
import Safeguard

/// What one sentence of a model must be to stand before the house's question: it meets the feeling and never agrees with what
/// the thought concludes (C4), names no trap and no illness (C5), asks and advises nothing (C6).
enum ReflectionRule {
  static let mostCharacters = 220
  /// Words in a row that are only said back.
  static let mostEchoed = 5

  /// - Returns: The sentence, or `nil` where it does not fit.
  static func fit(_ sentence: String, to reflection: GuidedReflection) -> String? {
    let sentence = sentence.trimmed.trimmingCharacters(in: [
      "\"", "«", "»", "“", "”", " ", "\u{a0}", "\u{202f}",
    ])
    guard (8...mostCharacters).contains(sentence.count), sentence.last.map({ ".!…".contains($0) }) == true,
      !sentence.contains(where: { "?？#*[]{}|<>\n".contains($0) || $0.isNumber })
    else { return nil }
    let plain = PlainAnswer.wordsOnly(PlainAnswer.fold(sentence))
    guard !holds(plain, agreeing), !holds(plain, naming), !holds(plain, advising),
      !echoes(plain, PlainAnswer.wordsOnly(PlainAnswer.fold(reflection.said))),
      isAddressed(plain, reflection.manner)
    else { return nil }
    let context = ReplyGuard.Context(
      language: reflection.manner.language.safeguard, personWords: [reflection.said])
    return ReplyGuard().reason(sentence, in: context) == nil ? sentence : nil
  }

  private static func holds(_ plain: String, _ marks: [String]) -> Bool {
    let padded = " " + plain + " "
    return marks.contains { padded.contains(" " + $0) }
  }

  /// Five words of theirs in a row say a harsh sentence once more, in the companion's own voice.
  private static func echoes(_ plain: String, _ said: String) -> Bool {
    let words = plain.split(separator: " ")
    guard words.count >= mostEchoed else { return false }
    let padded = " " + said + " "
    return (0...(words.count - mostEchoed)).contains {
      padded.contains(" " + words[$0..<($0 + mostEchoed)].joined(separator: " ") + " ")
    }
  }

  /// The French address is the one that was chosen, and English does not come into French.
  private static func isAddressed(_ plain: String, _ manner: Manner) -> Bool {
    let words = Set(plain.split { $0 == " " || $0 == "'" }.map(String.init))
    switch (manner.language, manner.address) {
    case (.en, _): return words.isDisjoint(with: ["vous", "tu", "je", "c", "est", "merci"])
    case (.fr, .vous): return words.isDisjoint(with: ["tu", "toi", "ton", "tes", "t", "you", "the"])
    case (.fr, .tu): return words.isDisjoint(with: ["vous", "votre", "vos", "you", "the"])
    }
  }

  /// Says yes to what was thought.
  private static let agreeing = [
    "tu as raison", "vous avez raison", "t'as raison", "c'est vrai", "il est vrai", "effectivement",
    "en effet",
    "evidemment", "bien sur", "clairement", "je suis d'accord", "exactement", "tout a fait", "c'est certain",
    "c'est normal que", "c'est normal d", "il est normal", "c'est logique", "personne ne", "tout le monde",
    "tu es nul", "vous etes nul", "tu es incapable", "vous etes incapable", "tu es un", "vous etes un",
    "sans espoir", "il faut l'accepter", "you're right", "you are right", "that's true", "it's true",
    "it is true", "indeed", "of course", "clearly", "obviously", "i agree", "exactly", "absolutely",
    "no wonder", "that makes sense that you are", "you are a", "you're a", "you are worthless",
    "you're worthless",
    "nobody", "everyone", "everybody", "hopeless",
  ]

  private static let naming = [
    "depress", "trouble", "anxiete", "anxieux", "diagnos", "symptom", "distorsion", "biais", "catastroph",
    "piege", "traumatis", "burn", "anxiety", "disorder", "distortion", "bias", "trap", "trauma", "psych",
    "therap",
  ]

  private static let advising = [
    "tu devrais", "vous devriez", "il faut", "il faudrait", "essaie", "essaye", "essayez", "pense a",
    "pensez a",
    "n'oublie", "n'oubliez", "je te conseille", "je vous conseille", "tu peux", "vous pouvez", "you should",
    "you need to", "you must", "try to", "remember to", "i suggest", "i recommend", "don't forget", "you can",
    "you could", "consider",
  ]
}
