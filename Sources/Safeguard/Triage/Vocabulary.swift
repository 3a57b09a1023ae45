/// Every word and beginning of a word that some pattern asks for, and the groups they form.
struct Vocabulary: Sendable {
  private(set) var exact: [String: [UInt16]] = [:]
  private(set) var beginnings: [String: [UInt16]] = [:]
  private var numbers: [UInt16] = []
  private var groupOfSource: [String: Int] = [:]
  /// Lengths that beginnings come in, so that only those are looked up.
  private var lengths: Set<Int> = []

  /// The number of a group such as `a|b*|@pills`, made at first sight.
  mutating func group(_ source: Substring) -> Int {
    if let known = groupOfSource[String(source)] { return known }
    let group = UInt16(groupOfSource.count)
    groupOfSource[String(source)] = Int(group)
    for word in source.split(separator: "|") { add(word, to: group) }
    return Int(group)
  }

  private mutating func add(_ word: Substring, to group: UInt16) {
    if word == "#" {
      numbers.append(group)
      for number in WordClass.numbers { exact[number, default: []].append(group) }
    } else if word.hasPrefix("@") {
      let name = String(word.dropFirst())
      guard let members = WordClass.named[name] ?? GuardWords.named[name] else {
        preconditionFailure("no word class of that name")
      }
      for member in members { add(member[...], to: group) }
    } else if word.hasSuffix("*") {
      let beginning = String(word.dropLast())
      beginnings[beginning, default: []].append(group)
      lengths.insert(beginning.utf8.count)
    } else {
      exact[String(word), default: []].append(group)
    }
  }

  /// The groups that `word` belongs to.
  func groups(of word: String) -> [UInt16] {
    var groups = exact[word] ?? []
    for length in lengths where length <= word.utf8.count {
      let beginning = String(decoding: word.utf8.prefix(length), as: UTF8.self)
      if let more = beginnings[beginning] { groups += more }
    }
    if let value = Int(word), value >= 8 { groups += numbers }
    return groups
  }

  func knows(_ word: String) -> Bool { exact[word] != nil || !groups(of: word).isEmpty }
}
