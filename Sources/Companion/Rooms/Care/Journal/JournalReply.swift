import Safeguard

/// Makes of what a model said to an entry one reflection and at most one question, or nothing: then the house says its own.
enum JournalReply {
  /// Characters of the reflection and of the question.
  static let textLimit = 320
  static let questionLimit = 180

  /// - Parameters:
  ///   - shown: What the guard let pass.
  ///   - model: Its name.
  /// - Returns: `nil` where it agrees with a conclusion, names a trap, says what somebody is, or says nothing (C4, C5).
  static func read(_ shown: String, model: String) -> JournalReflection? {
    let sentences = JournalSentences.split(shown.replacing(/[*_#>]+/, with: ""))
    let told = sentences.filter { !$0.hasSuffix("?") }.prefix(2).joined(separator: " ")
    let question = sentences.first { $0.hasSuffix("?") && $0.count <= questionLimit }
    guard !told.isEmpty, told.count <= textLimit else { return nil }
    let all = [told, question].compactMap(\.self).joined(separator: " ")
    guard AgreementJudge().verdict(on: told) != .agrees, !takesSide(all), !namesTrap(all) else { return nil }
    return JournalReflection(text: told, question: question, model: model)
  }

  /// Whether it says that a judgement is true, or says one itself.
  private static func takesSide(_ text: String) -> Bool {
    let text = PlainAnswer.fold(text)
    return text.contains(
      #/\b(?:tu as|vous avez) (?:bien |tout a fait |entierement )?raison\b|\b(?:c'est|il est) (?:bien |tout a fait )?vrai qu|\ben effet\b|\beffectivement\b|\b(?:tu es|vous etes) (?:bien |vraiment |trop |si )?(?:un |une )?(?:nul|nulle|incapable|ratee?|minable|inutile|faible|mauvaise?|coupable|fautive?|responsable)\b|\bc'est (?:de )?(?:ta|votre) faute\b|\byou(?:'re| are) (?:absolutely |quite |so |really |indeed )?(?:right|correct|worthless|useless|a failure|a burden|weak|to blame|guilty|responsible)\b|\bit(?:'s| is) (?:indeed )?(?:true|your fault)\b|\bindeed\b/#
    )
  }

  private static func namesTrap(_ text: String) -> Bool {
    let text = PlainAnswer.fold(text)
    return ThinkingTrap.allCases.filter(\.isTrap).contains { trap in
      let name = Words.Traps.name(of: trap)
      return [name.fr, name.en].contains { text.contains(PlainAnswer.fold($0)) }
    } || text.contains(#/distorsion|piege de pensee|thinking trap|cognitive/#)
  }
}
