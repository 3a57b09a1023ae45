/// The words in which a tone is asked for, both languages; people mix them.
enum ToneLexicon {
  /// What a clause begins with.
  enum Lead: Sendable {
    case none, be, notBe
    /// "I'd like …", "can you …": what follows says itself what is to be done.
    case asks

    var isBeing: Bool { self == .be || self == .notBe }
  }

  /// What a companion may be more or less of.
  struct Quality: Sendable {
    let dial: Tone.Dial
    let sign: Int
    /// Needs no "more": "sois bref", "be shorter".
    var standsAlone = false
  }

  /// Something to be done, with what it does to the dials.
  struct Phrase: Sendable {
    var moves: [Tone.Dial: ToneWish.Move] = [:]
    var isBack = false
    /// No verb is in it: a wish only where nothing else is said, or with a "please".
    var isBare = false
  }

  /// "So", "too": counts only where it is denied.
  static let tooMuch = 99

  static let please = SpokenTable(
    [
      (
        """
        s il te|vous plait
        stp|svp|merci|please|pls|plz|thanks|kindly
        thank you
        merci d avance
        """, ()
      )
    ])

  static let lasting = SpokenTable(
    [
      (
        """
        toujours|desormais|dorenavant|definitivement
        a partir de maintenant|aujourd
        a partir d aujourd hui
        a l avenir
        pour toujours
        pour de bon
        par defaut
        dans toutes? nos|les conversations
        always|permanently
        from now on|onwards
        in the? future
        for good
        by default
        in all|every our? conversations|conversation
        """, ()
      )
    ])

  /// Whether nothing is said but a courtesy.
  static func isCourtesy(_ words: [String]) -> Bool {
    fillers.removed(from: please.removed(from: words)).isEmpty
  }

  /// What may stand around a wish and changes nothing of it.
  static let fillers = SpokenTable(
    [
      (
        """
        ok|okay|bon|bah|ben|alors|juste|vraiment|encore|maintenant|ici|ce|oui|non|et|mais|puis|ensuite|aussi|dis
        hey|salut|bonjour|bonsoir|coucou|enfin
        au fait
        d ailleurs
        quand meme
        un peu|poil
        avec moi
        pour ce soir
        ce soir
        aujourd hui
        pour l instant
        pour le moment
        pour aujourd hui
        cette fois
        pour cette fois
        dans|pour cette conversation
        quand|lorsque tu|vous me reponds|repondez|parles|parlez|ecris|ecrivez
        dans tes|vos reponses|messages
        si possible
        si tu veux|peux
        si vous voulez|pouvez
        so|well|just|really|also|then|actually|maybe|hi|hello|here|now|tonight|today|and|but|yes|no|perhaps|again
        a bit|tad|lot
        much|far|way
        a little bit?
        by the way
        with me
        for now|today|tonight
        right now
        this time
        if possible
        if you can|could
        in|for this conversation
        when you answer|reply|talk|write
        when you answer|reply|talk|write to? me
        in your answers|replies|messages
        """, ()
      )
    ])

  static let leads = SpokenTable<(lead: Lead, isAsked: Bool)>(
    [
      (
        """
        sois|soyez|reste|restez
        essaie|essaye|essayez d etre
        essaie|essaye|essayez de rester
        j aimerais que tu sois
        j aimerais que vous soyez
        je voudrais|veux|prefere|prefererais|souhaite|souhaiterais que tu sois
        je voudrais|veux|prefere|prefererais|souhaite|souhaiterais que vous soyez
        be
        try to be
        try being
        i d|would like|prefer|love you to be
        i want|need you to be
        i d rather you were
        """, (.be, false)
      ),
      (
        """
        tu peux|pourrais|saurais|veux etre
        vous pouvez|pourriez|voulez etre
        peux|pourrais|veux tu etre
        pouvez|pourriez|voulez vous etre
        est ce que tu peux|pourrais etre
        est ce que vous pouvez|pourriez etre
        peux|pourrais tu essayer d etre
        tu peux|pourrais essayer d etre
        can|could|would|will you be
        can|could you try to be
        can|could you try being
        would you mind being
        you can|could be
        """, (.be, true)
      ),
      (
        """
        ne sois|soyez pas
        sois|soyez pas
        arrete|arretez|evite|evitez d etre
        cesse|cessez d etre
        don t be
        do not be
        stop being
        avoid being
        """, (.notBe, false)
      ),
      (
        """
        tu peux|pourrais arreter|eviter d etre
        peux|pourrais tu arreter|eviter d etre
        can|could you stop being
        can|could you not be
        """, (.notBe, true)
      ),
      (
        """
        je veux|voudrais|prefere|prefererais|souhaite
        j aimerais
        j aime mieux
        donne|donnez moi
        essaie|essaye|essayez de
        i want|need|prefer
        i d|would like|prefer
        give me
        try to
        let s
        """, (.asks, false)
      ),
      (
        """
        tu peux|pourrais|veux
        vous pouvez|pourriez|voulez
        peux|pourrais|veux tu
        pouvez|pourriez|voulez vous
        est ce que tu peux|pourrais
        est ce que vous pouvez|pourriez
        on peut
        can|could|would|will you
        can|could|may i have|get
        can we have
        would you mind
        """, (.asks, true)
      ),
    ])

  static let degrees = SpokenTable(
    [
      (
        "moins\nless\nun peu|poil moins\na bit|little|tad less\na little bit less\nencore moins\neven less",
        -1
      ),
      ("plus\nmore\nun peu|poil plus\na bit|little|tad more\na little bit more\nencore plus\neven more", 1),
      ("beaucoup|bien|nettement|carrement moins\nmuch|far|way less\na lot less", -2),
      ("beaucoup|bien|nettement|carrement plus\nmuch|far|way more\na lot more", 2),
      ("si|aussi|trop|tellement\nso|too|that|overly", tooMuch),
    ])
}
