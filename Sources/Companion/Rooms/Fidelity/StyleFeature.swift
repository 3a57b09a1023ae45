/// A habit of writing that is seen without understanding a word. Rates are per hundred words, shares from 0 to 1.
/// The raw value is its name in JSON; the order is that of the columns.
package enum StyleFeature: String, Sendable, CaseIterable {
  /// Natural logarithm of one more than the words.
  case length
  /// Words a sentence: their mean, then their standard deviation.
  case sentenceLength = "sentence_length"
  case sentenceVariation = "sentence_variation"
  /// Letters a word.
  case wordLength = "word_length"
  /// Different words, of all.
  case vocabulary
  /// How many stand between empty lines.
  case paragraphs
  /// Natural logarithm of one more than the words a paragraph.
  case paragraphLength = "paragraph_length"
  /// Of the lines that are not empty.
  case bullets
  case numberedItems = "numbered_items"
  case headings
  case bold
  case codeBlocks = "code_blocks"
  case tables
  case questions
  case exclamations
  case longDashes = "long_dashes"
  case spacedHyphens = "spaced_hyphens"
  case semicolons
  case colons
  case parentheses
  case quotes
  case commas
  case ellipses
  case emoji
  case hedges
  case secondPerson = "second_person"
  case firstPerson = "first_person"
  case firstPersonPlural = "first_person_plural"
  case contractions
  /// 1 where the reply begins with "Sure", "Of course" and the like.
  case openingWord = "opening_word"
  case connectives
  /// 1 where the reply ends with the mark.
  case closingQuestion = "closing_question"
  case closingExclamation = "closing_exclamation"
  /// Of all characters.
  case capitals
  case digits
  /// Per hundred characters.
  case lineBreaks = "line_breaks"
  /// 1 where the reply begins in bold or with a heading.
  case openingMarkup = "opening_markup"
  case curlyApostrophes = "curly_apostrophes"
  case doubleSpaces = "double_spaces"

  /// Whether it is a matter of layout, which is taken away before the voice is looked at.
  var isLayout: Bool {
    switch self {
    case .paragraphs, .paragraphLength, .bullets, .numberedItems, .headings, .bold, .codeBlocks,
      .tables,
      .lineBreaks, .openingMarkup, .curlyApostrophes, .doubleSpaces:
      true
    default: false
    }
  }
}
