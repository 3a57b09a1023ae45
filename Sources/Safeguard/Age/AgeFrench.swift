/// A stated age under 18, in French.
enum AgeFrench {
  static func minor(in clause: AgeClause) -> AgeStatement? {
    for index in clause.words.indices {
      if let years = years(in: clause, at: index), !isFramed(clause, at: index) {
        return AgeStatement(years: years)
      }
      if isMinor(clause, at: index), !isFramed(clause, at: index) { return AgeStatement(years: nil) }
    }
    return nil
  }

  /// The age that a statement beginning at `index` gives; `nil` when none begins there.
  private static func years(in clause: AgeClause, at index: Int) -> Int? {
    for (opening, most) in openings where clause.has(opening, at: index) {
      var next = index + opening.split(separator: " ").count
      var mayBeEighteen = most == 18
      while adverbs.contains(clause[next]) || (clause[next] == "bien" && clause[next + 1] == "que") {
        if soon.contains(clause[next]) { mayBeEighteen = true }
        next += 1
      }
      guard let (value, length) = AgeWords.number(in: clause, at: next) else { continue }
      guard isAge(clause, at: next + length, needsUnit: !opening.hasPrefix("m appelle")) else { continue }
      if value < 18 || mayBeEighteen { return value }
    }
    return described(clause, at: index) ?? named(clause, at: index)
  }

  /// How a statement opens, and the highest number that still makes a minor after it.
  private static let openings: [(String, Int)] = [
    ("j ai", 17), ("jai", 17), ("g", 17), ("j ait", 17), ("je n ai", 17), ("j n ai", 17),
    ("jviens d avoir", 17),
    ("je viens d avoir", 17), ("je viens davoir", 17), ("j aurai", 18), ("jaurai", 18), ("je vais avoir", 18),
    ("j vais avoir", 18), ("jvais avoir", 18), ("je vais sur mes", 18), ("je fete mes", 17),
    ("je feterai mes", 18),
    ("j attends mes", 18), ("j attends d avoir", 18), ("jusqu a mes", 18), ("j approche des", 18),
    ("j ai pas", 18),
    ("jai pas", 18), ("je n ai pas", 18), ("j ai pas encore", 18), ("jai pas encore", 18),
    ("je n ai pas encore", 18),
    ("moi", 17), ("je suis age de", 17), ("je suis agee de", 17), ("mon age c est", 17), ("mon age est", 17),
    ("mon age est de", 17), ("dans mes", 0),
  ].filter { $0.1 > 0 }

  private static let adverbs: Set = [
    "que", "qu", "seulement", "juste", "tout", "tt", "a", "peine", "presque", "bientot", "deja", "la",
    "actuellement", "encore",
    "genre", "environ", "quasi", "quasiment", "tjrs", "toujours", "pile", "mes",
  ]
  private static let soon: Set = ["presque", "bientot", "quasi", "quasiment"]

  /// "pas 15 ans" says nothing; "pas 18 ans" does.
  private static let units: Set = ["ans", "an", "piges", "balais"]

  /// Whether what follows the number makes it an age and no span of time.
  private static func isAge(_ clause: AgeClause, at index: Int, needsUnit: Bool) -> Bool {
    var next = index
    if clause[next] == "et", clause[next + 1] == "demi" { next += 2 }
    guard units.contains(clause[next]) else { return !needsUnit && next >= clause.words.count }
    next += 1
    if clause[next] == "et", clause[next + 1].hasPrefix("demi") { next += 2 }
    switch clause[next] {
    case "d": return clause[next + 1] == "accord"
    case "de", "du", "derriere", "devant", "qui", "qu", "sans", "plus", "mentalement": return false
    case "pour": return !clause[next + 1].hasSuffix("er")
    case "a":
      let verb = clause[next + 1]
      return !(verb.hasSuffix("er") || verb.hasSuffix("ir") || verb.hasSuffix("re"))
    case "dans":
      return !["ma", "mon", "la", "le", "ce", "cette", "l", "mes", "une", "un"].contains(clause[next + 1])
    case "sur": return !["cette", "la", "ce", "l"].contains(clause[next + 1])
    default: return true
    }
  }

