/// Words and short phrases to be found in a text.
struct PhraseList: Sendable {
  /// By first word: what must follow it; an empty row where the word stands for itself.
  private let rests: [WordHash: [[WordHash]]]

  init(_ phrases: String...) {
    var rests: [WordHash: [[WordHash]]] = [:]
    for phrase in phrases.joined(separator: "|").split(separator: "|") {
      let words = phrase.split(separator: " ").map { WordHash(String($0)) }
      rests[words[0], default: []].append(Array(words.dropFirst()))
    }
    self.rests = rests
  }

  /// Whether one of the phrases begins with the token at `place`.
  func stands(at place: Int, in text: ReadText) -> Bool {
    let tokens = text.tokens
    guard let rests = rests[tokens[place].hash] else { return false }
    return rests.contains { rest in
      guard place + rest.count < tokens.count else { return false }
      return rest.indices.allSatisfy { step in
        let (before, token) = (tokens[place + step], tokens[place + step + 1])
        return token.hash == rest[step] && text.areJoined(before, token)
      }
    }
  }

  func count(in text: ReadText) -> Int { text.tokens.indices.count { stands(at: $0, in: text) } }
}
