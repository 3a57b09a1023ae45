/// Groups of words that many patterns share, written `@name` in them.
enum WordClass {
  static let named: [String: [String]] = [
    "pills": split(
      """
      pills pill tablets tablet meds medication medications medicine capsules overdose paracetamol tylenol ibuprofen
      xanax valium ambien benzos opioids antidepressants sedatives insulin
      medicament medicaments medocs medoc cachet cachets comprime comprimes somnifere somniferes pilule pilules
      gelules doliprane dolipranes lexomil tranxene stilnox anxiolytiques antidepresseurs benzo tramadol codeine
      seresta temesta zopiclone zolpidem
      """),
    "body": split(
      """
      arm arms wrist wrists thigh thighs leg legs hip hips stomach skin forearm forearms ankle ankles
      bras poignet poignets cuisse cuisses jambe jambes hanche hanches ventre peau mollet mollets cheville
      """),
    "soon": split(
      """
      tonight today tomorrow now friday saturday sunday monday tuesday wednesday thursday weekend soon morning
      soir nuit demain bientot maintenant vendredi samedi dimanche lundi mardi mercredi jeudi matin aujourd
      """),
    "person": split(
      """
      friend friends sister brother mum mom mother dad father son daughter cousin coworker colleague neighbour
      neighbor roommate wife husband girlfriend boyfriend partner uncle aunt nephew niece student classmate bestie
      ami amie amis pote potes copain copine soeur frere mere pere fils fille cousine collegue voisin voisine
      coloc femme mari oncle tante neveu niece eleve maman papa conjoint compagne
      """),
    "close": split(
      """
      wife husband girlfriend boyfriend partner kid kids child children baby son daughter mother father mum mom dad
      gf bf brother sister toddler
      femme mari copine copain compagne compagnon conjoint conjointe enfant enfants gosse gosses bebe fils fille
      mere pere frere soeur petit petite meuf mec
      """),
    "hefr": split(
      """
      il elle ils on mari femme copain copine mec meuf conjoint compagnon compagne ex pere mere beau belle oncle
      tonton frere patron chef coach entraineur fils fille prof cousin papa maman parents voisin petit keum daron
      """),
    "heen": split(
      """
      he she they husband wife boyfriend girlfriend partner bf gf ex dad father mum mom mother stepdad stepfather
      stepmother stepbrother brother sister uncle boss coach teacher carer son daughter parents cousin grandfather
      """),
    "mydeath": split("die dead dying death mourir mort morte crever"),
    "trainsfr": split("train metro rer tram camion bus voiture"),
    "fallfr": split(
      "pont fenetre toit balcon falaise vide rails rail quai eau etage immeuble viaduc barrage tour"),
    "fallen": split(
      "bridge window roof rooftop balcony cliff cliffs ledge tracks rails platform building overpass"),
    "gunfr": split("fusil flingue pistolet revolver carabine gun arme"),
    "gunen": split("gun pistol rifle shotgun revolver handgun"),
    "weaponen": split("knife gun rifle pistol bat machete bomb hammer axe blade"),
    "weaponfr": split(
      "couteau flingue fusil arme batte hache bombe machette marteau lame cutter essence acide"),
    "hurtfr": split(
      """
      frappe* tape* bat battu* gifle* cogne* tabasse* etrangle* maltraite* viole* violente* humilie* sequestre* menace*
      insulte* harcele* bouscule* agresse* rabaisse* moleste* seque* poursuit traque* terrorise* poussee secoue*
      attouche* caresse* crache* mordu* brule* plaque*
      """),
    "hurten": split(
      """
      hits hit beats beat punches punched slaps slapped kicks kicked chokes choked strangles strangled rapes raped
      abuses abused molests molested assaults assaulted threatens threatened hurts shoves shoved
      grabbed pinned stalks stalking stalked locks locked burned burns spits grooming groped humiliates degrades
      """),
  ]

  static let numbers = split(
    """
    huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent dizaine
    douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine
    eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty hundred dozen dozens
    """)

  /// Words whose misspellings are put right. Long enough that one letter off is still the same word, and with
  /// no everyday word one letter away.
  static let telling = split(
    """
    suicide suicider suicidaire suicidaires suicidal mourir disparaitre flinguer scarifier scarification automutilation
    mutiler myself killing overdose antidepresseurs somniferes medicaments cachets anorexie anorexique boulimie
    boulimique laxatifs vomir veines poignets cicatrices strangle tabasse etrangle etrangler cutting purging anorexia
    bulimia laxatives existence crever
    """)

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
