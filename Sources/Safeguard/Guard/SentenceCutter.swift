/// Cuts a growing text into sentences, so that each can be judged before it is shown.
///
/// The pieces joined are the text, byte for byte. A sentence ends behind `.`, `!`, `?`, `…` and a blank, or
/// with its line; not behind an abbreviation, an initial or a list number, and inside a code block only with
/// the line. A sentence that does not end is let go at `mostBytes`, so that nothing waits for ever.
package struct SentenceCutter: Sendable {
  /// About this many bytes of a sentence are held back at most.
  package static let mostBytes = 400

  private var held: [UInt8] = []
  /// Bytes of `held` already looked at.
  private var scanned = 0
  private var isInCode = false

  package init() {}

  /// - Returns: The sentences that `delta` completed, in order.
  package mutating func take(_ delta: String) -> [String] {
    var sentences: [String] = []
    // Fed in short pieces, so that `held` stays short whatever a model server sends at once.
    var rest = delta.unicodeScalars[...]
    while !rest.isEmpty {
      held += String(String.UnicodeScalarView(rest.prefix(256))).utf8
      rest = rest.dropFirst(256)
      while let end = nextEnd() { sentences.append(release(end)) }
    }
    return sentences
  }

  /// - Returns: What was still held back, or `nil`. The cutter is as new afterwards.
  package mutating func finish() -> String? {
    defer { self = SentenceCutter() }
    return held.isEmpty ? nil : String(decoding: held, as: UTF8.self)
  }

  private mutating func release(_ end: Int) -> String {
    let sentence = String(decoding: held[..<end], as: UTF8.self)
    held.removeFirst(end)
    scanned = 0
    return sentence
  }

  /// Where the first sentence ends (past its last byte), when that is known.
  private mutating func nextEnd() -> Int? {
    while scanned < held.count {
      let byte = held[scanned]
      scanned += 1
      if byte == UInt8(ascii: "\n") {
        if held[..<scanned].trimmed.starts(with: [0x60, 0x60, 0x60]) { isInCode.toggle() }
        return scanned
      }
      if byte == UInt8(ascii: " "), !isInCode, endsSentence(before: scanned - 1) { return scanned }
      if scanned >= Self.mostBytes { return cutInside() }
    }
    return nil
  }

  private func endsSentence(before blank: Int) -> Bool {
    var last = blank
    while last > 0, Self.closers.contains(held[last - 1]) { last -= 1 }
    // A closing guillemet is two bytes, C2 BB, and stands behind a no-break space, C2 A0 or E2 80 AF.
    if last >= 2, held[last - 2] == 0xC2, held[last - 1] == 0xBB {
      last -= 2
      if last >= 2, held[last - 2] == 0xC2, held[last - 1] == 0xA0 { last -= 2 }
      if last >= 3, held[(last - 3)..<last].elementsEqual([0xE2, 0x80, 0xAF]) { last -= 3 }
    }
    guard last > 0 else { return false }
    switch held[last - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xA6: return last >= 3 && held[last - 3] == 0xE2 && held[last - 2] == 0x80
    case UInt8(ascii: "."): return !isAbbreviation(endingAt: last - 1)
    default: return false
    }
  }

  /// Whether the dot at `dot` belongs to the word before it.
  private func isAbbreviation(endingAt dot: Int) -> Bool {
    if dot > 0, held[dot - 1] == UInt8(ascii: ".") { return false }
    var start = dot
    while start > 0, !Self.breaks.contains(held[start - 1]) { start -= 1 }
    let word = held[start..<dot]
    guard !word.isEmpty else { return true }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      // A list number opens its line.
      return word.count <= 3 && held[..<start].trimmed.isEmpty
    }
    if word.count == 1, let letter = word.first, (0x41...0x5A).contains(letter) { return true }
    return Self.abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// The best place to let go of a sentence that does not end: the last blank that parts no digits, so that a
  /// number is judged whole; else the last whole character.
  private func cutInside() -> Int {
    for place in stride(from: scanned - 1, to: Self.mostBytes / 2, by: -1) where held[place] == 0x20 {
      let before = held[place - 1]
      let after = place + 1 < held.count ? held[place + 1] : 0x30
      if !Self.isOfNumber(before) || !Self.isOfNumber(after) { return place + 1 }
    }
    var end = scanned
    while end < held.count, held[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F].contains(byte)
  }

  private static let closers: Set<UInt8> = Set("\"')]*_".utf8)
  private static let breaks: Set<UInt8> = Set(" \n\t(\"'[*_-".utf8)
  private static let abbreviations: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "prof", "st", "ste", "cf", "ex", "p", "pp", "env", "av",
    "bd",
    "art", "fig", "vol", "chap", "éd", "tél", "hab", "max", "min", "mr", "mrs", "ms", "vs", "e.g", "i.e",
    "approx",
    "dept", "no", "nos", "jr", "sr", "inc", "ca", "resp",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> { drop { $0 == 0x20 || $0 == 0x09 } }
}