  /// "je suis une fille de 15 ans", "une ado de seize ans ici".
  private static func described(_ clause: AgeClause, at index: Int) -> Int? {
    guard ["je suis", "j suis", "chuis", "jsuis", "suis"].contains(where: { clause.has($0, at: index) })
    else { return nil }
    let start = index + (clause[index] == "je" || clause[index] == "j" ? 2 : 1)
    guard clause[start] == "un" || clause[start] == "une" else { return nil }
    for next in start + 1...start + 4 where young.contains(clause[next]) {
      var at = next + 1
      while young.contains(clause[at]) { at += 1 }
      if clause[at] == "age" || clause[at] == "agee" { at += 1 }
      guard clause[at] == "de", let (value, length) = AgeWords.number(in: clause, at: at + 1) else {
        continue
      }
      if value < 18, units.contains(clause[at + 1 + length]) { return value }
    }
    return nil
  }

  private static let young: Set = [
    "fille", "garcon", "ado", "adolescent", "adolescente", "lyceen", "lyceenne", "collegien", "collegienne",
    "eleve",
    "jeune", "gamin", "gamine", "mec", "meuf", "enfant", "mineur", "mineure", "maman",
  ]

  /// "je m’appelle Léa, 15 ans" within one clause: "je m appelle lea 15 ans".
  private static func named(_ clause: AgeClause, at index: Int) -> Int? {
    if clause.has("m appelle", at: index) {
      for next in index + 3...index + 5 {
        if let (value, length) = AgeWords.number(in: clause, at: next), value < 18,
          units.contains(clause[next + length])
        {
          return value
        }
      }
    }
    if clause.has("moi c est", at: index) {
      if let (value, length) = AgeWords.number(in: clause, at: index + 4), value < 18,
        units.contains(clause[index + 4 + length])
      {
        return value
      }
    }
    // "Léa, 15 ans": the name stood in the clause before.
    if index == 0, let (value, length) = AgeWords.number(in: clause, at: 0), value < 18,
      units.contains(clause[length])
    {
      let told = clause.before.joined(separator: " ")
      let isAlone = clause.words.count == length + 1
      if isAlone, told.contains("m appelle") || told.hasPrefix("moi c est") || told.hasSuffix("je precise") {
        return value
      }
    }
    return nil
  }

  /// "je suis mineure", "je ne suis pas encore majeur".
  private static func isMinor(_ clause: AgeClause, at index: Int) -> Bool {
    let starts = ["je suis", "j suis", "chuis", "jsuis", "je ne suis", "je n suis"]
    guard let start = starts.first(where: { clause.has($0, at: index) }) else { return false }
    var next = index + start.split(separator: " ").count
    if clause[next] == "pas" {
      next += 1
      while ["encore", "meme", "toujours"].contains(clause[next]) { next += 1 }
      return ["majeur", "majeure"].contains(clause[next])
    }
    while adverbs.contains(clause[next]) { next += 1 }
    guard ["mineur", "mineure"].contains(clause[next]) else { return false }
    return !["de", "en", "a", "au", "dans", "du"].contains(clause[next + 1])
  }

  /// Whether somebody else says it, or it is no matter of now: a memory, a wish, a game.
  private static func isFramed(_ clause: AgeClause, at index: Int) -> Bool {
    let near = Array(clause.words(before: index, 7))
    let told = near.joined(separator: " ")
    if told.hasSuffix("depuis que") || told.hasSuffix("comme si") { return true }
    if near.contains("depuis"), near.last == "que" { return true }
    let opinions: Set = [
      "croit", "croient", "croire", "pense", "pensent", "dirait", "impression", "imagine", "imaginons",
      "disons", "suppose",
      "supposons", "reve", "photo", "personnage", "roman", "scenario", "cru", "joue", "dise", "disait",
      "sketch", "replique",
      "chanson", "poeme", "nouvelle", "heroine", "heros", "narratrice", "narrateur", "quoted", "persuade",
      "persuadee",
    ]
    if near.contains(where: opinions.contains) { return true }
    if let last = near.lastIndex(where: {
      ["dit", "repond", "repete", "ecrit", "raconte", "crie"].contains($0)
    }) {
      let subject = near[..<last].suffix(3)
      let isOwn =
        subject.contains("je") || subject.contains("j") || subject.contains("jai") || subject.contains("ai")
        || subject.contains("l")
      if !isOwn { return true }
    }
    let after = clause.words.dropFirst(index).prefix(10).joined(separator: " ")
    return after.contains("sur cette photo") || after.contains("sur la photo")
      || after.contains("dans ma tete")
  }
}
