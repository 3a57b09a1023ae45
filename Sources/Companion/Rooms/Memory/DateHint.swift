/// Days that a question names, in French and English: `en mars`, `in March 2023`, `mardi dernier`,
/// `last Tuesday`, `hier`, `three weeks ago`, `l’année dernière`.
struct DateHint: Sendable, Equatable {
  /// Any of these days is meant.
  private(set) var ranges: [ClosedRange<CivilDay>] = []
  /// Any of these months is meant, whatever the year.
  private(set) var months: Set<Int> = []

  var isEmpty: Bool { ranges.isEmpty && months.isEmpty }

  func matches(_ day: CivilDay) -> Bool {
    ranges.contains { $0.contains(day) } || (!months.isEmpty && months.contains(day.civil.month))
  }

  /// - Parameter words: As `RecallTokenizer.words` gives them.
  init(_ words: [String], today: CivilDay) {
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let month = DateWords.months[word] {
        // "June 5, 2023": the day stands between month and year.
        let isDay = Int(next).map { (1...31).contains($0) } ?? false
        let year =
          isDay && index + 2 < words.count && Self.year(words[index + 2]) != nil ? words[index + 2] : next
        addMonth(month, word: word, before: before, next: year)
      } else if let year = Self.year(word), !Self.followsMonth(words, index) {
        add(CivilDay(year: year, month: 1, day: 1), CivilDay(year: year, month: 12, day: 31))
      } else if let weekday = DateWords.weekdays[word] {
        if DateWords.past.contains(before) || DateWords.past.contains(next) {
          let back = (today.weekday - weekday + 7) % 7
          addDays(ago: back == 0 ? 7 : back, today: today)
        }
      } else if word == "hier" || word == "yesterday" {
        addDays(ago: 1, today: today)
      } else if word == "avant", next == "hier" {
        addDays(ago: 2, today: today)
      } else if let unit = DateWords.units[word] {
        addUnit(unit, words: words, index: index, today: today)
      }
    }
  }

  private mutating func addMonth(_ month: Int, word: String, before: String, next: String) {
    if let year = Self.year(next) {
      let end =
        month == 12
        ? CivilDay(year: year + 1, month: 1, day: 1) : CivilDay(year: year, month: month + 1, day: 1)
      add(CivilDay(year: year, month: month, day: 1), CivilDay(number: end.number - 1))
    } else if !DateWords.alsoPlainWords.contains(word) || DateWords.beforeMonth.contains(before)
      || Int(before) != nil || DateWords.past.contains(next)
    {
      months.insert(month)
    }
  }

  /// `la semaine dernière`, `last month`, `il y a trois ans`, `three weeks ago`.
  private mutating func addUnit(_ unit: Int32, words: [String], index: Int, today: CivilDay) {
    let before = index > 0 ? words[index - 1] : ""
    let next = index + 1 < words.count ? words[index + 1] : ""
    let slack = unit == 1 ? 1 : unit / 2 + 1
    if DateWords.past.contains(before) || DateWords.past.contains(next) {
      add(CivilDay(number: today.number - unit - slack), CivilDay(number: today.number - 1))
    } else if let times = Int32(before) ?? DateWords.numbers[before],
      next == "ago" || (index >= 3 && words[index - 2] == "a" && words[index - 3] == "y"), times < 200
    {
      let middle = today.number - unit * times
      add(CivilDay(number: middle - slack), CivilDay(number: middle + slack))
    }
  }

  private mutating func addDays(ago: Int, today: CivilDay) {
    let day = CivilDay(number: today.number - Int32(ago))
    add(day, day)
  }

  private mutating func add(_ first: CivilDay, _ last: CivilDay) { ranges.append(first...last) }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else { return nil }
    return year
  }

  private static func followsMonth(_ words: [String], _ index: Int) -> Bool {
    [1, 2].contains { back in
      index >= back && DateWords.months[words[index - back]] != nil
        && (back == 1 || Int(words[index - 1]) != nil)
    }
  }
}

/// Words of time, both languages, folded.
enum DateWords {
  static let months: [String: Int] = {
    let names = [
      "janvier january jan", "fevrier february feb", "mars march", "avril april", "mai may", "juin june",
      "juillet july", "aout august", "septembre september sept", "octobre october oct",
      "novembre november nov",
      "decembre december dec",
    ]
    return table(names, from: 1)
  }()

  static let weekdays: [String: Int] = table(
    [
      "lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday",
      "samedi saturday", "dimanche sunday",
    ], from: 0)

  /// Months that are everyday words too.
  static let alsoPlainWords: Set<String> = ["may", "mars", "march", "mai"]
  static let beforeMonth: Set<String> = [
    "en", "de", "in", "of", "last", "since", "depuis", "mois", "this", "debut", "fin",
  ]
  static let past: Set<String> = [
    "last", "past", "previous", "dernier", "derniere", "derniers", "passe", "passee",
  ]

  /// Days in a unit.
  static let units: [String: Int32] = [
    "jour": 1, "jours": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7, "weeks": 7,
    "mois": 30,
    "month": 30, "months": 30, "an": 365, "ans": 365, "annee": 365, "annees": 365, "year": 365, "years": 365,
  ]

  static let numbers: [String: Int32] = [
    "un": 1, "une": 1, "a": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4,
    "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9,
    "dix": 10,
    "ten": 10, "quinze": 15,
  ]

  /// A turn that holds one of these may answer a when-question.
  static let ofTime: Set<String> = Set(months.keys).subtracting(alsoPlainWords).union(weekdays.keys).union(
    units.keys
  )
  .union([
    "hier", "demain", "aujourd", "yesterday", "tomorrow", "today", "tonight", "ago", "last", "next",
    "dernier",
    "derniere", "prochain", "prochaine", "matin", "soir", "morning", "evening", "weekend", "recently",
  ])

  private static func table(_ names: [String], from first: Int) -> [String: Int] {
    var table: [String: Int] = [:]
    for (offset, group) in names.enumerated() {
      for name in group.split(separator: " ") { table[String(name)] = first + offset }
    }
    return table
  }
}
