/// A day that a clause names, reckoned from the day it was said: "mardi prochain", "le 12 mars", "on Tuesday", "in three
/// weeks", "il y a deux ans".
struct SpokenDay: Sendable, Equatable {
  let days: DayRange
  /// The words that name it.
  let span: ClosedRange<Int>
  /// One day, and not a week, a month or a year.
  var isExact: Bool { days.first == days.last }

  /// The days a clause names, in its order.
  static func all(in clause: SpokenClause, said today: CivilDay) -> [SpokenDay] {
    let reading = Reading(words: clause.folded, today: today, tense: SpokenTense.of(clause))
    var found: [SpokenDay] = []
    var place = 0
    while place < clause.words.count {
      if let day = reading.day(at: place) {
        found.append(day)
        place = day.span.upperBound + 1
      } else {
        place += 1
      }
    }
    return found
  }

  private struct Reading {
    let words: [String]
    let today: CivilDay
    let tense: SpokenTense

    func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

    func day(at place: Int) -> SpokenDay? {
      near(place) ?? dated(place) ?? weekday(place) ?? counted(place) ?? span(place) ?? month(place)
    }

    private func on(_ offset: Int32, _ span: ClosedRange<Int>) -> SpokenDay {
      SpokenDay(days: DayRange(CivilDay(number: today.number + offset)), span: span)
    }

    // MARK: Tomorrow, yesterday

    private func near(_ place: Int) -> SpokenDay? {
      switch word(place) {
      case "demain", "tomorrow", "tmrw", "tomoz", "2moro": return on(1, place...place)
      case "apres-demain", "surlendemain": return on(2, place...place)
      case "hier", "yesterday": return on(-1, place...place)
      case "avant-hier": return on(-2, place...place)
      case "apres" where word(place + 1) == "demain": return on(2, place...(place + 1))
      case "avant" where word(place + 1) == "hier": return on(-2, place...(place + 1))
      case "aujourd" where word(place + 1) == "hui": return on(0, place...(place + 1))
      case "aujourdhui", "today", "tonight": return on(0, place...place)
      case "day" where word(place + 1) == "after" && word(place + 2) == "tomorrow":
        return on(2, place...(place + 2))
      default: return nil
      }
    }

    // MARK: The 12th of March

    /// "12 mars 2026", "1er mai", "March 12th", "the 9th of June".
    private func dated(_ place: Int) -> SpokenDay? {
      if let day = number(word(place)) {
        let of = word(place + 1) == "of" || word(place + 1) == "de" ? 1 : 0
        if let month = DateWords.months[word(place + 1 + of)] {
          return exact(day, month, yearAt: place + 2 + of, from: place)
        }
      }
      if let month = DateWords.months[word(place)], let day = number(word(place + 1)), day <= 31 {
        return exact(day, month, yearAt: place + 2, from: place)
      }
      // "the 21st", "le 12": of this month or the one that fits.
      let before = word(place - 1)
      if let day = ordinal(word(place)) ?? (before == "le" ? Int(word(place)) : nil), (1...31).contains(day),
        before == "the" || before == "le" || before == "till" || before == "on",
        !Self.counts.contains(word(place + 1))
      {
        return dayOfMonth(day, place)
      }
      return nil
    }

    /// What follows a number that is no day: "le 12 personnes".
    private static let counts: Set<String> = [
      "personnes", "people", "fois", "times", "heures", "floor", "grade",
    ]

    private func exact(_ day: Int, _ month: Int, yearAt: Int, from place: Int) -> SpokenDay? {
      guard (1...31).contains(day) else { return nil }
      if let year = Int(word(yearAt)), (1900...2100).contains(year) {
        return SpokenDay(
          days: DayRange(CivilDay(year: year, month: month, day: day)), span: place...yearAt)
      }
      let year = today.civil.year
      let candidates = [year - 1, year, year + 1].map { CivilDay(year: $0, month: month, day: day) }
      return SpokenDay(days: DayRange(best(candidates)), span: place...(yearAt - 1))
    }

