import Foundation

/// Chooses the facts that a prompt is told: wishes and pinned ones always, others only where they bear on what is said.
struct FactChoice: Sendable {
  /// Tokens for what bears on the message.
  let tokens: Int
  /// Tokens for wishes and what is pinned.
  let stableTokens: Int
  var shelf = FactTermShelf()

  /// A small model loses the thread among more.
  private static let mostBearing = 6
  /// What the person looked at counts a little more.
  private static let confirmed: Float = 0.3
  /// Below this a fact does not bear on the message: it shares one word that many share. A name alone suffices, and so
  /// does one rare word or two common ones (tried on the dialogues of `Measures/Memory`).
  private static let threshold: Float = 1.5
  private static let nameWorth: Float = 2.5
  /// What a question asks for by name ("where do I live", "mon travail"), also where the fact says it in other words.
  private static let slotWorth: Float = 1.5
  /// Of a word that may stand for one that was said ("morte" for "s’est éteinte"), beside that word itself: as in recall.
  private static let kinWorth: Float = 0.8
  /// What was said just before counts less than the message itself.
  private static let earlierWorth: Float = 0.4

  /// - Parameters:
  ///   - facts: Those that this companion may use.
  ///   - earlier: The person's message before this one, for "and how is she?".
  func choose(_ facts: [Fact], for text: String, earlier: String = "") -> ChosenFacts {
    let usable = facts.filter { !Instruction.isIn($0.text) }
    var chosen = ChosenFacts()
    let stable = usable.filter { $0.isPinned || $0.kind == .boundary }
    // Pinned before others, then the newest; in the order they were said, so that a new one comes last.
    let ranked = stable.sorted { ($0.isPinned ? 1 : 0, $0.said) > ($1.isPinned ? 1 : 0, $1.said) }
    chosen.stable = Self.fitting(ranked, in: stableTokens).sorted {
      ($0.said, $0.id.description) < ($1.said, $1.id.description)
    }
    let rest = usable.filter { !$0.isPinned && $0.kind != .boundary }
    chosen.bearing = Self.fitting(bearing(rest, on: text, earlier), in: tokens).sorted { $0.said < $1.said }
    return chosen
  }

  /// Best first.
  private func bearing(_ facts: [Fact], on text: String, _ earlier: String) -> [Fact] {
    guard !facts.isEmpty else { return [] }
    let asked = Asked(text)
    let before = Asked(earlier)
    var holding: [String: Int] = [:]
    let terms = shelf.terms(of: facts)
    for set in terms { for term in set { holding[term, default: 0] += 1 } }
    let scored = zip(facts, terms).compactMap { fact, terms -> (fact: Fact, score: Float)? in
      var score = Self.score(fact, terms, asked, holding, facts.count)
      score += Self.earlierWorth * Self.score(fact, terms, before, holding, facts.count)
      guard score >= Self.threshold else { return nil }
      if fact.standing == .confirmed || fact.standing == .edited { score += Self.confirmed }
      return (fact, score)
    }
    return scored.sorted { ($0.score, $0.fact.said) > ($1.score, $1.fact.said) }.prefix(Self.mostBearing)
      .map(\.fact)
  }

  private static func score(
    _ fact: Fact, _ terms: Set<String>, _ asked: Asked, _ holding: [String: Int], _ count: Int
  ) -> Float {
    var score: Float = 0
    for term in terms.intersection(asked.terms) {
      // A word that stands in every twentieth fact or more finds little.
      let idf = BM25Index.idf(documents: max(count, 20), holding: holding[term] ?? 1)
      score += min(2, idf)
    }
    for kin in asked.kin {
      guard
        let idf = terms.intersection(kin).compactMap({ holding[$0] }).max().map({ holding in
          BM25Index.idf(documents: max(count, 20), holding: holding)
        })
      else { continue }
      score += kinWorth * min(2, idf)
    }
    let isNamed = fact.subjects.contains { !asked.words.isDisjoint(with: RecallTokenizer.words($0)) }
    let family = fact.relation.flatMap { Relations.table[FactMerge.key($0)]?.family }
    if isNamed || (family.map(asked.families.contains) ?? false) { score += nameWorth }
    // Of the person themselves: whoever else is asked about is named.
    // Whom they parted from belongs to it.
    if let slot = fact.slot, fact.subjects.isEmpty || slot == "couple", asked.slots.contains(slot) {
      score += slotWorth
    }
    return score
  }

  private struct Asked {
    let terms: Set<String>
    /// For each of them that has any, what may stand for it.
    let kin: [Set<String>]
    let words: Set<String>
    let families: Set<String>
    /// What is asked of the person's own life.
    let slots: Set<String>

    init(_ text: String) {
      let asked = FactTerms(text)
      terms = asked.terms
      kin = asked.terms.sorted().map {
        Set(WordFamilies.kin(of: $0, asked.language)).subtracting(asked.terms)
      }
      .filter { !$0.isEmpty }
      let clauses = SpokenClause.all(in: text)
      words = Set(clauses.flatMap(\.folded)).filter { NameWords.says($0) }
      families = Set(clauses.flatMap(\.folded).compactMap { Relations.table[$0]?.family })
      let isOwn = clauses.contains { $0.folded.contains(where: Self.own.contains) }
      slots = isOwn && families.isEmpty ? Set(clauses.flatMap(\.folded).compactMap { Self.asking[$0] }) : []
    }

    private static let own: Set<String> = ["je", "j", "mon", "ma", "mes", "moi", "i", "my", "me"]

    /// Words by which one asks for what a slot holds.
    private static let asking: [String: String] = {
      let lines = [
        "residence":
          "habite habites vis loge demeure adresse logement demenage emmenage live living lives home "
          + "address moved",
        "job": "travaille travail bosse boulot taf metier poste emploi work working job profession employer",
        "medication": "medicament medicaments traitement cachets medication medicine pill pills tablets",
        "study": "etudie etudes formation study studying course",
        "learning": "apprends apprend appris lecon lecons instrument learning learn lessons",
        "couple":
          "couple marie mariee celibataire rompu rompre separe separee married single divorced break broke split",
        "fear":
          "peur craintes phobie effraie terrifie afraid scared scares fear fears phobia frightens terrifies",
        "health": "allergique allergie sante allergic allergy health",
        "expecting": "enceinte pregnant",
      ]
      return lines.reduce(into: [:]) { table, line in
        for word in line.value.split(separator: " ") { table[String(word)] = line.key }
      }
    }()
  }

  private static func fitting(_ facts: [Fact], in tokens: Int) -> [Fact] {
    var left = tokens
    var kept: [Fact] = []
    for fact in facts {
      let share = TokenEstimate.share(of: fact.text) + 12
      guard share <= left else { continue }
      left -= share
      kept.append(fact)
    }
    return kept
  }
}
