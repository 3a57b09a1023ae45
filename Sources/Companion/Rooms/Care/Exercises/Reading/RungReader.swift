import Foundation

/// Steps of a ladder with how much fear they make: "dire bonjour au voisin 35", one or several at once.
enum RungReader {
  static func read(
    _ text: String, _ pending: ExerciseAnswer.Value?, least: Int, most: Int
  ) -> ExerciseReading {
    var rungs = pending?.rungs ?? []
    // A number alone belongs to the step that was named before.
    if let last = rungs.last, last.fear < 0 {
      guard let plain = PlainAnswer(text),
        case .value(.percent(let fear), _) = NumberReader.read(plain, upTo: 100)
      else { return .unclear }
      rungs[rungs.count - 1].fear = fear
      return told(rungs, least, most)
    }
    for line in LineReader.lines(of: text) {
      guard rungs.count < most else { break }
      guard
        let match = line.firstMatch(
          of: #/^(.*?\S)[\s,:=(–-]*?(\d{1,3})\s*(?:%|\/\s*100|sur 100|out of 100)?\s*\)?\s*[.]?$/#),
        let fear = Int(match.output.2), (0...100).contains(fear)
      else {
        rungs.append(.init(text: line, fear: -1))
        // Its number is asked for before the next one.
        return .part(.rungs(rungs))
      }
      rungs.append(.init(text: Self.bare(String(match.output.1)), fear: fear))
    }
    return rungs.isEmpty ? .unclear : told(rungs, least, most)
  }

  private static func told(_ rungs: [ExerciseAnswer.Rung], _ least: Int, _ most: Int) -> ExerciseReading {
    rungs.count >= most ? .value(.rungs(rungs), isCertain: true) : .part(.rungs(rungs))
  }

  /// Without the "à" or "at" before the number.
  private static func bare(_ text: String) -> String {
    text.replacing(#/[\s,:=(–-]*(?:\s(?:à|a|at))?$/#, with: "")
  }
}