    private func dayOfMonth(_ day: Int, _ place: Int) -> SpokenDay? {
      let (year, month, _) = today.civil
      let candidates = (-1...1).map { offset -> CivilDay in
        let months = year * 12 + month - 1 + offset
        return CivilDay(year: months / 12, month: months % 12 + 1, day: day)
      }
      return SpokenDay(days: DayRange(best(candidates)), span: place...place)
    }

    /// Of several readings the nearest; what lies behind counts as three times as far, unless the words tell of
    /// what was: then what lies ahead counts double, for one clause may hold both.
    private func best(_ candidates: [CivilDay]) -> CivilDay {
      func distance(_ day: CivilDay) -> Int32 {
        let days = day.number - today.number
        if days >= 0 { return tense == .past ? 2 * days : days }
        return tense == .past ? -days : -3 * days
      }
      return candidates.min { distance($0) < distance($1) } ?? today
    }

    // MARK: On Tuesday

    private static let nextWords: Set<String> = [
      "prochain", "prochaine", "next", "pro", "proch", "vient", "coming",
    ]
    private static let lastWords: Set<String> = DateWords.past.union(["passe", "derniere"])

    private func weekday(_ place: Int) -> SpokenDay? {
      guard let weekday = Self.weekdays[word(place)] else { return nil }
      let before = word(place - 1)
      let after = word(place + 1)
      // "le mardi", "on Tuesdays", "tous les mardis": a habit, no day.
      if before == "les" || before == "every" || before == "chaque" || before == "each" || before == "sundays"
      {
        return nil
      }
      if before == "le", tense != .past, number(after) == nil { return nil }
      let ahead = Int32((weekday - today.weekday + 7) % 7)
      let back = Int32((today.weekday - weekday + 7) % 7)
      if before == "from", word(place - 2) == "week" {
        return on((ahead == 0 ? 7 : ahead) + 7, (place - 2)...place)
      }
      if let day = number(after), (1...31).contains(day), DateWords.months[word(place + 2)] != nil {
        // "mercredi 11 mars": the date says it better.
        return dated(place + 1).map { SpokenDay(days: $0.days, span: place...$0.span.upperBound) }
      }
      if before != "from", let day = number(after), (1...31).contains(day),
        let found = dayOfMonth(day, place + 1),
        found.days.first.weekday == weekday
      {
        return SpokenDay(days: found.days, span: place...(place + 1))
      }
      let isNext = Self.nextWords.contains(before) || Self.nextWords.contains(after) || after == "qui"
      let isLast = Self.lastWords.contains(before) || Self.lastWords.contains(after)
      let end = Self.nextWords.contains(after) || Self.lastWords.contains(after) ? place + 1 : place
      if isLast { return on(-(back == 0 ? 7 : back), place...end) }
      if isNext { return on(ahead == 0 ? 7 : ahead, place...end) }
      switch tense {
      case .past: return on(-back, place...end)
      case .future, .open: return on(ahead == 0 ? 7 : ahead, place...end)
      }
    }

    private static let weekdays: [String: Int] = DateWords.weekdays.merging(
      [
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
        "sun": 6,
      ].filter { $0.key != "mon" && $0.key != "sun" }
    ) { known, _ in known }

    // MARK: In three weeks, two years ago

    private func counted(_ place: Int) -> SpokenDay? {
      let start = word(place)
      if start == "dans" || start == "in" || start == "d-ici",
        let times = SpokenNumber.value(word(place + 1)), let unit = Self.units[word(place + 2)], times < 400
      {
        // "quinze jours" are two weeks.
        let days = Int32(times) * unit == 15 && start == "dans" ? 14 : Int32(times) * unit
        return around(days, unit, place...(place + 2))
      }
      if let times = SpokenNumber.value(start), let unit = Self.units[word(place + 1)], times < 200 {
        if word(place + 2) == "ago" { return around(-Int32(times) * unit, unit, place...(place + 2)) }
        if word(place - 1) == "a", word(place - 2) == "y" {
          return around(-Int32(times) * unit, unit, max(0, place - 3)...(place + 1))
        }
        if start == "a", word(place + 2) == "from" { return nil }
      }
      return nil
    }

