extension Language {
  /// The language most of these texts are in, by their small words; English where nothing tells.
  package static func ofReplies(_ replies: [String]) -> Language {
    let shares = [Language.fr, .en].map { language in
      let own = FunctionWords.of(language).places
      let foreign = FunctionWords.of(language == .fr ? .en : .fr).places
      var (hits, count) = (0, 0)
      for reply in replies {
        let words = ReadText(reply, in: language).words
        count += words.count
        hits += words.count { own[$0.hash] != nil && foreign[$0.hash] == nil }
      }
      return Double(hits) / Double(max(1, count))
    }
    return shares[0] > shares[1] ? .fr : .en
  }
}
