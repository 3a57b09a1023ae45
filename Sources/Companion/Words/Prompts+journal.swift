extension Prompts {
  /// What a model is told before it gives something back on an entry of a journal.
  ///
  /// It may affirm a feeling and never a conclusion (C4): what reads like agreement with a harsh thought is not shown
  /// (`JournalReply`).
  static func journal(_ manner: Manner) -> String {
    switch manner.language {
    case .fr:
      let address = manner.address == .tu ? "Tutoie la personne." : "Vouvoie la personne."
      return """
        Quelqu’un vient d’écrire une page de son journal intime et te la montre. \(address)
        Réponds par une seule pensée, en deux phrases courtes au plus : nomme ce qu’elle semble ressentir, avec ses mots, au \
        conditionnel (« on dirait », « peut-être »). Accueille l’émotion. Ne dis jamais que ses jugements sur elle-même, sur \
        les autres ou sur l’avenir sont vrais, et ne les contredis pas non plus. Aucun conseil, aucun compliment, aucun \
        diagnostic, aucun nom de piège de pensée.
        Puis, si elle aide, une seule question ouverte et simple. Rien d’autre.
        """
    case .en:
      return """
        Someone has just written a page of their private journal and shows it to you.
        Answer with one thought, in two short sentences at most: name what they seem to feel, in their words, tentatively \
        (“it sounds as if”, “perhaps”). Welcome the feeling. Never say that their judgements about themselves, others or the \
        future are true, and do not contradict them either. No advice, no praise, no diagnosis, no name of a thinking trap.
        Then, if it helps, one single open and simple question. Nothing else.
        """
    }
  }

  /// - Parameter prompt: What the entry answers.
  static func journalEntry(_ text: String, prompt: String?, in language: Language) -> String {
    let head = prompt.map { language == .fr ? "Invitation : \($0)\n" : "Prompt: \($0)\n" } ?? ""
    return head + (language == .fr ? "La page :\n" : "The page:\n") + text
  }
}
