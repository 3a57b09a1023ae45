import Foundation

/// Takes out of a text what tells who somebody is or how to reach them, and puts a placeholder there that is the same
/// for the same thing: `[NAME_1]`, `[PHONE_2]`.
///
/// A floor, not a promise: what is spelt out, misspelt or told in a roundabout way stays. Its report counts by kind and
/// never tells what was found.
package struct KitRedaction {
  enum Kind: String, Sendable, Codable, CaseIterable {
    case mail, iban, card, phone, address, name

    fileprivate var placeholder: String { self == .mail ? "EMAIL" : rawValue.uppercased() }
  }

  /// How many of a kind were found, and how many different ones.
  package struct Count: Sendable, Equatable, Codable {
    package var found = 0
    package var different = 0
  }

  /// What was found so far, and which number stands for it.
  struct Book: Sendable {
    fileprivate(set) var counts: [Kind: Count] = [:]
    fileprivate var numbers: [String: Int] = [:]
  }

  private(set) var book: Book
  private let names: KnownNames
  private let patterns: PersonalPatterns

  /// - Parameters:
  ///   - names: Whom the person knows, and themselves; empty to leave names as they are.
  ///   - book: Of the texts before, so that the same thing keeps its number.
  init(names: KnownNames, book: Book = Book()) throws {
    self.names = names
    self.book = book
    patterns = try PersonalPatterns()
  }

  /// - Parameter counting: False for a text that was counted before.
  mutating func redacted(_ text: String, counting: Bool = false) -> String {
    var text = text
    for kind in patterns.found(in: text) {
      let matches = patterns.matches(of: kind, in: text)
      text = replacing(matches, of: kind, in: text, counting: counting)
    }
    let named = names.matches(in: text).map { (range: $0.range, key: "\($0.who)") }
    return replacing(named, of: .name, in: text, counting: counting)
  }

  private mutating func replacing(
    _ matches: [(range: Range<String.Index>, key: String)], of kind: Kind, in text: String, counting: Bool
  ) -> String {
    guard !matches.isEmpty else { return text }
    var made = ""
    var at = text.startIndex
    for match in matches where match.range.lowerBound >= at {
      made += text[at..<match.range.lowerBound]
      made += "[\(kind.placeholder)_\(number(of: match.key, kind))]"
      at = match.range.upperBound
      if counting { book.counts[kind, default: Count()].found += 1 }
    }
    return made + text[at...]
  }

  private mutating func number(of key: String, _ kind: Kind) -> Int {
    let key = "\(kind.rawValue) \(key)"
    if let number = book.numbers[key] { return number }
    book.counts[kind, default: Count()].different += 1
    let number = book.counts[kind, default: Count()].different
    book.numbers[key] = number
    return number
  }
}
