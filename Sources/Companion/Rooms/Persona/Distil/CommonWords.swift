/// Words that everybody says: they tell nothing of one voice and name no story. The small words of `StopWords`, and the
/// commonest verbs, nouns and adjectives of talk, written for this purpose.
enum CommonWords {
  /// By number in the book, whether a word is one of them.
  static func marks(_ reading: VoiceReading) -> [Bool] {
    let own = reading.language == .fr ? french : english
    let language: RecallLanguage = reading.language == .fr ? .fr : .en
    return reading.book.words.map { word in
      let parts = RecallTokenizer.words(word)
      // Numbers and emoji are no words.
      guard let first = parts.first, !first.utf8.allSatisfy({ $0 < 0x3A }) else { return true }
      return parts.allSatisfy {
        $0.utf8.count < 2 || StopWords.contains($0, in: language) || own.contains($0)
      }
    }
  }

  private static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Folded, as `RecallTokenizer` spells words.
  private static let french = split(
    """
    accord aider aime aimer aller allons an annee annees ans apporter apprendre arrive arriver assez attendre attends
    aujourd hui avance beau beaucoup belle besoin bon bonne bonjour bonsoir bonnes bons bout calme certain chaque chemin
    chercher chose choses coin content contente corps coup cote crois croire comprends comprendre demain demande demander
    dernier derniere devant dire dis dit doit dois dormir doucement doux douce eau enfin ensemble envie envoie essaie
    essayer etre exemple faite femme fille fils fin fois forme fort forte frere gens grand grande heure heures hier histoire
    homme ici idee importante important instant jamais jeune jeux joie jour journee jours juste laisse laisser lendemain
    lire lit loin long longtemps lumiere lundi mal maintenant maison manger mardi marche marcher matin mauvais meilleur
    mercredi mere merci met mets mettre mieux minute minutes mois moment monde monsieur mort mot mots musique nom nouveau
    nouvelle nouvelles nuit oublie oublier oui ouvrir parfois parle parler part partie partir passe passer pendant penser
    pense pere personne personnes petit petite petits petites peur pied place plaisir pleine pleure porte pose possible
    pouvoir prendre prends premier premiere pres presque prochain question raconte raconter raison reste rester rentrer rien
    rire route rue sais samedi savoir semaine sens sent sentir seul seule simple simplement soir soiree soeur soleil
    sommeil sorte sortir souvent surtout table tard tete temps tenir terre tient tiens tot toujours tourne travail travailler
    trouve trouver vendredi venir vent vie viens vient ville vite vivre voir vois voit voix voiture voulais voudrais vouloir
    vrai vraie yeux jeudi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    allez aurais aurait devrais devrait encore faudrait mal pourrais pourrait serais parait plein dedans dehors hors
    """)
  private static let english = split(
    """
    ago almost already always another ask asked asking away back bad bed began begin believe best better big bit body book
    books bring brought call called came care change child close coming come could course cut dark day days dear die doing
    done door eat else end enough evening every everyone everything eye eyes face fact fall far feel feeling feels felt find
    fine first food found friend friends full gave get getting give given gives glad goes going gone good got great hand
    hands happen happened happy hard head hear heard hello help here hey hi high hold home hope hour hours house idea
    keep kept kind kitchen knew know known knows last late later laugh learn leave left less let letter letters life light like
    liked line listen little live lived long look looked looking lost lot love made make makes making man many maybe mean
    means meet mind minute minutes moment money month months morning mother father brother sister move much music must name
    near need needs never new news next nice night nights nothing old okay ok one ones open oh part past people perhaps person
    place play please point put question quiet quite rain read ready really remember rest right room said sat saw say
    saying says see seem seems seen sense set should show side sit six sleep slow slowly small someone something sometimes
    soon sorry sort sound start started stay still stop story street strong sure take taken takes talk tell ten thank thanks
    thing things think thinking thought three time times tired today together told tomorrow tonight took town try trying
    turn two understand use used wait walk walked want wanted wants warm water way week weeks well went white whole window
    wish woman word words work worked working world worry would write wrong yeah year years yes yesterday yet young
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december gentle gently feels sounds makes anything everybody somebody nobody without
    """)
}
