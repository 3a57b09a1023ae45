/// Words by number, lower-case as they were said, so that phrases can be counted as numbers.
struct WordBook: Sendable {
  typealias Number = UInt32

  /// Numbers need so many bits: three of them fit into one key.
  static let bits = 21
  /// Stands for every further word where there are too many.
  private static let most = Number(1 << bits) - 1

  private var numbers: [String: Number] = [:]
  private(set) var words: [String] = [""]

  mutating func number(of word: String) -> Number {
    if let known = numbers[word] { return known }
    guard words.count < Int(Self.most) else { return 0 }
    let number = Number(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }

  /// - Returns: `nil` for a word that nobody said.
  func known(_ word: String) -> Number? { numbers[word] }

  subscript(number: Number) -> String { words[Int(number)] }

  /// One to three words as one number; no two phrases share one.
  static func key(_ words: some Collection<Number>) -> UInt64 {
    words.reduce(0) { $0 << UInt64(bits) | UInt64($1) }
  }
}
