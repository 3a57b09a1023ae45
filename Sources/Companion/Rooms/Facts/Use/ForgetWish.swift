/// "Oublie ce que je viens de dire", "don't remember this", "forget what I told you about my brother".
enum ForgetWish: Sendable, Equatable {
  /// The message that says so, and with it perhaps the one before.
  case said(alsoBefore: Bool)
  /// In the person's words.
  case topic(String)

  private static let topics = [
    "oublie|oubliez tout? ce que|qu __ dit|raconte|confie|ecrit sur|de|d|du|des|concernant @rest",
    "oublie|oubliez tout? ce que|qu j|je t|vous ai dit|raconte a propos de|du|d|des @rest",
    "oublie|oubliez tout? ce que|qu j|je t|vous ai dit|raconte|confie|ecrit sur|de|d|du|des|concernant @rest",
    "oublie|oubliez tout ce qui concerne|touche @rest",
    "forget what|everything|all|anything i __ said|told|wrote you? about|of @rest",
    "forget what|everything|all|anything i ve|have told you about @rest",
    "forget everything|all about @rest",
  ].map(SpokenPattern.init)

  private static let before = [
    "oublie|oubliez tout? ce que je|j __ viens|dit|ecrit|raconte", "oublie|oubliez que je|j __ dit|parle",
    "forget what|that|everything i just|ve|have? said|told|wrote|mentioned",
    "forget i ever|just|even? said|told|mentioned",
    "delete|erase|wipe it|that|this from your|the brain|memory|mind", "efface ca|cela|le de ta|votre memoire",
  ].map(SpokenPattern.init)

  private static let this = [
    "don|dont|do t|not? remember|keep|store|save|note this|that|it",
    "ne|n retiens|retenez|garde|gardez|note|notez pas ca|cela|ceci",
    "ne|n enregistre|enregistrez|memorise|memorisez pas ca|cela|ceci|ce|cette",
    "ne|n le? garde|gardez pas en memoire",
    "ne|n t|te|vous en? souviens|souvenez pas", "retiens|garde|note pas ca|cela",
    "keep this|that out of your? memory",
  ].map(SpokenPattern.init)

  static func heard(in text: String) -> ForgetWish? {
    for clause in SpokenClause.all(in: text) where clause.words.contains(where: { tells($0.folded) }) {
      if isTold(clause) { continue }
      for pattern in topics {
        if let rest = pattern.matches(in: clause).first?.rest, let topic = topic(clause, rest) {
          return .topic(topic)
        }
      }
      if before.contains(where: { !$0.matches(in: clause).isEmpty }) { return .said(alsoBefore: true) }
      if this.contains(where: { !$0.matches(in: clause).isEmpty }) {
        // Said of words that stand beside it, or of the message before.
        let telling = SpokenClause.all(in: text).flatMap(\.words).filter { NameWords.says($0.folded) }.count
        return .said(alsoBefore: telling < 6)
      }
    }
    return nil
  }

  private static let telling: Set<String> = [
    "forget", "remember", "delete", "erase", "wipe", "keep", "store", "save", "note", "efface", "memorise",
    "memorisez",
    "souviens", "souvenez", "enregistre", "enregistrez",
  ]

  /// Whether a word may be part of such a wish: most messages hold none, and a reply waits for this.
  private static func tells(_ word: String) -> Bool {
    telling.contains(word) || word.hasPrefix("oubli") || word.hasPrefix("retien") || word.hasPrefix("reten")
      || word.hasPrefix("garde") || word.hasPrefix("note")
  }

  /// "I can't forget what I said", "if I forget what", "she told me to forget".
  private static func isTold(_ clause: SpokenClause) -> Bool {
    let folded = clause.folded
    guard let place = folded.firstIndex(where: ["forget", "oublie", "oubliez"].contains) else { return false }
    let before = folded[..<place].suffix(3)
    return before.contains {
      ["i", "ll", "he", "she", "they", "we", "je", "j", "il", "elle", "on", "not", "never", "t", "to", "ai"]
        .contains($0)
    }
      || clause.isSupposed
  }

  /// One to five words, up to where another thought begins.
  private static func topic(_ clause: SpokenClause, _ rest: ClosedRange<Int>) -> String? {
    let breaks: Set<String> = [
      "please", "stp", "svp", "ok", "and", "et", "mais", "but", "it", "hier", "yesterday", "avant",
    ]
    var end = rest.lowerBound
    for place in rest where place - rest.lowerBound < 5 {
      if place > rest.lowerBound, breaks.contains(clause.words[place].folded) { break }
      end = place
    }
    let words = rest.lowerBound...end
    guard words.contains(where: { NameWords.says(clause.words[$0].folded) }) else { return nil }
    return clause.quote(words)
  }
}
