extension ToneLexicon {
  static let qualities = SpokenTable<Quality>([
    (
      """
      enthousiaste|exuberant|exuberante|energique|enjoue|enjouee|exalte|exaltee|emballe|emballee
      enthusiastic|excited|exuberant|energetic|upbeat|bubbly|excitable
      """, more(.enthusiasm)
    ),
    ("sobre|calme|calm|sober|subdued", less(.enthusiasm)),
    ("calmer", less(.enthusiasm, alone: true)),
    (
      """
      chaleureux|chaleureuse|tendre|affectueux|affectueuse|doux|douce|gentil|gentille|mielleux|mielleuse
      warm|affectionate|tender|gentle|kind|loving|caring|mushy|sappy
      """, more(.warmth)
    ),
    ("warmer|gentler|kinder|nicer|softer", more(.warmth, alone: true)),
    ("froid|froide|distant|distante|sec|seche|cold|cool|reserved", less(.warmth)),
    ("direct|directe|franc|franche|cash|blunt|frank|straightforward|upfront", more(.directness, alone: true)),
    ("blunter", more(.directness, alone: true)),
    ("diplomate|delicat|delicate|diplomatic|tactful", less(.directness)),
    (
      """
      drole|joueur|joueuse|taquin|taquine|espiegle|humoristique
      playful|funny|silly|humorous|teasing|jokey
      """, more(.playfulness)
    ),
    ("funnier|sillier", more(.playfulness, alone: true)),
    ("serieux|serieuse|serious", less(.playfulness)),
    (
      """
      bavard|bavarde|detaille|detaillee|long|longue|verbeux|verbeuse|prolixe
      wordy|verbose|detailed|talkative|chatty|thorough
      long winded
      """, more(.verbosity)
    ),
    ("longer|chattier", more(.verbosity, alone: true)),
    (
      "bref|breve|concis|concise|succinct|succincte|brief|terse|short|shorter|briefer",
      less(.verbosity, alone: true)
    ),
    ("court|courte", less(.verbosity)),
  ])

  private static func more(_ dial: Tone.Dial, alone: Bool = false) -> Quality {
    Quality(dial: dial, sign: 1, standsAlone: alone)
  }

  private static func less(_ dial: Tone.Dial, alone: Bool = false) -> Quality {
    Quality(dial: dial, sign: -1, standsAlone: alone)
  }

  static let phrases = SpokenTable<Phrase>(length + emoji + manner + back)

  private typealias Row = (lines: String, value: Phrase)

  private static let length: [Row] = [
    (
      """
      fais|faites|faire plus? court|bref
      fais|faites|faire moins long
      reponds|repondez|repondre|parle|parlez|parler|ecris|ecrivez|ecrire plus court|brievement|succinctement
      reponds|repondez|repondre|parle|parlez|parler|ecris|ecrivez|ecrire moins|brievement
      reponds|repondez|repondre en moins|peu de mots|phrases
      raccourcis|raccourcissez|raccourcir tes|vos reponses|messages
      keep|make it|them short|shorter|brief|briefer|concise
      keep|make your answers|replies|messages|responses short|shorter|brief|briefer|concise
      answer|reply|respond|write|talk more briefly|concisely
      answer|reply|respond|write in fewer words|sentences
      write|talk less
      """, Phrase(moves: [.verbosity: .by(-1)])
    ),
    (
      """
      plus court|bref
      moins long
      des|tes|vos? reponses|messages|phrases plus courtes|courts|breves|brefs
      des reponses|messages courtes|courts|breves|brefs
      shorter answers|replies|messages|responses|sentences
      short|brief answers|replies|messages|responses
      """, Phrase(moves: [.verbosity: .by(-1)], isBare: true)
    ),
    (
      """
      fais|faites|faire plus long
      reponds|repondez|repondre|parle|parlez|parler|ecris|ecrivez|ecrire plus longuement
      reponds|repondez|repondre|ecris|ecrivez|ecrire avec plus de details
      reponds|repondez|repondre plus en detail
      make your answers|replies|messages|responses longer
      write|give longer answers|replies|messages|responses
      answer|reply|respond|write at greater length
      answer|reply|respond|write in more detail
      """, Phrase(moves: [.verbosity: .by(1)])
    ),
    (
      """
      plus long
      des|tes|vos? reponses|messages plus longues|longs|detaillees|detailles
      longer answers|replies|messages|responses
      more detailed answers|replies|messages|responses
      """, Phrase(moves: [.verbosity: .by(1)], isBare: true)
    ),
  ]

