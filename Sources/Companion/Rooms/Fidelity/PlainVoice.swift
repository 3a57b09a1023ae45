/// A reply without its layout: what is left is words, so that a voice can be told from a formatter.
enum PlainVoice {
  /// Takes away code blocks, headings, list markers, emphasis and line breaks, and writes quotation marks and
  /// apostrophes one way. In French also guillemets and the space before a double mark, which differ by keyboard.
  static func text(of reply: String, in language: Language) -> String {
    var values = straightened(reply.unicodeScalars.map(\.value), language)
    values = withoutBlocks(trimmed(values))
    values = withoutMarkers(values)
    var plain = String.UnicodeScalarView()
    for scalar in collapsed(values).lazy.compactMap(Unicode.Scalar.init) { plain.append(scalar) }
    return String(plain)
  }

  private static func kind(_ value: UInt32) -> UInt8 {
    Unicode.Scalar(value).map(ScalarKind.of) ?? 0
  }

  private static func isSpace(_ value: UInt32) -> Bool { kind(value) & ScalarKind.space != 0 }

  private static func isBlank(_ value: UInt32) -> Bool { value == 0x20 || value == 0x09 }

  /// One kind of apostrophe and quotation mark, no blanks at the end of a line.
  private static func straightened(_ values: [UInt32], _ language: Language) -> [UInt32] {
    var plain: [UInt32] = []
    plain.reserveCapacity(values.count)
    var skipsSpace = false
    for value in values {
      if skipsSpace, isSpace(value), value != ReadText.lineFeed { continue }
      skipsSpace = false
      switch value {
      case 0x2018, 0x2019: plain.append(ReadText.apostrophe)
      case 0x201c, 0x201d: plain.append(0x22)
      case ReadText.lineFeed:
        while let last = plain.last, isBlank(last) { plain.removeLast() }
        plain.append(value)
      case 0xab where language == .fr:
        plain.append(0x22)
        skipsSpace = true
      case 0xbb where language == .fr:
        dropSpace(&plain)
        plain.append(0x22)
      case 0x21, 0x3a, 0x3b, 0x3f:
        if language == .fr { dropSpace(&plain) }
        plain.append(value)
      default: plain.append(value)
      }
    }
    return plain
  }

  private static func dropSpace(_ plain: inout [UInt32]) {
    while let last = plain.last, last != ReadText.lineFeed, isSpace(last) { plain.removeLast() }
  }

  private static func trimmed(_ values: [UInt32]) -> [UInt32] {
    guard let first = values.firstIndex(where: { !isSpace($0) }),
      let last = values.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return Array(values[first...last])
  }

  /// A space in place of each block between two fences; a fence that is never closed stays.
  private static func withoutBlocks(_ values: [UInt32]) -> [UInt32] {
    var plain: [UInt32] = []
    plain.reserveCapacity(values.count)
    var (place, mayClose) = (0, true)
    while place < values.count {
      if mayClose, isFence(values, place) {
        if let close = (place + 3..<max(place + 3, values.count)).first(where: {
          isFence(values, $0)
        }) {
          plain.append(0x20)
          place = close + 3
          continue
        }
        mayClose = false
      }
      plain.append(values[place])
      place += 1
    }
    return plain
  }

  private static func isFence(_ values: [UInt32], _ place: Int) -> Bool {
    place + 2 < values.count && values[place] == 0x60 && values[place + 1] == 0x60
      && values[place + 2] == 0x60
  }

  /// Without `#`, `-`, `1.` and the like at the beginning of lines, where a blank follows.
  private static func withoutMarkers(_ values: [UInt32]) -> [UInt32] {
    let kinds = values.map(kind)
    var plain: [UInt32] = []
    plain.reserveCapacity(values.count)
    var place = 0
    while place < values.count {
      if let end = markerEnd(values, kinds, place) { place = end }
      while place < values.count {
        plain.append(values[place])
        place += 1
        if values[place - 1] == ReadText.lineFeed { break }
      }
    }
    return plain
  }

  /// Where the marker and the blanks around it end that a line beginning at `start` begins with.
  private static func markerEnd(_ values: [UInt32], _ kinds: [UInt8], _ start: Int) -> Int? {
    var place = start
    while place < values.count, isBlank(values[place]) { place += 1 }
    guard place < values.count else { return nil }
    if values[place] == 0x23 {
      while place < values.count, values[place] == 0x23 { place += 1 }
    } else {
      guard
        let mark = ListMarker.mark(at: place, before: values.count, scalars: values, kinds: kinds)
      else {
        return nil
      }
      place = mark.end
    }
    guard place < values.count, isBlank(values[place]) else { return nil }
    while place < values.count, isBlank(values[place]) { place += 1 }
    return place
  }

  /// Without the signs of Markdown, each stretch of white space one space, none at the ends.
  private static func collapsed(_ values: [UInt32]) -> [UInt32] {
    var plain: [UInt32] = []
    plain.reserveCapacity(values.count)
    for value in values {
      switch value {
      case 0x23, 0x2a, 0x5f, 0x60, 0x7c, 0x3e: continue
      case _ where isSpace(value):
        if let last = plain.last, last != 0x20 { plain.append(0x20) }
      default: plain.append(value)
      }
    }
    if plain.last == 0x20 { plain.removeLast() }
    return plain
  }
}
