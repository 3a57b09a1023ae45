import Foundation

/// How often somebody guesses right, as far as some rounds tell.
enum GuessInterval {
  /// Fewer rounds tell nothing.
  static let fewestRounds = 10

  /// The share that lies behind it 19 times out of 20 (Wilson 1927).
  /// - Precondition: `rounds` is at least 1.
  static func of(_ right: Int, in rounds: Int) -> ClosedRange<Double> {
    let (n, z) = (Double(rounds), 1.959964)
    let share = Double(right) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}
