import Foundation

/// A day and an hour ahead, as people say it: "mardi à 18 h 30", "tomorrow at 6 pm".
struct MomentReader {
  let zone: String
  let moment: Date

  func read(_ plain: PlainAnswer, _ pending: ExerciseAnswer.Value?) -> ExerciseReading {
    let time = LocalTime(zone: zone)
    let (today, now) = (time.day(of: moment), time.minute(of: moment))
    var text = NightText(plain)
    let clocks = text.takeClocks()
    guard clocks.count <= 1, clocks.first != -1 else { return .unclear }
    let part = Self.partOfDay(plain)
    guard let minute = clocks.first ?? part?.minute else { return .unclear }
    // "Demain 18 h": certain; an hour that was only meant by "ce soir" is put back as a question.
    let isCertain = clocks.first != nil
    let spoken = clocks.first.map { clock in
      // "À 6 heures ce soir", "tonight at 6".
      part?.isLate == true && clock < 720 && clock >= 60 ? clock + 720 : clock
    }
    let hour = spoken ?? minute
    switch day(plain, today: today, now: now, hour: hour) {
    case .told(let day): return .value(.moment(day: day, minute: hour), isCertain: isCertain)
    case .meant(let day): return .value(.moment(day: day, minute: hour), isCertain: false)
    case .unclear: return .unclear
    }
  }

  /// An hour of the day alone: "23 h", "à dix heures du soir".
  static func clock(_ plain: PlainAnswer) -> ExerciseReading {
    var text = NightText(plain)
    let clocks = text.takeClocks()
    if clocks.count == 1, clocks[0] >= 0, !text.hasNumber {
      return .value(.clock(clocks[0]), isCertain: true)
    }
    // "22 heures" alone is a length to the reader of nights; here only an hour is asked for.
    if let match = plain.counted.wholeMatch(
      of: #/(?:a |vers |at )?(\d{1,2}) ?(?:h|heures?|o'clock)(?: (\d{2}))?/#),
      let hour = Int(match.output.1), (0...24).contains(hour)
    {
      let minute = match.output.2.flatMap { Int($0) } ?? 0
      return minute < 60
        ? .value(.clock((hour * 60 + minute) % SleepTimes.day), isCertain: hour >= 5) : .unclear
    }
    return .unclear
  }

  private enum Day {
    case told(Int)
    case meant(Int)
    case unclear
  }

  private func day(_ plain: PlainAnswer, today: Int, now: Int, hour: Int) -> Day {
    let said = plain.counted
    if said.contains(#/\b(?:apres demain|day after tomorrow)\b/#) { return .told(today + 2) }
    if said.contains(#/\b(?:demain|tomorrow)\b/#) { return .told(today + 1) }
    if said.contains(
      #/\b(?:aujourd'hui|today|ce soir|tonight|this (?:evening|afternoon|morning)|cet apres midi|ce matin|ce midi|tout a l'heure)\b/#
    ) {
      return .told(today)
    }
    if let match = said.firstMatch(of: #/\b(?:dans|in) (\d{1,2}) (?:jours?|days?)\b/#),
      let days = Int(match.output.1)
    {
      return .told(today + days)
    }
    let named = Self.weekdays.filter { plain.holds($0.key) || plain.holds($0.key + " prochain") }
    if named.count > 1 { return .unclear }
    if let weekday = named.first?.value {
      let ahead = (weekday - CivilDay(number: Int32(clamping: today)).weekday + 7) % 7
      if ahead == 0 { return hour > now ? .meant(today) : .told(today + 7) }
      return .told(today + ahead)
    }
    if let match = said.firstMatch(of: #/\b(?:le|the) (\d{1,2})(?:er|st|nd|rd|th)?(?: ([a-z]+))?\b/#),
      let number = Int(match.output.1),
      let day = Self.day(number, month: match.output.2.map(String.init), after: today)
    {
      return .meant(day)
    }
    return .meant(hour > now ? today : today + 1)
  }

  /// The next day with this number, and this month where one is named.
  private static func day(_ number: Int, month: String?, after today: Int) -> Int? {
    (0...366).lazy.map { today + $0 }.first { candidate in
      let civil = CivilDay(number: Int32(clamping: candidate)).civil
      guard civil.day == number else { return false }
      guard let month, let index = months.firstIndex(where: { $0.contains(month) }) else { return true }
      return civil.month == index + 1
    }
  }

  private static func partOfDay(_ plain: PlainAnswer) -> (minute: Int, isLate: Bool)? {
    for (phrase, minute, isLate) in parts where plain.holds(phrase) { return (minute, isLate) }
    return nil
  }

  private static let parts: [(String, Int, Bool)] = [
    ("soir", 1_140, true), ("soiree", 1_140, true), ("evening", 1_140, true), ("tonight", 1_140, true),
    ("apres midi", 900, true), ("afternoon", 900, true), ("matin", 540, false), ("morning", 540, false),
    ("matinee", 540, false),
  ]

  private static let weekdays: [String: Int] = [
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
  ]

  private static let months: [[String]] = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"],
    ["juin", "june"], ["juillet", "july"], ["aout", "august"], ["septembre", "september"],
    ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
  ]
}
