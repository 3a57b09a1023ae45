/// Sequences of words with what they mean, the longest first.
///
/// Written a line each, `|` between alternatives and `?` after what may be missing: `tu peux|pourrais etre`.
struct SpokenTable<Value: Sendable>: Sendable {
  private let byFirst: [String: [(words: [String], value: Value)]]

  init(_ rows: [(lines: String, value: Value)]) {
    var byFirst: [String: [(words: [String], value: Value)]] = [:]
    for (lines, value) in rows {
      for line in lines.split(separator: "\n") {
        for words in Self.sequences(line) where !words.isEmpty {
          byFirst[words[0], default: []].append((words, value))
        }
      }
    }
    self.byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest sequence that `words` begin with, and how many words it has.
  func longest(_ words: ArraySlice<String>) -> (Value, Int)? {
    guard let first = words.first, let rows = byFirst[first] else { return nil }
    return rows.first { words.starts(with: $0.words) }.map { ($0.value, $0.words.count) }
  }

  /// The words without any sequence of the table.
  func removed(from words: [String]) -> [String] {
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if let (_, count) = longest(rest) {
        rest = rest.dropFirst(count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  private static func sequences(_ line: Substring) -> [[String]] {
    line.split(separator: " ").reduce([[]]) { sequences, piece in
      let isOptional = piece.last == "?"
      let choices = (isOptional ? piece.dropLast() : piece).split(separator: "|").map(String.init)
      let longer = sequences.flatMap { sequence in choices.map { sequence + [$0] } }
      return isOptional ? sequences + longer : longer
    }
  }
}
