/// What is told by a turn of phrase rather than by its own verb: "je tiens l’accueil de la piscine", "we’re Whitby folk
/// now", "avec Enguerrand, c’est fini".
extension FloorReading {
  static let turnings: [Rule] = works + homes + health + lessons + couples + comings

  /// By these a place where one stands is where one works.
  private static let since = "depuis desormais maintenant since now"

  private static let works: [Rule] = [
    Rule("je|j embauche|pointe|bosse|travaille __ a|au|aux|chez|dans|pour @rest", .state, "job"),
    Rule(
      "je|j tiens|tenais l|la|le|un|une|les accueil|caisse|standard|bar|boutique|rayon|stand|guichet|kiosque|comptoir|vestiaire|bibliotheque|cantine|buvette|restaurant|librairie|cafe|epicerie|gite|pressing @rest?",
      .state, "job"),
    Rule(
      "je|j|jsuis suis? a|au|aux l|la|le? accueil|caisse|caisses|standard|guichet|comptoir|rayon|plonge|fourneaux|livraisons|expeditions|compta @rest",
      .state, "job", beside: since),
    Rule(
      "j|jai ai? ete pris|prise|engage|engagee|embauche|embauchee comme|chez|a|au|dans @rest", .state, "job",
      isChange: true),
    Rule(
      "m a|ont pris|prise|engage|engagee|embauche|embauchee comme|chez|a|au|dans @rest", .state, "job",
      isChange: true),
    Rule(
      "je|j|jsuis|chui suis? infirmier|infirmiere|caissier|caissiere|serveur|serveuse|comptable|vendeur|vendeuse|facteur|factrice|boulanger|boulangere|plombier|electricien|menuisier|instituteur|institutrice|chauffeur|bibliothecaire|pharmacien|pharmacienne|coiffeur|coiffeuse|jardinier|jardiniere|libraire|traducteur|traductrice|informaticien|informaticienne|aide-soignant|aide-soignante a|au|aux|chez|dans|de|depuis @rest",
      .state, "job"),
    Rule(
      "i|we start|clock at|in|on|behind the @rest", .state, "job",
      beside:
        "four five six seven eight nine ten eleven monday tuesday wednesday thursday friday saturday sunday"),
    Rule(
      "i|im|ive m|am|ve? been? on|at|behind|in the? reception|tills|till|checkout|switchboard|counter|deliveries @rest",
      .state, "job", beside: since),
    Rule(
      "i run|manage|staff|man the bar|till|shop|desk|kitchen|stall|cafe|library|nursery|counter @rest",
      .state, "job"),
    Rule("hired|taken|took|takes me? on? as|at|by @rest", .state, "job", isChange: true),
    Rule(
      "i|im m|am a|an nurse|cashier|waiter|waitress|accountant|postman|baker|plumber|electrician|joiner|carpenter|teacher|driver|librarian|pharmacist|hairdresser|gardener|translator|carer|paramedic|welder at|in|for|with|on @rest",
      .state, "job"),
  ]

  /// "Pour de bon": who has only just arrived somewhere does not live there.
  private static let settled = "bon installe installee installes installees"

  private static let homes: [Rule] = [
    Rule("me|nous voila|voici a|au|en|dans|chez @rest", .state, "residence", isChange: true, beside: settled),
    Rule("me|nous voila|voici @name @rest?", .state, "residence", isChange: true, beside: settled),
    Rule(
      "pose|posons|poses nos|mes|les valises|cartons a|au|en|dans|chez @rest", .state, "residence",
      isChange: true),
    Rule(
      "cartons sont|sont|tous? __ defaits|deballes|vides|vide @rest?", .state, "residence", isChange: true),
    Rule("boxes are|re all|finally? empty|unpacked @rest?", .state, "residence", isChange: true),
    Rule(
      "we|i re|m|are|am officially|now|proper? @name folk|people|residents|locals @rest?", .state,
      "residence",
      isChange: true),
    Rule("i|we call @name home @rest?", .state, "residence"),
    Rule(
      "our|my new place|flat|house|home|apartment is|s in|near|at|on @rest", .state, "residence",
      isChange: true),
    Rule(
      "notre|mon|ma nouvel|nouvelle|nouveau appart|appartement|maison|studio est a|au|en|dans @rest", .state,
      "residence", isChange: true),
  ]

