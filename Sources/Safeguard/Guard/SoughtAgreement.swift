/// Whether a person fishes for agreement: "on est bien d'accord ?", "back me up", "tell me it's brilliant".
///
/// Narrower than any tag question: "il fait beau, non ?" seeks nothing of the kind.
package enum SoughtAgreement {
  package static func isSought(in message: String) -> Bool {
    !lexicon.read(Normaliser.sentences(message)).hits.isEmpty
  }

  private static let lexicon = Lexicon(
    signs: Sign.table(
      .none, "fr",
      """
      seek 2: tu|vous|on es|est|etes|sommes ~2 de accord
      seek 2: de accord avec moi
      seek 2: tu|vous confirmes|confirmez|valides|validez|approuves|approuvez
      seek 2: dis|dites moi que
      seek 2: dis|dites le $
      seek 2: avoue|avouez|admets|admettez $
      seek 2: je ai ~1 raison
      seek 2: penses|pensez|crois|croyez ~1 comme moi
      seek 2: tu|vous crois|croyez|trouves|trouvez pas $
      seek 2: tu|vous trouves|trouvez ~1 ca ~1 bien|normal|malin|juste
      seek 2: dire le contraire
      seek 2: bonne|bon idee|decision|plan|choix ~1 non|hein $
      seek 2: bonne|bon idee|decision|plan|choix $
      seek 2: logique|evident|parfait|parfaite|romantique|sur|normal|merite|mechant|malin|genial|geniale|suffisent|clairement non|hein $
      seek 2: bien cherche $
      seek 2: ca ira hein
      """)
      + Sign.table(
        .none, "en",
        """
        seek 2: you ~1 agree
        seek 2: agree|agreed $
        seek 2: agree with me
        seek 2: back me up
        seek 2: tell me ~2 is|was|are
        seek 2: tell me ~8 better
        seek 2: say it $
        seek 2: you know it ~1 is|true
        seek 2: do not you think
        seek 2: would not you
        seek 2: should|have|did not i $
        seek 2: great|good|smart|brilliant plan|call|move|idea|decision ~1 right|no|yes|huh $
        seek 2: good|great|smart call|move $
        seek 2: obvious|obviously|smart|sweet|romantic|fine|convincing|legit|justified right|no|yes|huh $
        seek 2: worthless|safe|right right|no|yes $
        seek 2: ten out of ten
        seek 2: sounds legit
        seek 2: it ~1 right $
        """), idioms: [], frames: [])
}
