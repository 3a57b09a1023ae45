import Foundation

/// Emotions with a strength: "colère 70, tristesse 40", "sad at 80 and a bit ashamed 30".
enum FeltReader {
  static func read(_ text: String, _ pending: ExerciseAnswer.Value?) -> ExerciseReading {
    let parts = pieces(of: text)
    // Numbers alone belong to what was named before.
    if let waiting = pending?.felt, waiting.contains(where: { $0.strength < 0 }) {
      let numbers = parts.flatMap { Self.numbers(in: $0) }
      let open = waiting.count { $0.strength < 0 }
      if parts.allSatisfy({ name(in: $0).isEmpty }), numbers.count == open || numbers.count == 1 {
        var rest = numbers[...]
        let felt = waiting.map { one in
          one.strength < 0
            ? Formulation.Felt(
              name: one.name, strength: (numbers.count == 1 ? numbers.first : rest.popFirst()) ?? 0)
            : one
        }
        return checked(felt)
      }
    }
    var felt: [Formulation.Felt] = []
    for part in parts {
      let name = name(in: part)
      let numbers = numbers(in: part)
      guard !name.isEmpty, name.count <= nameLimit, numbers.count <= 1 else { return .unclear }
      felt.append(.init(name: name, strength: numbers.first ?? -1))
    }
    guard !felt.isEmpty, felt.count <= Exercise.feltLimit else { return .unclear }
    return felt.contains { $0.strength < 0 } ? .part(.felt(felt)) : checked(felt)
  }

  static let nameLimit = 80

  private static func checked(_ felt: [Formulation.Felt]) -> ExerciseReading {
    felt.allSatisfy { (0...100).contains($0.strength) } ? .value(.felt(felt), isCertain: true) : .unclear
  }

  /// At commas, lines, and at "et" and "and"; a number ends a piece.
  private static func pieces(of text: String) -> [String] {
    text.replacing(#/\s(?:et|and|puis|plus)\s/#.ignoresCase(), with: ",")
      .replacing(#/(\d)\s*(?:%|sur 100|\/\s*100|out of 100)/#.ignoresCase()) { "\($0.output.1)" }
      .replacing(#/(\d)\s+(?=\p{L})/#) { "\($0.output.1), " }
      .split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline || $0 == "." || $0 == "/" })
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func numbers(in part: String) -> [Int] {
    NumberWords.digits(in: PlainAnswer.fold(part)).replacing(#/\b(?:cent|hundred)\b/#, with: "100")
      .matches(of: #/\d+/#).compactMap { Int($0.output) }
  }

  /// What is left without numbers and the small words beside them.
  private static func name(in part: String) -> String {
    var words = part.replacing(#/[:=()–—-]/#, with: " ").split(whereSeparator: \.isWhitespace).map(
      String.init)
    words.removeAll { word in
      let folded = PlainAnswer.fold(word)
      return NumberWords.digits(in: folded).contains { $0.isNumber } && folded != "un" && folded != "une"
        || ["cent", "hundred", "sur", "out", "of", "%"].contains(folded)
    }
    while let last = words.last, ["a", "à", "at", "about", "environ", "vers"].contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
