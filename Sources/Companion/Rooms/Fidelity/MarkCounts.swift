/// How often single characters stand in a text, counted in one pass.
struct MarkCounts {
  private(set) var questions = 0
  private(set) var exclamations = 0
  private(set) var longDashes = 0
  private(set) var semicolons = 0
  private(set) var colons = 0
  private(set) var parentheses = 0
  private(set) var quotes = 0
  private(set) var commas = 0
  private(set) var ellipses = 0
  private(set) var emoji = 0
  private(set) var bars = 0
  private(set) var curlyApostrophes = 0
  private(set) var lineBreaks = 0
  private(set) var capitals = 0
  private(set) var digits = 0

  init(_ text: ReadText) {
    for (value, kind) in zip(text.scalars, text.kinds) {
      if kind & ScalarKind.upper != 0 { capitals += 1 }
      if kind & ScalarKind.digit != 0 { digits += 1 }
      switch value {
      case 0x0a: lineBreaks += 1
      case 0x3f: questions += 1
      case 0x21: exclamations += 1
      case 0x2014: longDashes += 1
      case 0x3b: semicolons += 1
      case 0x3a: colons += 1
      case 0x28: parentheses += 1
      case 0x22, 0x201c: quotes += 1
      case 0xab where text.language == .fr: quotes += 1
      case 0x2c: commas += 1
      case 0x2026: ellipses += 1
      case 0x7c: bars += 1
      case 0x2018, 0x2019: curlyApostrophes += 1
      case 0x1f300...0x1faff, 0x2600...0x27bf: emoji += 1
      default: break
      }
    }
  }
}
