import Foundation

/// A date written for people or for machines, taken apart into numbers and words; read by what they can be.
struct DateText {
  private enum Piece {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hour = 0
  private var minute = 0
  private var second = 0.0
  private var zoneSeconds = 0
  private var hasTime = false

  init(_ text: String) {
    read(Self.pieces(of: text))
  }

  var date: Date? {
    guard let year, let month, let day, (1990...2100).contains(year), (1...12).contains(month),
      (1...31).contains(day), (0...24).contains(hour), (0...59).contains(minute), (0..<61).contains(second)
    else { return nil }
    let midnight = ImportedDate.midnight(year: year, month: month, day: day)
    return ImportedDate.plausible(midnight + Double(hour * 3600 + minute * 60 - zoneSeconds) + second)
  }

  /// A line that is nothing but a date with its time of day.
  static func moment(_ line: String) -> Date? {
    guard line.utf8.count <= 60, line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let pieces = pieces(of: line)
    guard pieces.count <= 16 else { return nil }
    var text = DateText("")
    text.read(pieces)
    return text.hasTime ? text.date : nil
  }

  private mutating func read(_ pieces: [Piece]) {
    var index = 0
    func piece(_ at: Int) -> Piece? { at < pieces.count ? pieces[at] : nil }
    while let now = piece(index) {
      index += 1
      switch now {
      case .mark(let mark):
        guard hasTime, mark == "+" || mark == "-" || mark == "−" else { continue }
        if case .number(let number, let digits)? = piece(index) {
          index += 1
          var hours = number
          var minutes = 0
          if digits > 2 { (hours, minutes) = (number / 100, number % 100) }
          if case .mark(":")? = piece(index), case .number(let more, _)? = piece(index + 1) {
            minutes = more
            index += 2
          }
          guard hours <= 15, minutes < 60 else { continue }
          zoneSeconds = (mark == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
        }
      case .word(let word):
        switch word {
        // Also "a. m."
        case "am", "a": if hour == 12 { hour = 0 }
        case "pm", "p": if hasTime, hour < 12 { hour += 12 }
        default:
          if hasTime, let zone = Self.zones[word] { zoneSeconds = zone }
          // The last one: "mar. 8 juin" begins with a day of the week.
          if !hasTime, let found = Self.month(word) { month = found }
        }
      case .number(let number, let digits):
        if isTime(pieces, index), !hasTime {
          hasTime = true
          index = time(pieces, hour: number, index)
        } else if year == nil, digits == 4 {
          year = number
          // Year first: month and day follow.
          if case .mark(let mark)? = piece(index), Self.dividers.contains(mark),
            case .number(let next, 1...2)? = piece(index + 1), case .mark(mark)? = piece(index + 2),
            case .number(let last, 1...2)? = piece(index + 3)
          {
            (month, day) = (next, last)
            index += 4
          }
        } else if day == nil, digits <= 2, case .mark(".")? = piece(index),
          case .number(let next, 1...2)? = piece(index + 1), case .mark(".")? = piece(index + 2)
        {
          // Divided by full stops the day stands first. By strokes, at the end, it is anybody's guess.
          (day, month) = (number, next)
          index += 2
        } else if day == nil, digits <= 2 {
          day = number
        }
      }
    }
  }

  /// Whether the number before `index` is an hour.
  private func isTime(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    switch pieces[index] {
    case .mark(":"), .word("h"), .word("am"), .word("pm"): return true
    default: return false
    }
  }

  /// - Parameter index: Of the piece behind the hour.
  /// - Returns: The index behind the time.
  private mutating func time(_ pieces: [Piece], hour: Int, _ index: Int) -> Int {
    self.hour = hour
    var at = index
    func number(_ at: Int) -> Int? {
      if at < pieces.count, case .number(let number, _) = pieces[at] { number } else { nil }
    }
    func isUnit(_ at: Int, _ marks: Character...) -> Bool {
      guard at < pieces.count else { return false }
      switch pieces[at] {
      case .mark(let mark): return marks.contains(mark)
      case .word(let word): return ["h", "m", "min", "s", "ms"].contains(word)
      case .number: return false
      }
    }
    guard isUnit(at, ":"), let minutes = number(at + 1) else { return at }
    minute = minutes
    at += 2
    guard isUnit(at, ":"), let seconds = number(at + 1) else { return at }
    second = Double(seconds)
    at += 2
    // A fraction: as many digits as there are; or milliseconds with their unit.
    if isUnit(at, ".", ","), at + 1 < pieces.count, case .number(let part, let digits) = pieces[at + 1],
      digits <= 9
    {
      let isMilliseconds = if case .word = pieces[at] { true } else { false }
      var scale = 1.0
      for _ in 0..<(isMilliseconds ? 3 : digits) { scale *= 10 }
      second += Double(part) / scale
      at += 2
    }
    return at
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        // Nine digits are a fraction of a second at most, and fit any `Int`.
        pieces.append(.number(Int(digits.prefix(9)) ?? 0, digits: min(digits.count, 9)))
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(letters.count)
        // 2025年6月8日
        if letters == "年" || letters == "月" {
          pieces.append(.mark("-"))
          continue
        }
        // "T" between date and time says nothing.
        let word = letters.lowercased().folding(options: .diacriticInsensitive, locale: nil)
        if word != "t" { pieces.append(.word(word)) }
      } else {
        rest = rest.dropFirst()
        if !first.isWhitespace, first != "@" { pieces.append(.mark(first)) }
      }
    }
    return pieces
  }

  /// Between year, month and day where the year stands first.
  private static let dividers: Set<Character> = ["-", "/", "."]

  /// Months as they begin in French, English, German, Spanish, Italian, Portuguese and Dutch; "juin" and "juil" before
  /// "jui" could be either.
  private static let months: [(start: String, number: Int)] = [
    ("jan", 1), ("ene", 1), ("gen", 1), ("fev", 2), ("feb", 2), ("mar", 3), ("mrt", 3), ("maa", 3),
    ("avr", 4), ("apr", 4), ("abr", 4), ("mai", 5), ("may", 5), ("mag", 5), ("mei", 5), ("juin", 6),
    ("jun", 6), ("giu", 6), ("juil", 7), ("jul", 7), ("lug", 7), ("aou", 8), ("aug", 8), ("ago", 8),
    ("sep", 9), ("set", 9), ("oct", 10), ("okt", 10), ("ott", 10), ("out", 10), ("nov", 11), ("dec", 12),
    ("dez", 12), ("dic", 12),
  ]

  private static func month(_ word: String) -> Int? {
    months.first { word.hasPrefix($0.start) }?.number
  }

  /// Seconds east of Greenwich of the names that occur; others are read as UTC.
  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "bst": 3600, "cet": 3600, "cest": 7200, "mez": 3600, "mesz": 7200,
    "est": -18000, "edt": -14400, "cst": -21600, "cdt": -18000, "mst": -25200, "mdt": -21600, "pst": -28800,
    "pdt": -25200, "wet": 0, "west": 3600, "eet": 7200, "eest": 10800, "msk": 10800, "jst": 32400,
    "kst": 32400,
    "wat": 3600, "cat": 7200, "eat": 10800, "ist": 19800,
    // French ones of Canada.
    "hnt": -12600, "hat": -9000, "hna": -14400, "haa": -10800, "hne": -18000, "hae": -14400, "hnc": -21600,
    "hac": -18000, "hnr": -25200, "har": -21600, "hnp": -28800, "hap": -25200,
    "aest": 36000, "aedt": 39600, "nzst": 43200, "nzdt": 46800, "brt": -10800,
  ]
}