  private static let emoji: [Row] = [
    (
      """
      arrete|arretez|arreter avec? les|tes|ces|vos emoji|emojis|emoticones|smileys
      stop avec? les|aux|tes|ces|vos emoji|emojis|emoticones|smileys
      arrete|arretez|arreter|cesse|cessez de|d mettre|utiliser|envoyer des|d|les|tes emoji|emojis|emoticones|smileys
      evite|evitez|eviter les|tes|ces|vos emoji|emojis|emoticones|smileys
      ne|n mets|mettez|utilise|utilisez|envoie|envoyez pas|plus|jamais|aucun d|de|des? emoji|emojis|emoticones|smileys
      ne pas|plus mettre|utiliser d|de|des emoji|emojis|emoticones|smileys
      mets|utilise|envoie pas d|de|des emoji|emojis|emoticones|smileys
      enleve|enlevez|enlever|retire|retirez|retirer les|tes|ces emoji|emojis|emoticones|smileys
      reponds|repondez|repondre|parle|ecris|ecrivez|ecrire sans emoji|emojis|emoticones|smileys
      don t use|send|put any? emoji|emojis|emoticons|smileys
      do not use|send|put any? emoji|emojis|emoticons|smileys
      stop with? the|your|these emoji|emojis|emoticons|smileys
      stop using|sending the|your|any|these? emoji|emojis|emoticons|smileys
      drop|lose|skip|avoid the|your? emoji|emojis|emoticons|smileys
      avoid using emoji|emojis|emoticons|smileys
      not use|using any? emoji|emojis|emoticons|smileys
      answer|reply|write without emoji|emojis|emoticons|smileys
      """, Phrase(moves: [.emoji: .to(-2)])
    ),
    (
      """
      pas|point|aucun|sans d|de? emoji|emojis|emoticones|smileys
      no|without more? emoji|emojis|emoticons|smileys
      """, Phrase(moves: [.emoji: .to(-2)], isBare: true)
    ),
    (
      """
      mets|mettez|mettre|utilise|utilisez|utiliser moins d|de emoji|emojis|emoticones|smileys
      use|send fewer|less emoji|emojis|emoticons|smileys
      """, Phrase(moves: [.emoji: .by(-1)])
    ),
    (
      "moins d|de emoji|emojis|emoticones|smileys\nfewer|less emoji|emojis|emoticons|smileys",
      Phrase(moves: [.emoji: .by(-1)], isBare: true)
    ),
    (
      """
      mets|mettez|mettre|utilise|utilisez|utiliser|ajoute|ajoutez|ajouter des|quelques emoji|emojis|emoticones|smileys
      mets|mettez|mettre|utilise|utilisez|utiliser davantage d|de emoji|emojis|emoticones|smileys
      use|send|add some|more|a emoji|emojis|emoticons|smileys
      use emoji|emojis|emoticons|smileys
      """, Phrase(moves: [.emoji: .by(1)])
    ),
    ("more emoji|emojis|emoticons|smileys", Phrase(moves: [.emoji: .by(1)], isBare: true)),
  ]

  private static let manner: [Row] = [
    (
      """
      arrete|arretez|arreter avec? les|tes points d exclamation
      arrete|arretez|arreter avec? les|tes exclamations
      mets|mettez|mettre|utilise|utiliser moins de points d exclamation
      tone it down
      tone down the|your enthusiasm
      stop|drop using|with? the|your|so|all? many? exclamation marks|points
      use fewer|less exclamation marks|points
      """, Phrase(moves: [.enthusiasm: .by(-1)])
    ),
    (
      """
      moins d|de enthousiasme|exclamations
      moins de points d exclamation
      less enthusiasm|excitement
      fewer|less exclamation marks|points
      """, Phrase(moves: [.enthusiasm: .by(-1)], isBare: true)
    ),
    (
      """
      va|allez|aller droit au but
      va|allez|aller a l essentiel
      parle|parlez|parler moi? franchement
      parle|parlez|parler sans detour
      ne prends|prenez pas de gants
      get|come straight? to the point
      be straight with me
      don t|not sugarcoat it|things|anything?
      don t|not sugar coat it|things|anything?
      don t beat around the bush
      talk|speak straight to me
      """, Phrase(moves: [.directness: .by(1)])
    ),
    (
      """
      mets|mettez|mettre plus de formes
      prends|prenez|prendre des gants
      put it more gently|tactfully
      """, Phrase(moves: [.directness: .by(-1)])
    ),
    (
      """
      arrete|arretez|arreter avec? les|tes blagues|plaisanteries
      arrete|arretez|arreter de faire des blagues
      ne|n fais|faites plus|pas de blagues
      stop making jokes
      stop with|it? the|your jokes
      don t make jokes
      drop|skip|lose the|your jokes
      """, Phrase(moves: [.playfulness: .to(-2)])
    ),
    ("pas de blagues|plaisanteries\nno more? jokes", Phrase(moves: [.playfulness: .to(-2)], isBare: true)),
    (
      "moins de blagues|plaisanteries\nmoins d humour\nfewer|less jokes",
      Phrase(moves: [.playfulness: .by(-1)], isBare: true)
    ),
    (
      "fais|faites|faire plus de blagues\nmets|mettez|mettre plus d humour\nmake more jokes\njoke more",
      Phrase(moves: [.playfulness: .by(1)])
    ),
    ("montre|montrez|montrer plus de chaleur|tendresse\nshow more warmth", Phrase(moves: [.warmth: .by(1)])),
    ("moins de mots doux|tendres\nless mushy stuff", Phrase(moves: [.warmth: .by(-1)], isBare: true)),
  ]

  private static let back: [Row] = [
    (
      """
      parle|parlez|parler moi? normalement
      reponds|repondez|repondre moi? normalement
      parle|parlez|parler moi? comme avant|d habitude
      redeviens|redevenez|redevenir comme avant
      redeviens|redevenez|redevenir toi|vous meme
      redeviens|redevenez|redevenir normal|normale
      reviens|revenez|revenir a ton|votre ton|style|maniere habituel|normal|habituelle
      reprends|reprenez|reprendre ton|votre ton|style habituel|normal|d
      reprends|reprenez|reprendre ton|votre ton|style d avant
      retrouve|retrouvez|retrouver ton|votre ton|style habituel|normal
      talk|speak normally
      talk|speak to me normally
      talk|speak like before|usual
      talk|speak to me like before|usual
      go back to normal
      go back to your usual|normal|old tone|style|self|way
      go back to how you were
      be yourself again
      use your usual|normal tone|style
      reset your tone|style
      """, Phrase(isBack: true)
    ),
    (
      """
      back to normal
      back to your usual|normal tone|style|self
      ton habituel
      your usual tone
      """, Phrase(isBack: true, isBare: true)
    ),
  ]
}
