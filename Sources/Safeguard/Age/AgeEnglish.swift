/// A stated age under 18, in English.
enum AgeEnglish {
  static func minor(in clause: AgeClause) -> AgeStatement? {
    for index in clause.words.indices {
      if let years = years(in: clause, at: index), !isFramed(clause, at: index) {
        return AgeStatement(years: years)
      }
      if isMinor(clause, at: index), !isFramed(clause, at: index) { return AgeStatement(years: nil) }
    }
    return nil
  }

  private static func years(in clause: AgeClause, at index: Int) -> Int? {
    for (opening, most) in openings where clause.has(opening, at: index) {
      var next = index + opening.split(separator: " ").count
      var limit = most
      while adverbs.contains(clause[next]) {
        if soon.contains(clause[next]) { limit = 18 }
        next += 1
      }
      if let years = glued(clause[next]), years <= limit { return years }
      guard let (value, length) = AgeWords.number(in: clause, at: next), value <= limit else { continue }
      if isAge(clause, at: next + length) { return value }
    }
    return turned(clause, at: index) ?? labelled(clause, at: index)
  }

  /// How a statement opens, and the highest number that still makes a minor after it.
  private static let openings: [(String, Int)] = [
    ("i am", 17), ("i m", 17), ("im", 17), ("i am a", 17), ("i m a", 17), ("im a", 17), ("i am an", 17),
    ("i m an", 17),
    ("im an", 17), ("i turn", 18), ("i ll be", 18), ("ill be", 18), ("i will be", 18), ("i m turning", 18),
    ("im turning", 18),
    ("i am turning", 18), ("i m about to turn", 18), ("im about to turn", 18), ("i m gonna be", 18),
    ("im gonna be", 18),
    ("my age is", 17), ("i just turned", 17), ("i ve just turned", 17), ("i m not even", 18),
    ("im not even", 18),
    ("i m not", 18), ("i am not", 18), ("im not", 18), ("i haven t turned", 18), ("i m under", 18),
    ("im under", 18),
    ("i am under", 18), ("until i m", 18), ("till i m", 18), ("until im", 18), ("when i turn", 18),
    ("until i turn", 18),
    ("i don t turn", 18), ("im still", 17), ("me", 0),
  ].filter { $0.1 > 0 }

  private static let adverbs: Set = [
    "only", "just", "still", "almost", "nearly", "about", "to", "be", "barely", "actually", "currently",
    "literally", "like",
    "yet", "even", "really", "already", "female", "male", "a", "girl", "boy",
  ]
  private static let soon: Set = ["almost", "nearly", "about", "yet"]

