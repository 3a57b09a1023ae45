/// Reads what a model says in the other's part, on top of the reply guard: no insult, no threat, no blow, and it stays in its part.
struct RehearsalGuard: Sendable {
  enum Reason: String, Sendable { case insult, threat, violence, outOfRole, empty }

  /// Whoever goes on and on leaves no room to answer, in characters.
  static let mostCharacters = 420

  /// `nil` where it may be shown.
  static func reason(_ text: String, language: Language) -> Reason? {
    let clauses = SpokenClause.all(in: text)
    guard !clauses.isEmpty else { return .empty }
    if ViolenceSigns.isTold(in: [text]) || holds(blows, clauses) { return .violence }
    // Read in both languages: a model may slip from one into the other.
    for table in [LineTable.french, LineTable.english] {
      if holds(table.everywhere[.insult] ?? [], clauses) { return .insult }
    }
    if holds(threats, clauses) { return .threat }
    if holds(scorn, clauses) { return .insult }
    return holds(stepsOut, clauses) ? .outOfRole : nil
  }

  /// The first sentences that fit, so that one reply stays short.
  static func cut(_ text: String) -> String {
    let plain = text.replacing(#/\*[^*\n]*\*|\([^)\n]*\)/#, with: "").trimmed
    guard plain.count > mostCharacters else { return plain }
    let head = plain.prefix(mostCharacters)
    guard let end = head.lastIndex(where: { ".!?…".contains($0) }) else { return String(head) + "…" }
    return String(head[...end])
  }

  private static func holds(_ patterns: [SpokenPattern], _ clauses: [SpokenClause]) -> Bool {
    clauses.contains { clause in patterns.contains { !$0.matches(in: clause).isEmpty } }
  }

  private static let blows = LineTable.patterns(
    """
    je te|vous frappe|tape|cogne|tue|gifle|creve
    je vais|pourrais te|vous frapper|taper|cogner|tuer|gifler|casser|demolir|buter
    te|vous casser la|les gueule|dents|jambes
    une baffe|gifle|claque|raclee
    mon|un couteau|fusil|pistolet
    i ll|will|could|m|am going? to? hit|kill|beat|slap|punch|hurt|smash you
    a knife|gun
    """)

  private static let threats = LineTable.patterns(
    """
    tu|vous vas|allez le? regretter|payer
    tu|vous le? regretteras|regretterez|paieras|paierez
    fais|faites attention a toi|vous
    je te|vous previens sinon
    je te|vous ferai|detruirai|pourrirai|virerai|mettrai
    te|vous mettre a? dehors|la porte
    je sais ou tu|vous habites|habitez
    sinon je|tu|vous
    tu|vous ne? verras|verrez plus tes|vos|les|ton|ta enfants|fils|fille
    you ll|will regret|pay
    watch your back|step|yourself
    i know where you live
    or else
    i ll|will ruin|destroy|fire|end you
    never see your|the kids|children|son|daughter
    """)

  private static let scorn = LineTable.patterns(
    """
    tu|vous es|etes t? nul|nulle|ridicule|pathetique|minable|folle|fou|malade|hysterique|stupide|bete|lamentable|inutile|egoiste
    t es nul|nulle|ridicule|pathetique|minable|folle|fou|malade|hysterique|bete|egoiste
    tu|vous ne? vaux|valez rien
    tu|vous me|m degoutes|degoutez
    ta|ferme gueule
    you are|re so|a|really|just? pathetic|ridiculous|crazy|insane|useless|worthless|hysterical|mad|selfish|failure|disgrace
    you disgust me
    i hate|despise you
    je te|vous deteste|hais|meprise
    """)

  private static let stepsOut = LineTable.patterns(
    """
    en tant qu|que ia|assistant|intelligence|modele
    je suis une|un ia|intelligence|assistant|modele|programme
    jeu de role|roles
    as an ai|assistant|language
    i am|m an ai|assistant
    role play|playing
    role-play|role-playing
    notes de l application
    """)
}
