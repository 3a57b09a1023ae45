import Foundation

/// The 39 habits of one text, counted.
struct StyleRates {
  private let text: ReadText
  private let lexicon: StyleLexicon
  private let marks: MarkCounts
  private let form: TextForm
  private let wordCount: Double

  init(_ text: ReadText) {
    self.text = text
    lexicon = .of(text.language)
    marks = MarkCounts(text)
    form = TextForm(text)
    wordCount = Double(max(1, text.words.count))
  }

  /// In the order of `StyleFeature`.
  var values: [Double] { StyleFeature.allCases.map(value) }

  func value(_ feature: StyleFeature) -> Double {
    switch feature {
    case .length: log1p(wordCount)
    case .sentenceLength: form.sentenceMean
    case .sentenceVariation: form.sentenceDeviation
    case .wordLength: wordLength
    case .vocabulary: Double(Set(text.words.map(\.hash)).count) / wordCount
    case .paragraphs: Double(form.paragraphs)
    case .paragraphLength: log1p(wordCount / Double(max(1, form.paragraphs)))
    case .bullets: share(form.bullets)
    case .numberedItems: share(form.numbered)
    case .headings: share(form.headings)
    case .bold: rate(text.occurrences(of: "**")) / 2
    case .codeBlocks: rate(text.occurrences(of: "```"))
    case .closingQuestion: form.last == UInt32(UInt8(ascii: "?")) ? 1 : 0
    case .closingExclamation: form.last == UInt32(UInt8(ascii: "!")) ? 1 : 0
    case .openingMarkup: form.opensWithMarkup ? 1 : 0
    case .capitals: Double(marks.capitals) / length
    case .digits: Double(marks.digits) / length
    case .lineBreaks: Double(marks.lineBreaks) / length * 100
    default: rate(feature)
    }
  }

  private func rate(_ feature: StyleFeature) -> Double {
    switch feature {
    case .tables: rate(marks.bars)
    case .questions: rate(marks.questions)
    case .exclamations: rate(marks.exclamations)
    case .longDashes: rate(marks.longDashes)
    case .spacedHyphens: rate(text.occurrences(of: " - "))
    case .semicolons: rate(marks.semicolons)
    case .colons: rate(marks.colons)
    case .parentheses: rate(marks.parentheses)
    case .quotes: rate(marks.quotes)
    case .commas: rate(marks.commas)
    case .ellipses: rate(marks.ellipses + text.occurrences(of: "..."))
    case .emoji: rate(marks.emoji)
    case .curlyApostrophes: rate(marks.curlyApostrophes)
    case .doubleSpaces: rate(text.occurrences(of: "  "))
    default: rate(wordsOf: feature)
    }
  }

  private func rate(wordsOf feature: StyleFeature) -> Double {
    switch feature {
    case .hedges: rate(lexicon.hedges.count(in: text))
    case .secondPerson: rate(lexicon.secondPerson.count(in: text))
    case .firstPerson: rate(lexicon.firstPerson.count(in: text))
    case .firstPersonPlural: rate(lexicon.firstPersonPlural.count(in: text))
    case .contractions: rate(contractions)
    case .openingWord: opensWithWord ? 1 : 0
    case .connectives: rate(lexicon.connectives.count(in: text))
    default: 0
    }
  }

  /// Per hundred words.
  private func rate(_ count: Int) -> Double { Double(count) * 100 / wordCount }

  private func share(_ lines: Int) -> Double { Double(lines) / Double(max(1, form.lines)) }

  private var length: Double { Double(max(1, text.scalars.count)) }

  private var wordLength: Double {
    Double(text.words.reduce(0) { $0 + $1.end - $1.start }) / wordCount
  }

  private var opensWithWord: Bool {
    text.tokens.first?.start == 0 && lexicon.openings.stands(at: 0, in: text)
  }

  private var contractions: Int {
    guard text.language == .en else { return lexicon.contractions.count(in: text) }
    return text.runs.indices.dropFirst().count { place in
      let (before, run) = (text.runs[place - 1], text.runs[place])
      return run.start == before.end + 1 && text.scalars[before.end] == ReadText.apostrophe
        && lexicon.contractions.stands(at: place, in: text)
    }
  }
}
