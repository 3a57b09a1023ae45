import Foundation

/// Finds what a reader would dial (R26).
enum PhoneShape {
  /// Digits of every phone-shaped token in `text`: seven digits or more in one run with the usual separators,
  /// or a short code where the words around speak of calling. Dates, years, amounts and durations are left out.
  static func numbers(in text: String) -> [String] {
    // Full-width digits are dialled like any others.
    let scalars = Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars)
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let run = Run(scalars, from: index)
      if run.isPhoneShaped { found.append(run.digits) }
      index = run.end
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Digits with at most two separators between them.
  private struct Run {
    let digits: String
    let end: Int
    private let scalars: [Unicode.Scalar]
    private let start: Int
    private let groups: [Int]
    private let separators: Set<Unicode.Scalar>

    init(_ scalars: [Unicode.Scalar], from start: Int) {
      var digits = ""
      var groups = [0]
      var separators: Set<Unicode.Scalar> = []
      var end = start
      var index = start
      while index < scalars.count {
        if isDigit(scalars[index]) {
          digits.unicodeScalars.append(scalars[index])
          groups[groups.count - 1] += 1
          index += 1
          end = index
          continue
        }
        let gap = scalars[index...].prefix(3).prefix { Self.separating.contains($0) }
        let next = index + gap.count
        guard !gap.isEmpty, gap.count <= 2, next < scalars.count, isDigit(scalars[next]) else { break }
        separators.formUnion(gap)
        groups.append(0)
        index = next
      }
      self.scalars = scalars
      self.start = start
      self.end = end
      self.digits = digits
      self.groups = groups
      self.separators = separators
    }

    var isPhoneShaped: Bool {
      if isDate || isDecimal { return false }
      let isInternational = start > 0 && scalars[start - 1] == "+"
      if isFollowedByUnit {
        // A unit explains a count, never what is there to be dialled: "01 23 45 67 89 jour et nuit".
        if digits.count < 3 { return false }
        return isInternational || speaksOfCalling || (digits.count >= 7 && !isAmount && groups.count > 1)
      }
      if digits.count >= 7 { return isInternational || !isAmount || speaksOfCalling }
      return digits.count >= 2 && !isYear && (speaksOfCalling || isSomebodyWhoAnswers || isFrenchShortCode)
    }

    private var isDate: Bool {
      groups == [2, 2, 4] || groups == [1, 2, 4] || groups == [4, 2, 2] || groups == [2, 1, 4]
        || (digits.count == 8 && groups == [4, 4] && digits.hasPrefix("20"))
    }

    private var isYear: Bool { digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20")) }

    private var isDecimal: Bool { groups.count == 2 && separators == ["."] && digits.count < 7 }

    /// `1 250 000`: groups of three behind the first, and no nought in front.
    private var isAmount: Bool {
      !digits.hasPrefix("0") && groups.count > 1 && groups[0] <= 3
        && groups.dropFirst().allSatisfy { $0 == 3 }
        && separators.count == 1
    }

    private var isFollowedByUnit: Bool {
      let rest = String(String.UnicodeScalarView(scalars[end...].prefix(14))).lowercased()
      let word = rest.drop { $0.isWhitespace || $0 == "\u{A0}" }.prefix {
        $0.isLetter || "%€$£°".contains($0)
      }
      return Self.units.contains(String(word))
        || (rest.first == ":" && rest.dropFirst().first?.isNumber == true)
    }

    /// A word of calling among the eight words before.
    private var speaksOfCalling: Bool {
      let before = String(String.UnicodeScalarView(scalars[max(0, start - 60)..<start])).lowercased()
      let words = before.split { !$0.isLetter }.suffix(8)
      return words.contains { word in Self.calling.contains { word.hasPrefix($0) } }
        || words.suffix(4).contains { word in Self.pickingUp.contains { word.hasPrefix($0) } }
        || (words.last == "le" && words.dropLast().last.map { Self.doing.contains(String($0)) } == true)
    }

    /// "Le 3117 répond jour et nuit", "1177, the crisis line": a short code told of as a line, with no word of calling
    /// before it. The words are whole ones, so that 300 lines of a poem stay lines.
    private var isSomebodyWhoAnswers: Bool {
      let after = String(String.UnicodeScalarView(scalars[end...].prefix(60))).lowercased()
      let words = after.split { !$0.isLetter && !$0.isNumber }.prefix(6)
      return digits.count >= 3 && groups.count == 1 && words.contains { Self.answering.contains(String($0)) }
    }

    private static let answering: Set<String> = [
      "répond", "répondent", "répondra", "repond", "repondent", "écoute", "ecoute", "décroche", "decroche",
      "joignable", "lifeline", "hotline", "helpline", "crisis",
    ]

    /// "Passez par le 3655": French short codes of services begin with a 3 and stand behind an article.
    private var isFrenchShortCode: Bool {
      guard digits.count == 4, groups.count == 1, digits.hasPrefix("3") else { return false }
      let before = String(String.UnicodeScalarView(scalars[max(0, start - 12)..<start])).lowercased()
      return before.split { !$0.isLetter }.last.map { ["le", "au"].contains($0) } == true
    }

    /// "Répond au 1033", "picks up on 2033": among the four words before.
    private static let pickingUp = ["répond", "repond", "décroche", "decroche", "picks", "answers"]
    /// "Faites le 3977", "tape le 1033".
    private static let doing: Set<String> = ["fais", "faites", "faire", "tape", "tapez", "taper"]

    private static let separating: Set<Unicode.Scalar> = [
      " ", ".", "-", "/", "(", ")", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2011}", "\u{2013}",
    ]
    private static let units: Set<String> = [
      "minute", "minutes", "min", "heure", "heures", "h", "hour", "hours", "jour", "jours", "day", "days",
      "semaine",
      "semaines", "week", "weeks", "mois", "month", "months", "an", "ans", "year", "years", "fois", "times",
      "time",
      "euros", "euro", "dollars", "%", "€", "$", "£", "°", "kg", "km", "m", "mg", "g", "ml", "personnes",
      "people",
      "pages", "secondes", "seconds", "s", "points", "ème", "e", "er", "th", "st", "nd", "rd", "am", "pm",
      "janvier",
      "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
      "rue", "avenue", "boulevard", "calories", "mots", "words", "respirations", "breaths",
    ]
    private static let calling = [
      "appel", "compos", "numéro", "numero", "téléphon", "telephon", "tél", "tel", "joindre", "joign", "sms",
      "texto", "ligne", "contact", "call", "dial", "phone", "number", "hotline", "helpline", "lifeline",
      "line", "text",
      "urgence", "emergency", "reach", "ring",
    ]
  }
}