  private static let health: [Rule] = [
    Rule(
      "me|m|nous fait|font|fout|foutent|donne|donnent __ peur|flipper|vertige|trouille|panique|sueurs @rest?",
      .preference, "fear"),
    Rule("ai|a|jai la|une trouille|phobie|frousse|hantise du|de|des|d @rest", .preference, "fear"),
    Rule("au|au-dessus dessus? de mes forces @rest?", .preference, "fear"),
    Rule("scares|terrifies|frightens|spooks me @rest?", .preference, "fear"),
    Rule("scare|terrify|frighten|spook me @rest?", .preference, "fear"),
    Rule("phobia|fear|terror of @rest", .preference, "fear"),
    Rule("is|are beyond me @rest?", .preference, "fear"),
    Rule("i|ah can|cannot|cant|couldn t? face @rest", .preference, "fear"),
    Rule("me rend|rendent malade|malades @rest?", .state, "health"),
    Rule(
      "me|m donne|donnent des|de|l|la? urticaire|boutons|migraines|migraine|nausees|plaques @rest?", .state,
      "health"),
    Rule("makes|make|gives|give me sick|ill|hives|migraines|headaches @rest?", .state, "health"),
    Rule("gonfle|gonfler|swelled|swell up|comme|de|like @rest?", .state, "health"),
    Rule(
      "marche|marchons|deplace|porte|porter|ai|jai avec? une|un|des bequille|bequilles|canne|deambulateur|attelle|platre|corset|minerve|pacemaker|prothese|fauteuil @rest?",
      .state, "health"),
    Rule(
      "on|in|with|wear|wearing|got|had a|my? crutch|crutches|walker|splint|cast|sling|brace|cane|wheelchair|pacemaker @rest?",
      .state, "health"),
    Rule(
      "medecin|docteur|docteure|cardiologue|psychiatre|doctor|gp|cardiologist|psychiatrist veut|wants __ @rest",
      .state, "medication"),
  ]

  private static let lessons: [Rule] = [
    Rule(
      "je|j me suis? mets|mis|mise au|aux @word @rest?", .state, "learning",
      unless: "lit travail boulot menage regime soleil chaud courant sec vert calme fourneaux fond point"),
    Rule(
      "je|j me suis? mets|mis|mise a la|l @word @rest?", .state, "learning",
      unless: "place fenetre table maison porte abri cuisine tache ombre retraite recherche"),
    Rule("je|j|jprends prends? des cours|lecons de|d @rest", .state, "learning"),
    Rule(
      "i|im|ive m|am|ve? taking|taken|took up the? @word @rest?", .state, "learning",
      unless: "space room time place offer smoking drinking"),
    Rule("i|im|we m|am|re|are? learning the? @word @rest?", .state, "learning"),
    Rule("taking|having lessons|classes in @rest", .state, "learning"),
    Rule("rejoint|integre la|le|l|un|une @rest", .event, nil),
    Rule("i|ive|we ve|have? just? joined the|a|an @rest", .event, nil),
    Rule(
      "le|les|chaque lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches soir|soirs|matin|matins|midi? maintenant|desormais? c est? @rest",
      .state, nil),
    Rule(
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday nights|evenings|mornings|afternoons are|is|i|it @rest",
      .state, nil),
    Rule(
      "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays are|is|i|it @rest", .state, nil),
  ]

  private static let couples: [Rule] = [
    Rule("avec @name c? est fini|termine|rompu @rest?", .event, "couple", isChange: true),
    Rule("@name et moi c? est fini|termine @rest?", .event, "couple", isChange: true),
    Rule("c? est fini|termine avec|entre @rest", .event, "couple", isChange: true),
    Rule("j|jai ai? quitte|plaque|largue @name @rest?", .event, "couple", isChange: true),
    Rule("@name m a quitte|quittee|plaque|plaquee|largue|larguee @rest?", .event, "couple", isChange: true),
    Rule("me|i and @name are|re|is over|through|history @rest?", .event, "couple", isChange: true),
    Rule("@name and i|me are|re|is over|through|history @rest?", .event, "couple", isChange: true),
    Rule("it s over with|between @rest", .event, "couple", isChange: true),
    Rule("@name left|dumped me @rest?", .event, "couple", isChange: true),
    Rule("i|ive left|dumped @name @rest?", .event, "couple", isChange: true),
    Rule(
      "attend|attends|attendons un|une|des heureux? bebe|enfant|jumeaux|jumelles|evenement @rest?", .state,
      "expecting"),
    Rule("@name is|s expecting @rest?", .state, "expecting", unless: "call parcel visitors news results"),
    Rule("@rel is|s expecting @rest?", .state, "expecting", unless: "call parcel visitors news results"),
    Rule(
      "she|im|i|we s|is|m|am|re|are? expecting a|our|my|again|twins baby|first|child @rest?", .state,
      "expecting"),
    Rule("having a baby|twins @rest?", .state, "expecting"),
  ]

  private static let comings: [Rule] = [
    Rule("herite|heritons|heritent d|de|du|des @rest", .event, nil),
    Rule("inherited|inherits|inherit @rest", .event, nil),
    Rule("came|comes|coming into a|an|some @rest", .event, nil),
    Rule("@rel d|de? @name? lui|m|nous|leur a|ont laisse|legue @rest", .event, nil),
    Rule("got|getting rid of my|the|our @rest", .event, nil),
    Rule("debarrasse|debarrasses|debarrassee de|du|d @rest", .event, nil),
  ]
}
