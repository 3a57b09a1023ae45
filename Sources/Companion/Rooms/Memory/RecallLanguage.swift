/// The language a text is stemmed in.
package enum RecallLanguage: String, Sendable, Codable, CaseIterable {
  case fr, en

  /// The language whose small words are more frequent in `words`; `nil` when neither is.
  static func guess(_ words: [String]) -> RecallLanguage? {
    var french = 0
    var english = 0
    for word in words {
      if StopWords.french.contains(word) { french += 1 }
      if StopWords.english.contains(word) { english += 1 }
    }
    return french == english ? nil : french > english ? .fr : .en
  }
}
