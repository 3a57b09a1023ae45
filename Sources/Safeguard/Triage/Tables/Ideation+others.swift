extension Lexicon {
  /// The plainest words in some other languages, because in the worst moment people turn to their first one
  /// (T39). It is a floor and no more: the house speaks French and English.
  static let othersActive: [Sign] = [
    ("es", "quiero|quisiera|ganas ~1 morir|morirme|matarme|suicidarme"),
    ("es", "me quiero ~1 morir|matar|suicidar"),
    ("es", "quitarme la vida"), ("es", "no quiero ~1 vivir"), ("pt", "quero ~1 morrer|suicidar"),
    ("pt", "quero|vou me matar"), ("pt", "tirar a minha vida"),
    ("it", "voglio ~1 morire|uccidermi|suicidarmi"),
    ("it", "farla finita"), ("de", "will|mochte|wollte ~2 sterben"),
    ("de", "mich ~1 umbringen|umzubringen|toten"),
    ("de", "nicht mehr leben"), ("nl", "wil ~2 dood|sterven"), ("nl", "mezelf ~2 doden"), ("nl", "zelfmoord"),
    ("pl", "chce ~1 umrzec"), ("pl", "chce sie zabic"), ("ro", "vreau sa mor"), ("tr", "olmek istiyorum"),
    ("ar", "اريد ~1 الموت|اموت"), ("ar", "سانتحر|الانتحار"), ("ru", "хочу умереть"), ("uk", "хочу померти"),
  ].flatMap { language, pattern in
    Sign.table(.activeIdeation, language, "want-die 2: \(pattern)")
  }
}
