/// Whether a sentence says the same few words again and again, as a small model does that goes round in circles: it tells
/// nobody anything, and frightens somebody who is in danger.
enum Stutter {
  /// Twice is emphasis: "doucement, très doucement, très doucement".
  private static let mostTimes = 2
  /// In words; "non, non, non" is one.
  private static let least = 2

  static func isHeard(in text: String) -> Bool {
    var times: [[String]: Int] = [:]
    for clause in text.split(whereSeparator: { ",;:—–…".contains($0) }) {
      let words = Normaliser.sentences(String(clause)).flatMap(\.self)
      if words.count >= least { times[words, default: 0] += 1 }
    }
    return times.values.contains { $0 > mostTimes }
  }
}
