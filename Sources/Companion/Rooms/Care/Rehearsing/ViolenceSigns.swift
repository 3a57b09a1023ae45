/// Words by which somebody tells that a person hurts or threatens them. Beside triage, not in its place: a rehearsal stops
/// rather once too often (R23).
enum ViolenceSigns {
  static func isTold(in texts: [String]) -> Bool {
    texts.contains { text in
      SpokenClause.all(in: text).contains { clause in
        patterns.contains { !$0.matches(in: clause).isEmpty }
      }
    }
  }

  private static let patterns = LineTable.patterns(
    """
    m|me|nous|t|te a|as|ont|avait|avez deja? frappe|frappee|tape|tapee|battu|battue|gifle|giflee|etrangle|etranglee|cogne|cognee|secoue|secouee|menace|menacee|pousse|poussee|bouscule|bousculee|viole|violee
    il|elle|qui|tu|on me|nous frappe|frappes|tape|bat|cogne|gifle|menace|menaces|secoue|etrangle|frappait|battait|tapait
    leve|levee|levait la|sa|ta main sur
    me|m|nous tuer|frapper|taper|cogner|etrangler|battre
    de|des coups
    peur qu|que il|elle|tu __ frappe|tape|cogne|batte|tue|frappes|tapes
    peur qu|que il|elle me|nous fasse du|mal
    peur physiquement
    peur de lui|elle|eux|toi physiquement
    physiquement peur
    peur pour ma|notre vie|securite|peau
    il|elle|tu est|es|devient|etait|deviens violent|violente
    violent|violente|violence avec|envers|contre|physique|physiques|conjugale|conjugales
    mettre|mis|mets la|une main|raclee
    has|have|had|he|she|they|you ever|already|once? hit|beaten|beat|punched|slapped|choked|strangled|kicked|threatened|shoved|raped me|us
    he|she|they|who|you hits|beats|punches|slaps|chokes|kicks|threatens|shoves me|us
    raise|raised|raises his|her|their|a hand|hands
    to|will|ll|might|could|would hit|kill|hurt|beat|slap|punch|strangle me|us
    going to hit|kill|hurt|beat|slap|punch|strangle me|us
    afraid|scared for my life|safety
    physically|really afraid|scared of him|her|them|you
    afraid|scared of him|her|them physically
    is|gets|became|becomes|was|are violent|abusive
    domestic violence|abuse
    """)
}
