/// The features of one voice's replies: as they were written, and with their layout taken away.
package struct ReplySheet: Sendable {
  package let language: Language
  package let raw: FeatureRows
  package let stripped: FeatureRows

  /// - Parameter language: Whose small words are counted; what the replies are not in costs precision, never more.
  package init(_ replies: [String], in language: Language) {
    let width = StyleFeature.allCases.count + FunctionWords.of(language).words.count
    var (raw, stripped) = (FeatureRows(width: width), FeatureRows(width: width))
    for reply in replies {
      raw.append(Self.row(reply, language))
      stripped.append(Self.row(PlainVoice.text(of: reply, in: language), language))
    }
    self.language = language
    self.raw = raw
    self.stripped = stripped
  }

  /// The 39 habits, then each small word per hundred words.
  static func row(_ reply: String, _ language: Language) -> [Double] {
    let text = ReadText(reply, in: language)
    let table = FunctionWords.of(language)
    var counts = [Double](repeating: 0, count: table.words.count)
    for word in text.words {
      if let place = table.places[word.hash] { counts[place] += 1 }
    }
    let words = Double(max(1, text.words.count))
    return StyleRates(text).values + counts.map { 100 * $0 / words }
  }
}
