/// Numbers below a hundred that are said in words, French or English, written as digits.
enum NumberWords {
  private static let small: [String: Int] = [
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [String: Int] = [
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80,
    "nonante": 90, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  /// - Parameter folded: Lower case, without accents.
  static func digits(in folded: String) -> String {
    let pieces = pieces(of: folded)
    var out = ""
    var index = 0
    while index < pieces.count {
      if let (value, used) = number(in: pieces, at: index) {
        out += String(value)
        index += used
      } else {
        out += pieces[index]
        index += 1
      }
    }
    return out
  }

  /// Words and what stands between them, in turn; together the text again.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var wasLetter = false
    for character in text {
      if character.isLetter, wasLetter, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      wasLetter = character.isLetter
    }
    return pieces
  }

  private static func isJoint(_ piece: String) -> Bool { piece == " " || piece == "-" }

  /// A number that begins at `index`, and how many pieces it takes.
  private static func number(in pieces: [String], at index: Int) -> (Int, Int)? {
    func word(_ ahead: Int) -> String? {
      let place = index + 2 * ahead
      guard place < pieces.count, (0..<ahead).allSatisfy({ isJoint(pieces[index + 2 * $0 + 1]) }) else {
        return nil
      }
      return pieces[place]
    }
    guard let first = word(0) else { return nil }
    if first == "quatre", ["vingt", "vingts"].contains(word(1)) {
      if let more = word(2).flatMap({ small[$0] }), more >= 1 {
        if more == 10, let last = word(3).flatMap({ small[$0] }), (7...9).contains(last) {
          return (90 + last, 7)
        }
        return (80 + more, 5)
      }
      return (80, 3)
    }
    if let ten = tens[first] {
      if word(1) == "et", let more = word(2).flatMap({ small[$0] }), more == 1 || more == 11 {
        return (ten + more, 5)
      }
      if let more = word(1).flatMap({ small[$0] }), more >= 1 {
        if ten == 60, first == "soixante", more == 10, let last = word(2).flatMap({ small[$0] }),
          (7...9).contains(last)
        {
          return (70 + last, 5)
        }
        if more <= 9 || first == "soixante" { return (ten + more, 3) }
      }
      return (ten, 1)
    }
    guard let value = small[first] else { return nil }
    // "C'est un 8": an article.
    if value == 1, first != "one", word(1)?.first?.isNumber == true { return nil }
    if value == 10, let last = word(1).flatMap({ small[$0] }), (7...9).contains(last) {
      return (10 + last, 3)
    }
    return (value, 1)
  }
}
