/// The words that some habits are counted by, for each language.
struct StyleLexicon: Sendable {
  let hedges: PhraseList
  let secondPerson: PhraseList
  let firstPerson: PhraseList
  let firstPersonPlural: PhraseList
  /// English: what stands after the apostrophe (`it's`). French: the words that lost their last letter (`l'`).
  let contractions: PhraseList
  let openings: PhraseList
  let connectives: PhraseList

  static func of(_ language: Language) -> StyleLexicon { language == .fr ? french : english }

  private static let english = StyleLexicon(
    hedges: PhraseList(
      "might|may|perhaps|maybe|possibly|generally|typically|often|usually|likely|could|seem|seems|somewhat",
      "probably|i think|it depends"),
    secondPerson: PhraseList("you|your|yours"),
    firstPerson: PhraseList("i|my|me"),
    firstPersonPlural: PhraseList("we|our|us|let s"),
    contractions: PhraseList("t|s|re|ll|ve|d|m"),
    openings: PhraseList("certainly|sure|of course|absolutely|great|here"),
    connectives: PhraseList(
      "however|additionally|furthermore|moreover|overall|ultimately|in conclusion|remember"))

  private static let french = StyleLexicon(
    hedges: PhraseList(
      "peut être|sans doute|probablement|possiblement|éventuellement|généralement|souvent|habituellement",
      "parfois|plutôt|semble|semblent|pourrait|pourraient|pourrais|pourriez|je pense|je crois|il me semble",
      "ça dépend|cela dépend|en général|on dirait|un peu"),
    secondPerson: PhraseList(
      "tu|te|toi|t'|ton|ta|tes|tien|tienne|tiens|tiennes|vous|votre|vos|vôtre|vôtres"),
    firstPerson: PhraseList("je|j'|me|m'|moi|mon|ma|mes|mien|mienne|miens|miennes"),
    firstPersonPlural: PhraseList("nous|notre|nos|nôtre|nôtres"),
    contractions: PhraseList("l'|d'|j'|m'|t'|s'|n'|c'|qu'|jusqu'|lorsqu'|puisqu'|quoiqu'|presqu'"),
    openings: PhraseList(
      "bien sûr|certainement|absolument|d' accord|avec plaisir|tout à fait|parfait|super|voici|excellente",
      "excellent|bonne question|oui"),
    connectives: PhraseList(
      "cependant|toutefois|néanmoins|pourtant|en outre|par ailleurs|de plus|en revanche|ainsi|enfin",
      "en conclusion|en résumé|en somme|finalement|n' oublie pas|n' oubliez pas|gardez à l' esprit",
      "garde à l' esprit"))
}
