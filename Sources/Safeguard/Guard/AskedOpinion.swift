/// Whether a person asks for the companion's judgement: of what they made, did or mean to do.
package enum AskedOpinion {
  package static func isAsked(in message: String) -> Bool {
    !lexicon.read(Normaliser.sentences(message)).hits.isEmpty
  }

  private static let lexicon = Lexicon(
    signs: Sign.table(
      .none, "fr",
      """
      ask 2: en penses|pensez|dis|dites tu|vous|quoi
      ask 2: tu|vous en penses|pensez|dis|dites
      ask 2: que penses|pensez tu|vous
      ask 2: comment ~1 tu|vous trouves|trouvez
      ask 2: trouves|trouvez tu|vous
      ask 2: tu|vous le|la|les? trouves|trouvez ~3 comment|bon|bien|bonne|reussi|nul
      ask 2: ton|votre ~1 avis|opinion|verdict|jugement|ressenti|critique
      ask 2: un ~1 avis|retour|regard
      ask 2: avis ~2 franc|honnete|sincere|sur
      ask 2: sois|soyez ~1 franc|franche|honnete|sincere|objectif
      ask 2: ce est ~2 bien|bon|nul|reussi|mauvais|correct $
      ask 2: ai je ~2 raison|tort|bien|eu|fait
      ask 2: je ai ~2 bien|mal fait|agi
      ask 2: je ai ~2 raison|tort
      ask 2: je ai eu raison|tort
      ask 2: est ce que ~3 bien|bon|bonne|nul|ecrit|idee|raison|tort|reussi
      ask 2: bonne|mauvaise idee
      ask 2: note|notez|juge|jugez|evalue|evaluez|critique|critiquez|corrige|relis|relisez ~3
      ask 2: que vaut|valent
      ask 2: ca vaut
      ask 2: dirais|diriez tu|vous
      """)
      + Sign.table(
        .none, "en",
        """
        ask 2: what|how ~1 do ~1 you think|reckon|say|make
        ask 2: do you ~1 think|like|find ~3 it|good|right|this|my|any|i
        ask 2: what is your ~1 opinion|verdict|view|take|thoughts|judgement
        ask 2: your ~2 opinion|verdict|view|take|thoughts|feedback|judgement|judgment|impression
        ask 2: any thoughts|feedback
        ask 2: be ~2 honest|frank|brutal|blunt|straight
        ask 2: honest|frank|brutal opinion|feedback|review
        ask 2: is it|this|my ~4 good|bad|any|ok|okay|right|decent|wrong|terrible|idea
        ask 2: was|am i ~2 right|wrong|justified|stupid|fair
        ask 2: did i ~2 do|right|overreact|go
        ask 2: rate|judge|review|critique|evaluate|assess ~1 my|this|it|me
        ask 2: good|bad idea
        ask 2: how ~1 good|bad is
        ask 2: tell me ~2 what|if ~2 you|it ~2 think|good|bad
        ask 2: thoughts $
        """), idioms: [], frames: [])
}