    private static let units: [String: Int32] = DateWords.units.filter { $0.value > 0 }

    /// A count of days is exact, one of weeks within three days, of months a fortnight, of years half of one.
    private func around(_ days: Int32, _ unit: Int32, _ span: ClosedRange<Int>) -> SpokenDay {
      let slack: Int32 = unit == 1 ? 0 : unit == 7 ? 3 : unit < 100 ? 15 : 182
      let middle = today.number + days
      return SpokenDay(
        days: DayRange(CivilDay(number: middle - slack), CivilDay(number: middle + slack)), span: span)
    }

    // MARK: Next week, this weekend, in March

    private func span(_ place: Int) -> SpokenDay? {
      let monday = today.number - Int32(today.weekday)
      func week(_ weeks: Int32, _ span: ClosedRange<Int>) -> SpokenDay {
        let first = monday + 7 * weeks
        return SpokenDay(
          days: DayRange(CivilDay(number: first), CivilDay(number: first + 6)), span: span)
      }
      let next = word(place + 1)
      switch word(place) {
      case "semaine" where Self.nextWords.contains(next): return week(1, place...(place + 1))
      case "semaine" where Self.lastWords.contains(next): return week(-1, place...(place + 1))
      case "next" where next == "week": return week(1, place...(place + 1))
      case "last" where next == "week": return week(-1, place...(place + 1))
      case "weekend", "week-end", "wkend":
        // "Le week-end de la Toussaint" is another one.
        guard !["de", "d", "du", "of"].contains(next) else { return nil }
        guard ["ce", "this", "le", "the", "next"].contains(word(place - 1)) || Self.nextWords.contains(next)
        else { return nil }
        let saturday =
          monday + 5 + (tense == .past && today.weekday < 5 && word(place - 1) != "this" ? -7 : 0)
        return SpokenDay(
          days: DayRange(CivilDay(number: saturday), CivilDay(number: saturday + 1)), span: place...place)
      case "mois" where Self.nextWords.contains(next): return wholeMonth(1, place...(place + 1))
      case "next" where next == "month": return wholeMonth(1, place...(place + 1))
      default: return nil
      }
    }

    private func month(_ place: Int) -> SpokenDay? {
      guard let month = DateWords.months[word(place)] else { return nil }
      let before = word(place - 1)
      guard
        ["en", "in", "debut", "fin", "mi", "early", "late", "until", "depuis", "since", "next", "last"]
          .contains(before)
      else { return nil }
      if let year = Int(word(place + 1)), (1900...2100).contains(year) {
        return wholeMonth(of: CivilDay(year: year, month: month, day: 15), place...(place + 1))
      }
      let year = today.civil.year
      let candidates = [year - 1, year, year + 1].map { CivilDay(year: $0, month: month, day: 15) }
      let middle =
        before == "last" || before == "since" || before == "depuis"
        ? candidates.filter { $0 <= today }.max() ?? today : best(candidates)
      return wholeMonth(of: middle, place...place)
    }

    private func wholeMonth(_ offset: Int, _ span: ClosedRange<Int>) -> SpokenDay {
      let (year, month, _) = today.civil
      let months = year * 12 + month - 1 + offset
      return wholeMonth(of: CivilDay(year: months / 12, month: months % 12 + 1, day: 1), span)
    }

