/// A pattern over normalised words, one sentence wide.
///
/// Elements are parted by spaces:
/// - `a|b*|@pills` one word: exact, by its beginning, or of a named class; `x?` may be missing; `a|b_c` also
///   allows the two words `b c`;
/// - `#` a number of 8 or more, in digits or letters;
/// - `~3` up to three words of any kind;
/// - `!a|b` the next word is none of these; at the very start, the word before is none of these;
/// - `$` the end of the sentence.
struct Pattern: Sendable {
  enum Element: Sendable, Equatable {
    case word(Int, optional: Bool)
    case gap(Int)
    case not(Int)
    case end
  }

  /// A group that the word before the match must not belong to.
  let notAfter: Int?
  let elements: [Element]

  /// - Parameter group: Gives the number under which the vocabulary knows a group of words.
  init(_ source: String, group: (Substring) -> Int) {
    var parts = source.split(separator: " ")
    if let first = parts.first, first.hasPrefix("!") {
      notAfter = group(first.dropFirst())
      parts.removeFirst()
    } else {
      notAfter = nil
    }
    elements = parts.map { part in
      if part == "$" { return .end }
      if part.hasPrefix("~") { return .gap(Int(part.dropFirst())!) }
      if part.hasPrefix("!") { return .not(group(part.dropFirst())) }
      if part.hasSuffix("?") { return .word(group(part.dropLast()), optional: true) }
      return .word(group(part), optional: false)
    }
    guard case .word(_, optional: false)? = elements.first else {
      preconditionFailure("a pattern begins with a word that must be there")
    }
  }

  /// The patterns that one line stands for: where an alternative has several words, each gets its own.
  static func lines(_ source: String) -> [String] {
    var lines = [""]
    for part in source.split(separator: " ") {
      let alternatives = part.split(separator: "|").map(String.init)
      let words = alternatives.filter { !$0.contains("_") }
      var choices = alternatives.filter { $0.contains("_") }.map { $0.replacing("_", with: " ") }
      if !words.isEmpty { choices.append(words.joined(separator: "|")) }
      lines = lines.flatMap { line in choices.map { line.isEmpty ? $0 : line + " " + $0 } }
    }
    return lines
  }

  /// The group of the first word, under which the lexicon files the pattern.
  var key: Int {
    guard case .word(let group, _)? = elements.first else { preconditionFailure() }
    return group
  }

  /// - Returns: Where the match that begins at `start` ends (past its last word), or `nil`.
  func end(in sentence: [ReadWord], from start: Int) -> Int? {
    if let notAfter, start > 0, sentence[start - 1].groups.contains(UInt16(notAfter)) { return nil }
    return end(in: sentence, at: start, element: 0)
  }

  private func end(in sentence: [ReadWord], at position: Int, element index: Int) -> Int? {
    guard index < elements.count else { return position }
    switch elements[index] {
    case .word(let group, let optional):
      if position < sentence.count, sentence[position].groups.contains(UInt16(group)),
        let end = end(in: sentence, at: position + 1, element: index + 1)
      {
        return end
      }
      return optional ? end(in: sentence, at: position, element: index + 1) : nil
    case .gap(let most):
      for skipped in 0...most where position + skipped <= sentence.count {
        if let end = end(in: sentence, at: position + skipped, element: index + 1) { return end }
      }
      return nil
    case .not(let group):
      if position < sentence.count, sentence[position].groups.contains(UInt16(group)) { return nil }
      return end(in: sentence, at: position, element: index + 1)
    case .end:
      return position == sentence.count ? position : nil
    }
  }
}

/// A normalised word with the groups of the vocabulary that it belongs to.
struct ReadWord: Sendable {
  var groups: [UInt16]
}