  /// "16f", "15yo".
  private static func glued(_ word: String) -> Int? {
    guard let match = word.wholeMatch(of: #/(\d{1,2})(f|yo|yrs|y)/#), let years = Int(match.output.1),
      (8...17).contains(years)
    else { return nil }
    return years
  }

  /// Whether what follows the number leaves it an age: not minutes, pounds, years without drink.
  private static func isAge(_ clause: AgeClause, at index: Int) -> Bool {
    let next = clause[index]
    if next.isEmpty { return true }
    if ["years", "year", "yrs", "yr", "y"].contains(next) {
      return ["old", "olds", "o"].contains(clause[index + 1]) || (clause[index + 1].isEmpty && next != "year")
    }
    if next == "yo" { return true }
    if next == "to" || next == "out" || next == "of" || next == "in" { return isInSchool(clause, at: index) }
    if spans.contains(next) { return false }
    // "im 15 pills in": a plural makes it a number of things.
    if next.count > 3, next.hasSuffix("s"), !plain.contains(next) { return false }
    return true
  }

  /// "15 in 10th grade", "16 in june" is an age; "10 in a row", "15 in this photo" is none.
  private static func isInSchool(_ clause: AgeClause, at index: Int) -> Bool {
    guard clause[index] == "in" else { return false }
    let after = clause[index + 1]
    return [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december", "school", "high", "a", "two", "three", "grade", "year", "the", "6th", "7th", "8th", "9th",
      "10th", "11th",
      "12th", "secondary", "sixth", "my",
    ].contains(after)
      && !["row", "photo", "picture", "video", "dream", "story", "game"].contains(clause[index + 2])
  }

  private static let spans: Set = [
    "minutes", "minute", "min", "mins", "hours", "hour", "hrs", "weeks", "week", "wks", "months", "month",
    "days", "day",
    "pounds", "lbs", "lb", "kg", "kilos", "stone", "percent", "miles", "mile", "km", "feet", "foot", "ft",
    "inches", "points",
    "times", "steps", "pages", "chapters", "th", "st", "short", "away", "late", "behind", "ahead", "hundred",
    "thousand",
    "grand", "k", "pm", "am", "down", "up", "people", "deep", "euros", "dollars", "quid", "reps", "sets",
    "rounds", "over",
    "under", "weeks pregnant", "per", "x", "or", "floors", "cm", "off", "from", "anymore", "again", "inside",
    "at",
  ]
  private static let plain: Set = [
    "plus", "this", "does", "parents", "thats", "yes", "always", "guess", "its", "was", "mums",
  ]

  /// "I turned 16 last week"; without a near day it may be long ago.
  private static func turned(_ clause: AgeClause, at index: Int) -> Int? {
    guard clause.has("i turned", at: index), let (value, length) = AgeWords.number(in: clause, at: index + 2),
      value < 18
    else { return nil }
    let after = clause.words.dropFirst(index + 2 + length).prefix(3).joined(separator: " ")
    let near = [
      "yesterday", "today", "last week", "last month", "this week", "this month", "on monday", "on friday",
      "a week ago", "a month ago", "two weeks ago", "two days ago", "on sunday", "on saturday",
      "this morning",
    ]
    return near.contains(where: after.hasPrefix) ? value : nil
  }

  /// "16f here", "age 15", "15 year old girl here".
  private static func labelled(_ clause: AgeClause, at index: Int) -> Int? {
    if let years = glued(clause[index]), clause[index + 1] == "here" { return years }
    guard index == 0 else { return nil }
    if let years = glued(clause[0]), clause.before.isEmpty { return years }
    if clause[0] == "age", let (value, length) = AgeWords.number(in: clause, at: 1), value < 18,
      clause[1 + length].isEmpty
    {
      return value
    }
    guard let (value, length) = AgeWords.number(in: clause, at: 0), value < 18 else { return nil }
    if clause.before == ["age"], clause.words.count == length { return value }
    let rest = clause.words.dropFirst(length).joined(separator: " ")
    return rest.wholeMatch(of: #/(f|m|female|male|year old \w+|yo( \w+)?|years old) here/#) != nil
      ? value : nil
  }

  /// "I’m a minor", "I’m underage", "I’m not an adult yet".
  private static func isMinor(_ clause: AgeClause, at index: Int) -> Bool {
    guard let start = ["i am", "i m", "im"].first(where: { clause.has($0, at: index) }) else { return false }
    var next = index + start.split(separator: " ").count
    while ["still", "only", "just", "actually", "technically", "legally"].contains(clause[next]) { next += 1 }
    if clause[next] == "underage" || clause.has("under age", at: next) { return true }
    if clause.has("not an adult", at: next) || clause.has("not legally an adult", at: next) {
      return clause.contains("yet") || clause[next + 3].isEmpty
    }
    guard clause.has("a minor", at: next) else { return false }
    return ["", "and", "so", "but", "btw", "still", "lol", "if", "who", "because"].contains(clause[next + 2])
  }

  /// Whether somebody else says it, or it is no matter of now.
  private static func isFramed(_ clause: AgeClause, at index: Int) -> Bool {
    let near = Array(clause.words(before: index, 7))
    let told = " " + near.joined(separator: " ")
    if near.last == "though" || (near.last == "like" && near.count > 1) || told.hasSuffix(" as if") {
      return true
    }
    if near.suffix(2).contains(where: ["says", "goes", "writes", "wrote", "swears"].contains) { return true }
    let frames: Set = [
      "thinks", "think", "thought", "pretend", "pretending", "imagine", "dream", "dreamt", "photo", "picture",
      "character",
      "story", "novel", "song", "poem", "scene", "quoted", "acts", "acting", "believes",
      "assume", "assumes", "suppose", "roleplay", "script", "narrator", "heroine", "line", "lyrics",
      "assumed",
    ]
    if told.contains(" in my head") || told.contains(" at heart") { return true }
    if near.contains(where: frames.contains) { return told.hasSuffix(" i think") ? false : true }
    if let last = near.lastIndex(where: { $0 == "said" || $0 == "told" }) {
      let subject = near[..<last].suffix(3)
      if !subject.contains("i"), !subject.contains("ive") { return true }
    }
    let after = clause.words.dropFirst(index).prefix(12).joined(separator: " ")
    return [
      "in this photo", "in that photo", "in the photo", "in this picture", "in my head", "at heart",
      "in my dream",
      "in this video", "in dog years",
    ].contains(where: after.contains)
  }
}
