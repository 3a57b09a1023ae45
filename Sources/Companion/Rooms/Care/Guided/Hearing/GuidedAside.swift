/// Whether something is said beside the question that waits: a question to the companion, another subject. Rather taken for
/// an answer than not, since an answer that was noted can be changed and one that was not is said in vain.
enum GuidedAside {
  /// Characters; whoever writes more tells.
  static let mostCharacters = 300

  /// - Parameters:
  ///   - step: What waits; `nil` for none.
  ///   - takesWords: Any words may be the answer.
  static func isSaid(in text: String, to step: String?, takesWords: Bool) -> Bool {
    guard text.count <= mostCharacters else { return false }
    let sentences = ToneSentence.all(in: text)
    guard let first = sentences.first?.clauses.first?.words, let last = sentences.last else { return false }
    if openings.longest(first[...]) != nil { return true }
    guard last.asks, !takesWords || sentences.allSatisfy(\.asks) else { return false }
    let words = last.clauses.flatMap(\.words)
    if asking.longest(words[...]) != nil { return true }
    // What somebody says to themselves is said to "you" too: "why can't you do anything right?"
    if let step, selfTalk.contains(step) { return false }
    guard thoughts.longest(words[...]) == nil else { return false }
    return words.contains(where: addressed.contains)
  }

  /// Steps at which a question may be the answer itself.
  private static let selfTalk: Set<String> = [
    "thought", "selfTalk", "friend", "kindWords", "keepLine", "reframe", "afraid", "worry", "disaster",
    "matter", "problem",
  ]

  private static let addressed: Set<String> = [
    "tu", "toi", "te", "ton", "tes", "vous", "votre", "vos", "you", "your", "yours", "u", "fidelio",
  ]

  private static let openings = SpokenTable(
    [
      (
        """
        au fait
        rien a voir
        hors sujet
        changement de sujet
        autre sujet
        sinon rien a voir
        j ai une question
        petite question
        je peux te|vous poser|demander une|quelque question|chose
        je peux te|vous demander un truc
        by the way
        btw
        unrelated
        off topic
        on another note
        changing the subject
        quick question
        i have a question
        can|could|may i ask you? something
        can|could|may i ask you? a question
        """, ()
      )
    ])

  private static let asking = SpokenTable(
    [
      (
        """
        c est quoi
        ca veut dire quoi
        que veut dire
        qu est ce que|qu
        comment ca marche
        quel temps fait
        quelle heure
        il est quelle heure
        combien de temps|questions
        qui es tu
        qui etes vous
        est ce que tu|vous
        tu peux|connais|sais|penses|crois|vas|as|es
        vous pouvez|connaissez|savez|pensez|croyez|avez|etes
        peux|connais|sais|penses|crois|as|es tu
        what is|s|does|are
        what time
        who are you
        how does
        how many questions
        do|can|could|are|will|have|did you
        """, ()
      )
    ])

  private static let thoughts = SpokenTable(
    [
      (
        """
        et si
        pourquoi je|j|moi|ca|toujours
        comment je|j
        a quoi bon
        what if
        why am|do|me|can|always|is
        how can|could i
        what s the use
        """, ()
      )
    ])
}