    private func wholeMonth(of day: CivilDay, _ span: ClosedRange<Int>) -> SpokenDay {
      let (year, month, _) = day.civil
      let first = CivilDay(year: year, month: month, day: 1)
      let next = CivilDay(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
      return SpokenDay(days: DayRange(first, CivilDay(number: next.number - 1)), span: span)
    }

    // MARK: Numbers

    private func number(_ word: String) -> Int? { ordinal(word) ?? Int(word) ?? Self.spelt[word] }

    private func ordinal(_ word: String) -> Int? {
      if word == "1er" || word == "premier" { return 1 }
      guard let end = ["st", "nd", "rd", "th"].first(where: word.hasSuffix) else { return Self.spelt[word] }
      return Int(word.dropLast(end.count))
    }

    private static let spelt: [String: Int] = [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
      "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
      "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
      "twentieth": 20,
      "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25,
    ]
  }
}

/// Whether a clause tells of what was or of what is to come, as far as its words show.
enum SpokenTense: Sendable, Equatable {
  case past, future, open

  static func of(_ clause: SpokenClause) -> SpokenTense {
    var past = 0
    var future = 0
    for (place, word) in clause.words.enumerated() {
      let folded = word.folded
      if pastWords.contains(folded) { past += 1 }
      if futureWords.contains(folded) { future += 1 }
      let written = clause.text[word.range]
      if written.hasSuffix("é") || written.hasSuffix("ée") || written.hasSuffix("és")
        || folded.hasSuffix("ee")
        || participles.contains(folded),
        place > 0,
        auxiliaries.contains(clause.words[place - 1].folded)
          || (place > 1 && auxiliaries.contains(clause.words[place - 2].folded))
      {
        past += 1
      }
      if folded.utf8.count > 4, folded.hasSuffix("ed"), !notPast.contains(folded) { past += 1 }
      if folded.utf8.count > 4,
        ["rai", "ras", "rons", "rez", "ront"].contains(where: folded.hasSuffix) || futureThird(folded)
      {
        future += 1
      }
      if folded.utf8.count > 4, folded.hasSuffix("ait") || folded.hasSuffix("aient") { past += 1 }
    }
    return past > future ? .past : future > past ? .future : .open
  }

  private static func futureThird(_ word: String) -> Bool {
    word.hasSuffix("era") || word.hasSuffix("ira") || word == "sera" || word == "aura" || word == "fera"
  }

  private static let pastWords: Set<String> = [
    "was", "were", "went", "had", "did", "ago", "got", "done", "finished", "fini", "finis", "finie", "revu",
    "sortis", "came", "said", "told", "saw", "took", "wis", "gave",
    "hier", "dernier", "derniere", "etait", "avait", "jetais", "javais", "yesterday", "been", "rang", "etais",
  ]
  private static let futureWords: Set<String> = [
    "will", "ll", "gonna", "going", "next", "tomorrow", "demain", "prochain", "prochaine", "vais", "va",
    "vont",
    "allons", "wants", "booked", "postponed", "repousse", "reporte", "bientot", "soon", "starts", "commence",
    "doit",
    "dois", "shall", "coming", "pushed", "gets", "prepare", "sera", "seront", "aura", "fera", "ira",
  ]
  private static let auxiliaries: Set<String> = [
    "ai", "as", "a", "avons", "avez", "ont", "suis", "es", "est", "sommes", "etes", "sont", "jai", "ete",
    "on", "ma",
    "m", "l", "la", "s", "sest", "lont", "t",
  ]
  private static let participles: Set<String> = [
    "eu", "fait", "pris", "vu", "mis", "dit", "recu", "vendu", "rendu", "perdu", "venu", "venue", "descendu",
    "parti",
    "partie", "sorti", "fini", "reussi", "mort", "morte", "ouvert", "ecrit", "appris", "signe", "revu", "lu",
    "su", "pu",
    "cru", "tenu", "obtenu", "attendu", "entendu", "dormi", "choisi", "senti", "servi", "suivi", "compris",
    "conduit",
    "offert", "couru", "partis", "sortis", "venus", "passe", "appele", "trouve", "arrive", "emmenage",
    "visite",
  ]
  private static let notPast: Set<String> = [
    "tired", "indeed", "speed", "sacred", "hundred", "naked", "supposed",
  ]
}
