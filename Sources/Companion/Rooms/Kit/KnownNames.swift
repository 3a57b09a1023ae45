import Foundation

/// The people somebody knows, to be found in a text by their names.
struct KnownNames: Sendable {
  /// Whole names in lower case, by their first word, longest first.
  private var byFirst: [String: [(words: [String], who: Int)]] = [:]
  private var count = 0

  init() {}

  /// - Parameters:
  ///   - names: "Odile Martin" is found as such, and by each of the two alone.
  ///   - kept: The companion's own: how it calls itself is its voice.
  init(_ names: [String], kept: [String] = []) {
    let kept = Set(kept.flatMap { Self.words($0).map(\.lower) })
    var known: Set<[String]> = []
    for name in names {
      let words = Self.words(name).filter { $0.isCapital && $0.lower.count > 1 && !kept.contains($0.lower) }
        .map(\.lower)
      guard !words.isEmpty, !known.contains(words) else { continue }
      count += 1
      for part in [words] + (words.count > 1 ? words.map { [$0] } : []) where known.insert(part).inserted {
        byFirst[part[0], default: []].append((part, count))
      }
    }
    for first in byFirst.keys { byFirst[first]?.sort { $0.words.count > $1.words.count } }
  }

  var isEmpty: Bool { byFirst.isEmpty }

  /// - Returns: In their order, with a number for each person.
  func matches(in text: String) -> [(range: Range<String.Index>, who: Int)] {
    guard !isEmpty else { return [] }
    let words = Self.words(text)
    var found: [(range: Range<String.Index>, who: Int)] = []
    var index = 0
    while index < words.count {
      guard let name = match(words, at: index) else {
        index += 1
        continue
      }
      let last = words[index + name.words.count - 1]
      found.append((words[index].range.lowerBound..<last.range.upperBound, name.who))
      index += name.words.count
    }
    return found
  }

  private func match(_ words: [Word], at index: Int) -> (words: [String], who: Int)? {
    byFirst[words[index].lower]?.first { name in
      guard index + name.words.count <= words.count else { return false }
      return zip(name.words, words[index...]).allSatisfy { $0 == $1.lower && $1.mayBeName }
    }
  }

  private struct Word {
    let range: Range<String.Index>
    let lower: String
    let isCapital: Bool

    /// A short one and one that is an ordinary word too must have its capital; of others many are typed without.
    var mayBeName: Bool { isCapital || (lower.count > 3 && !KnownNames.ordinaryWords.contains(lower)) }
  }

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    func end(at index: String.Index) {
      guard let from = start else { return }
      words.append(
        Word(
          range: from..<index, lower: text[from..<index].lowercased(),
          isCapital: scalars[from].properties.isUppercase))
      start = nil
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if start == nil { start = index }
      } else {
        end(at: index)
      }
    }
    end(at: text.endIndex)
    return words
  }

  /// First and family names that are words of every day in French or English.
  private static let ordinaryWords: Set<String> = [
    "aimée", "ange", "aurore", "blanc", "blanche", "boulanger", "charité", "claire", "clémence", "constance",
    "désiré", "espérance", "fleur", "grand", "iris", "jade", "jasmin", "juste", "leblanc", "légère",
    "marguerite", "marin", "marine", "martin", "melon", "modeste", "moulin", "noël", "océane", "olive",
    "parfait",
    "pascal", "perle", "petit", "pierre", "poirier", "prudence", "rose", "roux", "ruby", "sage", "soleil",
    "trésor", "victoire", "violette", "art", "ashes", "autumn", "baker", "berry", "bill", "bishop", "brook",
    "brown", "carol", "chance", "charity", "chase", "chuck", "clay", "cook", "cooper", "crystal", "daisy",
    "dawn", "drew", "earnest", "eden", "faith", "felicity", "flora", "forest", "frank", "gene", "ginger",
    "glen", "grace", "grant", "gray", "green", "harmony", "harry", "hazel", "heath", "heather", "holly",
    "hope",
    "hunter", "ivory", "jack", "jean", "jewel", "joy", "june", "july", "king", "lance", "laurel", "lily",
    "long",
    "mark", "mason", "melody", "mercy", "miles", "mill", "miller", "north", "olive", "page", "patience",
    "pearl",
    "penny", "poppy", "price", "prince", "reed", "rich", "rob", "robin", "rusty", "sandy", "savannah", "skip",
    "smith", "summer", "taylor", "violet", "wade", "ward", "west", "white", "will", "willow", "winter",
    "wood",
    "young",
  ]
}
