/// One column of the comparison: a habit of style, or how often a small word is written.
package enum FidelityFeature: Sendable, Equatable {
  case style(StyleFeature)
  case word(String)

  /// `questions`, `word:however`.
  package var name: String {
    switch self {
    case .style(let feature): feature.rawValue
    case .word(let word): "word:\(word)"
    }
  }

  /// Columns in their order: the style, then the words of the language.
  static func all(in language: Language) -> [FidelityFeature] {
    StyleFeature.allCases.map(FidelityFeature.style)
      + FunctionWords.of(language).words.map(FidelityFeature.word)
  }

  var isLayout: Bool {
    if case .style(let feature) = self { feature.isLayout } else { false }
  }
}
