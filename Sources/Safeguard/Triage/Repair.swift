/// Finds the known word behind a disguised or misspelt one: elongations (`mouriiiir`), digits for letters
/// (`k1ll`), one letter too many, too few or swapped, words run together.
///
/// Only words that no pattern knows are touched, and only where the repaired form is known.
struct Repair: Sendable {
  /// Words of the patterns with one letter taken out, to the word; long, telling words only.
  private let shortened: [String: String]
  private let telling: Set<String>
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    telling = Set(WordClass.telling)
    var shortened: [String: String] = [:]
    for word in WordClass.telling {
      for form in Self.withoutOneLetter(word) { shortened[form] = word }
    }
    self.shortened = shortened
  }

  /// The sentence with every disguised word put right.
  func repaired(_ sentence: [String]) -> [String] {
    var words: [String] = []
    words.reserveCapacity(sentence.count)
    for word in sentence {
      if vocabulary.exact[word] != nil {
        words.append(word)
      } else if let found = plain(word) {
        words.append(found)
      } else if word.utf8.count >= 9, let parts = split(word) {
        words += parts
      } else {
        words.append(word)
      }
    }
    return words
  }

  private func plain(_ word: String) -> String? {
    var forms: [String] = []
    let letters = Self.lettersForDigits(word)
    if letters != word { forms.append(letters) }
    for form in [word, letters] {
      for most in [2, 1] {
        let short = Self.runs(of: form, most: most)
        if short != form { forms.append(short) }
      }
    }
    if let written = forms.lazy.compactMap({ Spelling.texting[$0] }).first, written.count == 1 {
      return written[0]
    }
    if let known = forms.first(where: { vocabulary.exact[$0] != nil }) ?? forms.first(where: vocabulary.knows)
    {
      return known
    }
    guard letters.utf8.count >= 5, !vocabulary.knows(word) else { return nil }
    return misspelt(letters)
  }

  /// One letter added, dropped or swapped with its neighbour; never one changed for another, because
  /// `courir` and `mourir` are both words.
  private func misspelt(_ word: String) -> String? {
    if let longer = shortened[word] { return longer }
    for form in Self.withoutOneLetter(word) {
      if telling.contains(form) { return form }
      if let same = shortened[form], same.utf8.count == word.utf8.count,
        same.utf8.sorted() == word.utf8.sorted()
      {
        return same
      }
    }
    return nil
  }

  /// Greedy from the left, longest known word first; `nil` unless every letter is used and something telling
  /// comes out.
  private func split(_ word: String) -> [String]? {
    let letters = Array(word.utf8)
    var parts: [String] = []
    var start = 0
    while start < letters.count {
      let longest = min(14, letters.count - start)
      let found = stride(from: longest, to: 0, by: -1).lazy
        .map { String(decoding: letters[start..<start + $0], as: UTF8.self) }
        .first { $0.utf8.count == 1 ? ["i", "a", "j"].contains($0) : vocabulary.exact[$0] != nil }
      guard let found else { return nil }
      parts.append(found == "j" ? "je" : found)
      start += found.utf8.count
    }
    return parts.contains(where: telling.contains) ? parts : nil
  }

  private static func lettersForDigits(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      word.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A })
    else { return word }
    let swaps: [UInt8: UInt8] = [
      0x30: 0x6F, 0x31: 0x69, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74, 0x38: 0x62, 0x39: 0x67,
    ]
    return String(decoding: word.utf8.map { swaps[$0] ?? $0 }, as: UTF8.self)
  }

  /// Runs of three equal letters or more, cut to `most`; shorter runs stay.
  private static func runs(of word: String, most: Int) -> String {
    var out: [UInt8] = []
    let letters = Array(word.utf8)
    var index = 0
    while index < letters.count {
      var end = index
      while end < letters.count, letters[end] == letters[index] { end += 1 }
      let length = end - index
      out += Array(repeating: letters[index], count: length >= 3 ? most : length)
      index = end
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func withoutOneLetter(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    return letters.indices.map { index in
      var fewer = letters
      fewer.remove(at: index)
      return String(decoding: fewer, as: UTF8.self)
    }
  }
}
