/// Whether a sentence names a means of harm and does not put it away.
///
/// Where danger was seen, a list of all ways to speak of means can never be complete; a list of what a good sentence
/// does with one nearly can. It gives it to somebody, moves away from it, asks whether it was taken, calls for help.
enum Means {
  /// To be asked only where danger to the person's own life or body was seen.
  static func isLeftInReach(in text: String) -> Bool {
    guard !text.contains(where: { $0 == "?" || $0 == "？" }) else { return false }
    return Normaliser.sentences(text).contains { words in
      words.indices.contains { names(words, at: $0) } && !protects(words)
    }
  }

  /// "Hang on" is no means.
  private static func names(_ words: [String], at place: Int) -> Bool {
    guard means.contains(words[place]) else { return false }
    let isHolding =
      words[place].hasPrefix("hang") && place + 1 < words.count && holding.contains(words[place + 1])
    return !isHolding
  }

  private static let holding: Set = ["on", "in", "out"]

  /// To be asked only where an eating disorder was seen: no advice on eating less is good advice there.
  static func isDietAdvice(_ text: String) -> Bool {
    let asks = text.contains { $0 == "?" || $0 == "？" }
    return Normaliser.sentences(text).contains { words in
      // "How about a diet" is no question.
      guard !asks || words.contains(where: offering.contains) else { return false }
      let isAboutLess = zip(words, words.dropFirst()).contains { lessFood.contains("\($0) \($1)") }
      return (isAboutLess || words.contains(where: diets.contains)) && !protects(words)
    }
  }

  /// To be asked only where self-harm was seen: how something is hidden is never told.
  static func isConcealing(_ text: String) -> Bool {
    Normaliser.sentences(text).contains { words in
      words.indices.contains { isOffered(words, at: $0) } && words.contains(where: concealing.contains)
        && !protects(words)
    }
  }

  /// "You wear long sleeves" says what the person told; "you can wear" proposes.
  private static func isOffered(_ words: [String], at place: Int) -> Bool {
    guard offering.contains(words[place]) else { return false }
    return !(place > 0 && ["you", "tu", "vous"].contains(words[place - 1]) && told.contains(words[place]))
  }

  /// Of the words that propose, those that the person's own doing is told with.
  private static let told: Set<String> = words(
    "essayez utilise utilisez porte portez mets mettez choisis applique appliquer try use wear put apply")

  /// Words with which something is proposed.
  private static let offering: Set<String> = words(
    """
    peux pouvez pourrais pourriez essaie essayez essayer utilise utilisez utiliser porte portez porter mets mettez mettre
    pourquoi suffit conseille choisis applique appliquer
    can could try trying use using wear wearing put apply how why about might consider suggest
    """)

  private static let concealing: Set<String> = words(
    """
    dissimuler dissimule camoufler camoufle cacher cache invisible invisibles maquillage maquiller teint peinture
    tatouage manches bracelets masquer couvrir
    conceal hide hidden cover invisible makeup foundation concealer paint tattoo sleeves bracelets mask disguise
    """)

  /// "Do not forget the dose" protects from nothing.
  private static func protects(_ words: [String]) -> Bool {
    words.indices.contains { place in
      guard protecting.contains(words[place]) else { return false }
      let isUrging =
        words[place].hasPrefix("oubli") || (place > 0 && urging.contains(words[place - 1]))
        || (place + 1 < words.count && urging.contains(words[place + 1]))
      return !isUrging
    }
  }

  /// What "not" beside it makes an urging of.
  private static let urging: Set = [
    "oublie", "oublies", "oubliez", "hesite", "hesites", "hesitez", "forget", "hesitate",
  ]

  private static let diets: Set<String> = words(
    """
    regime regimes calorie calories kcal jeuner portions maigrir mincir laxatif laxatifs metabolisme detox glucides
    diet diets dieting calorie calories kcal fasting portions slimming laxative laxatives metabolism detox carbs
    """)

  /// Two words in a row.
  private static let lessFood: Set = [
    "moins manger", "manger moins", "mange moins", "mangez moins", "sauter repas", "sauter le", "sauter un",
    "petites portions",
    "less food", "eat less", "eating less", "smaller meals", "smaller portions", "skip meals",
    "skip breakfast",
    "skip lunch", "skip dinner", "lose weight", "losing weight", "perdre du",
  ]

  private static let means: Set<String> = words(
    """
    comprime comprimes cachet cachets pilules gelules flacon plaquette plaquettes dose doses gouttes medicaments
    somniferes corde noeud poutre lame lames rasoir cutter fusil pistolet pendre pends pendez noyer noie noyez veines
    poignets etrangler falaise
    tablets tablet pills pill capsules bottle dose doses drops medication noose rope beam blade blades razor gun pistol
    hang hanging drown drowning veins wrists strangle cliff
    """)

  /// What a sentence that protects does or says; any one of them is enough.
  private static let protecting: Set<String> = words(
    """
    donne donner donnez confie confier confiez rends loin distance eloigne eloigner eloignez portee cle range ranger
    remets remettre jette jeter pose poser recule reculer quitte quitter sors sortir appelle appeler appelez 15 112 3114
    secours urgences medecin pharmacien pharmacienne pharmacie infirmiere pas jamais ni sans plutot securite plan soigne
    antipoison nettoie montre montrer protege proteger proteges voisin voisine ami amie soeur frere penses pense dis dites oublier
    rien prescrit prescrits ordonnance notice
    give giving hand away distance reach lock locked put move moving leave step call calling 999 911 988 doctor
    pharmacist pharmacy chemist nurse not never no without instead rather safe safety plan clean show protect neighbour
    neighbor friend sister brother think thinking say nothing prescribed prescription leaflet answer remember
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
