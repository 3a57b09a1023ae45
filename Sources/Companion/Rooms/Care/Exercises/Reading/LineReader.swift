import Foundation

/// Several lines, said at once or one after the other.
enum LineReader {
  static func read(
    _ text: String, _ pending: ExerciseAnswer.Value?, least: Int, most: Int
  ) -> ExerciseReading {
    let found = lines(of: text)
    guard !found.isEmpty else { return .unclear }
    var all = pending?.lines ?? []
    all += found
    // No word is lost: what goes beyond the lines stands with the last of them.
    if all.count > most {
      all = Array(all.prefix(most - 1)) + [all.dropFirst(most - 1).joined(separator: "; ")]
    }
    return all.count >= least ? .value(.lines(all), isCertain: true) : .part(.lines(all))
  }

  /// What stands on lines of its own, between semicolons, or behind a dash or a number.
  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: { $0.isNewline || $0 == ";" }).map { line in
      String(line).trimmed.replacing(#/^(?:[-–•*]|\d{1,2}[.)])\s+/#, with: "").trimmed
    }.filter { $0.contains { $0.isLetter || $0.isNumber || $0.isSymbol } }
  }
}
